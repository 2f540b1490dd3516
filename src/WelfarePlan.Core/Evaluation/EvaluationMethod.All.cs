using System.Collections.Frozen;

namespace WelfarePlan.Evaluation;

public sealed partial class EvaluationMethod
{
    /// <summary>Gets a / t: 達成率（実績／目標）; not for indicators that should fall.</summary>
    public static EvaluationMethod AchievementActualOverTarget { get; } = new(
        "achievementActualOverTarget", "Achievement, actual over target", "達成率（実績／目標）", "a / t",
        EvaluationValueKind.Ratio, Needs.Actual | Needs.Target | Needs.Direction, MethodRules.ActualOverTarget);

    /// <summary>Gets t / a: 達成率（目標／実績、減少型）, only for indicators that should fall.</summary>
    public static EvaluationMethod AchievementTargetOverActual { get; } = new(
        "achievementTargetOverActual", "Achievement, target over actual", "達成率（目標／実績、減少型）", "t / a",
        EvaluationValueKind.Ratio, Needs.Actual | Needs.Target | Needs.Direction, MethodRules.TargetOverActual);

    /// <summary>Gets 2 − a / t: 達成率（減少型・差引）, only for indicators that should fall.</summary>
    public static EvaluationMethod AchievementTwoMinusRatio { get; } = new(
        "achievementTwoMinusRatio", "Achievement, two minus ratio", "達成率（減少型・差引）", "2 - a / t",
        EvaluationValueKind.Ratio, Needs.Actual | Needs.Target | Needs.Direction, MethodRules.TwoMinusRatio);

    /// <summary>Gets (a − b) / (t − b): 進捗率（対基準値）.</summary>
    public static EvaluationMethod Progress { get; } = new(
        "progress", "Progress from the baseline", "進捗率（対基準値）", "(a - b) / (t - b)",
        EvaluationValueKind.Ratio, Needs.Figures | Needs.Direction | Needs.MetAtBaseline, MethodRules.Progress);

    /// <summary>Gets b + (t − b)(y − y0)/(yT − y0): 期待値.</summary>
    public static EvaluationMethod Expected { get; } = new(
        "expected", "Expected value", "期待値", "the target of the year, else b + (t - b) * (y - y0) / (yT - y0)",
        EvaluationValueKind.Amount, Needs.Baseline | Needs.Target | Needs.Years | Needs.Direction | Needs.YearTarget,
        MethodRules.Expected);

    /// <summary>Gets progress ÷ elapsed share of the time: 期待値に対する進捗.</summary>
    public static EvaluationMethod Pace { get; } = new(
        "pace", "Pace", "進捗ペース", "(a - b) / (t - b) / ((y - y0) / (yT - y0)), or (a - b) / (target of the year - b)",
        EvaluationValueKind.Ratio, Needs.OfYear | Needs.Figures, MethodRules.Pace);

    /// <summary>Gets a / expected: 期待値に対する達成率; not for indicators that should fall.</summary>
    public static EvaluationMethod ActualOverExpected { get; } = new(
        "actualOverExpected", "Actual over expected value", "期待値に対する達成率", "a / (b + (t - b) * (y - y0) / (yT - y0))",
        EvaluationValueKind.Ratio, Needs.OfYear | Needs.Figures, MethodRules.ActualOverExpected);

    /// <summary>Gets what is still missing in the improving direction: 目標との差.</summary>
    public static EvaluationMethod Gap { get; } = new(
        "gap", "Gap to the target", "目標との差", "t - a, or a - t where less is better",
        EvaluationValueKind.Amount, Needs.Actual | Needs.Target | Needs.Direction | Needs.Held, MethodRules.Gap);

    /// <summary>Gets (t − a)/(yT − y): 必要年間改善量.</summary>
    public static EvaluationMethod RequiredAnnualChange { get; } = new(
        "requiredAnnualChange", "Required annual change", "必要年間改善量",
        "(t - a) / (yT - y), or 0 where the target is reached",
        EvaluationValueKind.AmountPerYear,
        Needs.Actual | Needs.Target | Needs.ActualYear | Needs.TargetYear | Needs.Direction | Needs.Held,
        MethodRules.RequiredAnnualChange);

    /// <summary>Gets (a − b)/abs(b): 相対的変化.</summary>
    public static EvaluationMethod RelativeChange { get; } = new(
        "relativeChange", "Relative change", "相対的変化", "(a - b) / |b|",
        EvaluationValueKind.Ratio, Needs.Baseline | Needs.Actual, MethodRules.RelativeChange);

    /// <summary>Gets whether the target is reached, equality included: 目標達成.</summary>
    public static EvaluationMethod Reached { get; } = new(
        "reached", "Target reached", "目標達成", "a >= t, a <= t, or inside the range",
        EvaluationValueKind.Truth, Needs.Figures | Needs.Direction | Needs.Held, MethodRules.Reached);

