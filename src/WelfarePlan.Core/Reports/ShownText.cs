using System.Globalization;
using WelfarePlan.Diagnostics;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Reports;

/// <summary>Values and years as a page shows them.</summary>
internal static class ShownText
{
    public const string None = "－";

    private const string FiscalYearWord = "年度";

    private static readonly RoundingPolicy OneDecimal = new(1);

    /// <summary>令和3年度（2021）, FY2021 (R3).</summary>
    public static string Of(FiscalYear year, Tongue tongue) => tongue[
        $"{year.ToString(JapaneseStyle.Standard)}（{Western(year)}）", $"FY{Western(year)} ({Short(year)})"
    ];

    public static string Of(FiscalYear? year, Tongue tongue) =>
        year is { } known ? Of(known, tongue) : tongue["年度の記載なし", "no year stated"];

    /// <summary>R3.</summary>
    public static string Short(FiscalYear year) =>
        year.ToString(JapaneseStyle.Latin).Replace(FiscalYearWord, "", StringComparison.Ordinal);

    public static string Western(FiscalYear year) => year.Year.ToString(CultureInfo.InvariantCulture);

    public static string Count(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>All digits as written, the whole part in groups of three, U+2212 for minus.</summary>
    public static string Of(decimal amount)
    {
        string digits = Math.Abs(amount).ToString(CultureInfo.InvariantCulture);
        int point = digits.IndexOf('.', StringComparison.Ordinal);
        string fraction = point < 0 ? "" : digits[point..];
        string whole = decimal.Truncate(Math.Abs(amount)).ToString("#,0", CultureInfo.InvariantCulture);
        return $"{(amount < 0 ? "−" : "")}{whole}{fraction}";
    }

    public static string Of(Quantity quantity) => $"{Of(quantity.Amount)}{quantity.Unit}";

    public static string Percent(decimal? ratio) => ratio is { } known ? OneDecimal.PrintPercent(known) : None;

    public static string Of(Observation? observation, Tongue tongue) => observation switch
    {
        null => None,
        { Value: { } value } => $"{Of(value)}{OutOf(observation.OutOf)}",
        { Text: { Length: > 0 } text } => text,
        _ => Of(observation.Missing, tongue),
    };

    public static string Of(Target? target, Tongue tongue) => target switch
    {
        null => None,
        { Value: { } value, Upper: { } upper } => $"{Of(value)}～{Of(upper)}",
        { Value: { } value } => $"{Of(value)}{OutOf(target.OutOf)}{Bound(target.Bound, tongue)}",
        { Text: { Length: > 0 } text } => text,
        _ => Bound(target.Bound, tongue),
    };

    public static string Of(ObservationStatus status, Tongue tongue) => status switch
    {
        ObservationStatus.Provisional => tongue["速報", "provisional"],
        ObservationStatus.Estimated => tongue["見込", "estimated"],
        ObservationStatus.Revised => tongue["修正", "revised"],
        _ => "",
    };

    public static string Of(Direction? direction, Tongue tongue) => direction switch
    {
        Direction.Increase => tongue["増加が望ましい", "more is better"],
        Direction.Decrease => tongue["減少が望ましい", "less is better"],
        Direction.Maintain => tongue["維持", "to be held"],
        Direction.Range => tongue["範囲内", "within a range"],
        Direction.Contain => tongue["増加の抑制", "growth to be contained"],
        _ => tongue["方向の記載なし", "no direction stated"],
    };

    public static string Of(Confidence? confidence, Tongue tongue) => confidence switch
    {
        Confidence.Certain => tongue["確実", "certain"],
        Confidence.Likely => tongue["推定", "likely"],
        Confidence.Guessed => tongue["要確認", "guessed"],
        _ => None,
    };

    public static string Of(DiagnosticSeverity severity, Tongue tongue) => severity switch
    {
        DiagnosticSeverity.Information => tongue["情報", "information"],
        DiagnosticSeverity.Warning => tongue["注意", "warning"],
        _ => tongue["誤り", "error"],
    };

    public static string Of(PlanKind kind, Tongue tongue) => kind switch
    {
        PlanKind.Welfare => tongue["地域福祉計画", "community welfare plan"],
        PlanKind.Activity => tongue["地域福祉活動計画", "community welfare activity plan"],
        PlanKind.Integrated => tongue["地域福祉計画・地域福祉活動計画", "welfare and activity plan in one"],
        _ => tongue["種類の記載なし", "kind not stated"],
    };

    public static string Of(PlanRelationKind kind, Tongue tongue) => kind switch
    {
        PlanRelationKind.Predecessor => tongue["前計画", "predecessor"],
        PlanRelationKind.Successor => tongue["次期計画", "successor"],
        PlanRelationKind.Contains => tongue["包含", "contains"],
        _ => tongue["整合", "aligned with"],
    };

    public static string Of(SourcePlace place, Tongue tongue) => place switch
    {
        { IsNowhere: true } => tongue["文書全体", "whole document"],
        LinesPlace lines => tongue[$"{lines.Span}行目", $"line {lines.Span}"],
        BoxPlace { Page: var page } => tongue[$"{Count(page)}ページ", $"page {Count(page)}"],
        CellPlace cell => $"{cell.Sheet}!{cell.Cell}",
        _ => place.ToString() ?? "",
    };

    public static string Grade(RatingGrade grade, Tongue tongue) => tongue[grade.Japanese, grade.English];

    private static string OutOf(Quantity? whole) => whole is { } known ? $"／{Of(known)}" : "";

    private static string Of(MissingReason? reason, Tongue tongue) => reason switch
    {
        MissingReason.Pending => tongue["集計中", "pending"],
        MissingReason.NotConducted => tongue["未実施", "not conducted"],
        MissingReason.Discontinued => tongue["終了", "ended"],
        MissingReason.Unreadable => tongue["読取不能", "unreadable"],
        _ => None,
    };

    private static string Bound(TargetBound bound, Tongue tongue) => bound switch
    {
        TargetBound.AtLeast => tongue["以上", " or more"],
        TargetBound.AtMost => tongue["以下", " or less"],
        TargetBound.Maintain => tongue["維持", " held"],
        TargetBound.DirectionOnly => tongue["方向のみ", "direction only"],
        TargetBound.Qualitative => tongue["文言", "in words"],
        _ => "",
    };
}
