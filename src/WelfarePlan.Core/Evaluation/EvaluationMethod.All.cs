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
        EvaluationValueKind.Ratio, Needs.Figures | Needs.Direction, MethodRules.Progress);

    /// <summary>Gets b + (t − b)(y − y0)/(yT − y0): 期待値.</summary>
    public static EvaluationMethod Expected { get; } = new(
        "expected", "Expected value", "期待値", "b + (t - b) * (y - y0) / (yT - y0)",
        EvaluationValueKind.Amount, Needs.Baseline | Needs.Target | Needs.Years | Needs.Direction, MethodRules.Expected);

    /// <summary>Gets progress ÷ elapsed share of the time: 期待値に対する進捗.</summary>
    public static EvaluationMethod Pace { get; } = new(
        "pace", "Pace", "進捗ペース", "(a - b) / (t - b) / ((y - y0) / (yT - y0))",
        EvaluationValueKind.Ratio, Needs.Figures | Needs.Years | Needs.Direction, MethodRules.Pace);

    /// <summary>Gets a / expected: 期待値に対する達成率; not for indicators that should fall.</summary>
    public static EvaluationMethod ActualOverExpected { get; } = new(
        "actualOverExpected", "Actual over expected value", "期待値に対する達成率", "a / (b + (t - b) * (y - y0) / (yT - y0))",
        EvaluationValueKind.Ratio, Needs.Figures | Needs.Years | Needs.Direction, MethodRules.ActualOverExpected);

    /// <summary>Gets what is still missing in the improving direction: 目標との差.</summary>
    public static EvaluationMethod Gap { get; } = new(
        "gap", "Gap to the target", "目標との差", "t - a, or a - t where less is better",
        EvaluationValueKind.Amount, Needs.Actual | Needs.Target | Needs.Direction, MethodRules.Gap);

    /// <summary>Gets (t − a)/(yT − y): 必要年間改善量.</summary>
    public static EvaluationMethod RequiredAnnualChange { get; } = new(
        "requiredAnnualChange", "Required annual change", "必要年間改善量", "(t - a) / (yT - y)",
        EvaluationValueKind.AmountPerYear, Needs.Actual | Needs.Target | Needs.ActualYear | Needs.TargetYear,
        MethodRules.RequiredAnnualChange);

    /// <summary>Gets (a − b)/abs(b): 相対的変化.</summary>
    public static EvaluationMethod RelativeChange { get; } = new(
        "relativeChange", "Relative change", "相対的変化", "(a - b) / |b|",
        EvaluationValueKind.Ratio, Needs.Baseline | Needs.Actual, MethodRules.RelativeChange);

    /// <summary>Gets whether the target is reached, equality included: 目標達成.</summary>
    public static EvaluationMethod Reached { get; } = new(
        "reached", "Target reached", "目標達成", "a >= t, a <= t, or inside the range",
        EvaluationValueKind.Truth, Needs.Figures | Needs.Direction, MethodRules.Reached);

    /// <summary>Gets the slope of the least-squares line: 傾向（最小二乗法）.</summary>
    public static EvaluationMethod SlopeOls { get; } = new(
        "slopeOls", "Slope of the least-squares line", "傾き（最小二乗法）", "sum((x - mx) * (v - mv)) / sum((x - mx)^2)",
        EvaluationValueKind.AmountPerYear, Needs.Series, MethodRules.SlopeOls);

    /// <summary>Gets every method, in the order of the table in the documentation.</summary>
    public static IReadOnlyList<EvaluationMethod> All { get; } =
    [
        AchievementActualOverTarget, AchievementTargetOverActual, AchievementTwoMinusRatio, Progress, Expected, Pace,
        ActualOverExpected, Gap, RequiredAnnualChange, RelativeChange, Reached, SlopeOls,
    ];

    private static readonly FrozenDictionary<string, EvaluationMethod>.AlternateLookup<ReadOnlySpan<char>> ByName =
        All.ToFrozenDictionary(method => method.Name, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