    /// <summary>Gets where the line through the last two points stands in the target year: 達成見込み（直近2点）.</summary>
    public static EvaluationMethod ProjectionLastTwo { get; } = new(
        "projectionLastTwo", "Projection by the last two points", "達成見込み（直近2点）",
        "v2 + (v2 - v1) * (yT - y2) / (y2 - y1)",
        EvaluationValueKind.Amount, Needs.Projected,
        CourseRules.ProjectionLastTwo);

    /// <summary>Gets where the least-squares line stands in the target year: 達成見込み（最小二乗法）.</summary>
    public static EvaluationMethod ProjectionOls { get; } = new(
        "projectionOls", "Projection by the least-squares line", "達成見込み（最小二乗法）", "mv + slope * (yT - mx)",
        EvaluationValueKind.Amount, Needs.Projected,
        CourseRules.ProjectionOls);

    /// <summary>Gets where the Theil–Sen line stands in the target year: 達成見込み（テイル・セン）.</summary>
    public static EvaluationMethod ProjectionTheilSen { get; } = new(
        "projectionTheilSen", "Projection by the Theil-Sen line", "達成見込み（テイル・セン）", "median(v + slope * (yT - x))",
        EvaluationValueKind.Amount, Needs.Projected,
        CourseRules.ProjectionTheilSen);

    /// <summary>Gets where the line from the baseline through the actual stands in the target year:
    /// 達成見込み（基準値からの直線）.</summary>
    public static EvaluationMethod ProjectionStraightLine { get; } = new(
        "projectionStraightLine", "Projection by the line from the baseline", "達成見込み（基準値からの直線）",
        "a + (a - b) * (yT - y) / (y - y0)",
        EvaluationValueKind.Amount, Needs.Figures | Needs.Years | Needs.Direction | Needs.Held,
        CourseRules.ProjectionStraightLine
    );

    /// <summary>Gets the slope of the least-squares line: 傾き（最小二乗法）.</summary>
    public static EvaluationMethod SlopeOls { get; } = new(
        "slopeOls", "Slope of the least-squares line", "傾き（最小二乗法）", "sum((x - mx) * (v - mv)) / sum((x - mx)^2)",
        EvaluationValueKind.AmountPerYear, Needs.Series, CourseRules.SlopeOls);

    /// <summary>Gets the median slope of all pairs: 傾き（テイル・セン）.</summary>
    public static EvaluationMethod SlopeTheilSen { get; } = new(
        "slopeTheilSen", "Theil-Sen slope", "傾き（テイル・セン）", "median((vj - vi) / (xj - xi))",
        EvaluationValueKind.AmountPerYear, Needs.Series, CourseRules.SlopeTheilSen);

    /// <summary>Gets S of the Mann–Kendall test, with p in the statistics: マン・ケンドール検定.</summary>
    public static EvaluationMethod MannKendall { get; } = new(
        "mannKendall", "Mann-Kendall S", "マン・ケンドール検定（S）", "sum(sign(vj - vi)), i < j",
        EvaluationValueKind.Number, Needs.Series, CourseRules.MannKendall);

    /// <summary>Gets observed ÷ required compound growth, positive the good way: 年平均変化率比.</summary>
    public static EvaluationMethod GrowthRateRatio { get; } = new(
        "growthRateRatio", "Compound growth ratio", "年平均変化率比",
        "((a / b)^(1 / (y - y0)) - 1) / |(t / b)^(1 / (yT - y0)) - 1|",
        EvaluationValueKind.Number, Needs.Figures | Needs.Years | Needs.Direction | Needs.MetAtBaseline,
        CourseRules.GrowthRateRatio
    );

    /// <summary>Gets the relative change with the sign of improvement: 改善率（対基準値）.</summary>
    public static EvaluationMethod RelativeImprovement { get; } = new(
        "relativeImprovement", "Relative improvement", "改善率（対基準値）", "+-(a - b) / |b|, positive the good way",
        EvaluationValueKind.Ratio, Needs.Baseline | Needs.Actual | Needs.Direction, CourseRules.RelativeImprovement);

    /// <summary>Gets the change since the baseline with the sign of improvement: 基準値からの改善.</summary>
    public static EvaluationMethod Improvement { get; } = new(
        "improvement", "Improvement since the baseline", "基準値からの改善", "+-(a - b), positive the good way",
        EvaluationValueKind.Amount, Needs.Baseline | Needs.Actual | Needs.Direction, CourseRules.ChangeFromBaseline);

    /// <summary>Gets 1 for significantly better, −1 for worse, 0 for neither: 有意な変化.</summary>
    public static EvaluationMethod SignificantImprovement { get; } = new(
        "significantImprovement", "Significant change", "有意な変化",
        "1 better, 0 no significant change, -1 worse (two-sided 5%)",
        EvaluationValueKind.Number, Needs.Baseline | Needs.Actual | Needs.Direction,
        CourseRules.SignificantImprovement);

    /// <summary>Gets how far the actual lies on the good side of the line from baseline to target: 期待値との差.</summary>
    public static EvaluationMethod AheadOfLine { get; } = new(
        "aheadOfLine", "Distance ahead of the line", "期待値との差", "+-(a - expected), positive ahead",
        EvaluationValueKind.Amount, Needs.OfYear | Needs.Figures, CourseRules.AheadOfLine);

    /// <summary>Gets expected / a, for indicators that should fall: 期待値／実績（減少型）.</summary>
    public static EvaluationMethod ExpectedOverActual { get; } = new(
        "expectedOverActual", "Expected value over actual", "期待値／実績（減少型）", "expected / a",
        EvaluationValueKind.Ratio, Needs.OfYear | Needs.Figures, CourseRules.ExpectedOverActual);

    /// <summary>Gets the mean yearly change of the last six years with the sign of improvement: 直近6年の年平均改善量.</summary>
    public static EvaluationMethod RecentImprovement { get; } = new(
        "recentImprovement", "Mean yearly improvement of six years", "直近6年の年平均改善量",
        "+-(last - first) / years over the last six years",
        EvaluationValueKind.AmountPerYear, Needs.Direction | Needs.Series, CourseRules.RecentImprovement);

    /// <summary>Gets the last change with the sign of improvement: 直近の改善量.</summary>
    public static EvaluationMethod LastImprovement { get; } = new(
        "lastImprovement", "Last improvement", "直近の改善量", "+-(last - previous)",
        EvaluationValueKind.Amount, Needs.Direction | Needs.Series, CourseRules.LastImprovement);

    /// <summary>Gets the share of the way still to go that the recent course would miss by: 見込みの不足割合.</summary>
    public static EvaluationMethod ForecastMiss { get; } = new(
        "forecastMiss", "Forecast miss", "見込みの不足割合", "+-(t - forecast) / |t - a|",
        EvaluationValueKind.Ratio,
        Needs.Actual | Needs.Target | Needs.ActualYear | Needs.TargetYear | Needs.Direction | Needs.Series,
        CourseRules.ForecastMiss);

    /// <summary>Gets the compound growth rate with the sign of improvement, enlarged near a limit: 年平均変化率.</summary>
    public static EvaluationMethod GrowthRate { get; } = new(
        "growthRate", "Compound growth rate", "年平均変化率",
        "+-((a / b)^(1 / (y - y0)) - 1), divided by the share left near a limit",
        EvaluationValueKind.Ratio,
        Needs.Baseline | Needs.Actual | Needs.Direction | Needs.BaselineYear | Needs.ActualYear,
        CourseRules.GrowthRate);

    /// <summary>Gets the compound growth rate with the sign of improvement, as it is near a limit too:
    /// 年平均変化率（単純）.</summary>
    public static EvaluationMethod PlainGrowthRate { get; } = new(
        "plainGrowthRate", "Plain compound growth rate", "年平均変化率（単純）",
        "+-((a / b)^(1 / (y - y0)) - 1), positive the good way",
        EvaluationValueKind.Ratio,
        Needs.Baseline | Needs.Actual | Needs.Direction | Needs.BaselineYear | Needs.ActualYear,
        CourseRules.PlainGrowthRate);

    /// <summary>Gets the last change relative to the value before it, with the sign of improvement: 直近の改善率.</summary>
    public static EvaluationMethod LastRelativeImprovement { get; } = new(
        "lastRelativeImprovement", "Last relative improvement", "直近の改善率", "+-(last - previous) / |previous|",
        EvaluationValueKind.Ratio, Needs.Direction | Needs.Series, CourseRules.LastRelativeImprovement);

    /// <summary>Gets the measures that rating schemes use besides <see cref="All"/>.</summary>
    public static IReadOnlyList<EvaluationMethod> ForSchemes { get; } =
    [
        RelativeImprovement, Improvement, SignificantImprovement, AheadOfLine, ExpectedOverActual, RecentImprovement,
        LastImprovement,
        ForecastMiss, GrowthRate, PlainGrowthRate, LastRelativeImprovement,
    ];

    /// <summary>Gets every method that says something on its own, in the order of the table in the
    /// documentation.</summary>
    public static IReadOnlyList<EvaluationMethod> All { get; } =
    [
        AchievementActualOverTarget, AchievementTargetOverActual, AchievementTwoMinusRatio, Progress, Expected, Pace,
        ActualOverExpected, Gap, RequiredAnnualChange, RelativeChange, Reached, ProjectionLastTwo, ProjectionOls,
        ProjectionTheilSen,
        ProjectionStraightLine, SlopeOls, SlopeTheilSen, MannKendall, GrowthRateRatio,
    ];

    private static readonly FrozenDictionary<string, EvaluationMethod>.AlternateLookup<ReadOnlySpan<char>> ByName =
        All.Concat(ForSchemes).ToFrozenDictionary(method => method.Name,
            StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
