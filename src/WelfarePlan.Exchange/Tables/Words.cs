using WelfarePlan.Diagnostics;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;

namespace WelfarePlan.Exchange.Tables;

/// <summary>The words of the tables, those of the Data Package of plans where it has one.</summary>
internal static class Words
{
    public static Vocabulary<PlanKind> PlanKinds { get; } = new(
        (PlanKind.Unknown, "unspecified", "不明"), (PlanKind.Welfare, "welfare", "地域福祉計画"),
        (PlanKind.Activity, "activity", "地域福祉活動計画"), (PlanKind.Integrated, "integrated", "地域福祉計画・地域福祉活動計画"));

    public static Vocabulary<ValueRole> Roles { get; } = new(
        (ValueRole.Baseline, "baseline", "基準値"), (ValueRole.Actual, "actual", "実績値"),
        (ValueRole.Target, "target", "目標値")
    );

    public static Vocabulary<Direction> Directions { get; } = new(
        (Direction.Increase, "increase", "増加"), (Direction.Decrease, "decrease", "減少"),
        (Direction.Maintain, "maintain", "維持"),
        (Direction.Range, "range", "範囲"), (Direction.Contain, "contain", "抑制"));

    public static Vocabulary<DirectionSource> DirectionSources { get; } = new(
        (DirectionSource.Stated, "stated", "明記"), (DirectionSource.Inferred, "inferred", "推定"));

    public static Vocabulary<IndicatorBasis> Bases { get; } = new(
        (IndicatorBasis.PointInTime, "stock", "時点"), (IndicatorBasis.Annual, "annual", "単年度"),
        (IndicatorBasis.Cumulative, "cumulative", "累計"));

    public static Vocabulary<TargetBound> Bounds { get; } = new(
        (TargetBound.Exact, "exact", "目標値"), (TargetBound.AtLeast, "at_least", "以上"),
        (TargetBound.AtMost, "at_most", "以下"),
        (TargetBound.Between, "range", "範囲"), (TargetBound.DirectionOnly, "direction_only", "方向のみ"),
        (TargetBound.Maintain, "maintain", "維持"), (TargetBound.Qualitative, "qualitative", "定性"));

    public static Vocabulary<MissingReason> MissingReasons { get; } = new(
        (MissingReason.NotAvailable, "not_stated", "－"), (MissingReason.Pending, "not_tallied", "集計中"),
        (MissingReason.NotConducted, "not_conducted", "未実施"), (MissingReason.Discontinued, "discontinued", "終了"),
        (MissingReason.NotNumeric, "not_numeric", "数値以外"), (MissingReason.Unreadable, "illegible", "読取不能"));

    public static Vocabulary<ObservationStatus> Statuses { get; } = new(
        (ObservationStatus.Final, "final", "確定"), (ObservationStatus.Provisional, "provisional", "速報・暫定"),
        (ObservationStatus.Estimated, "estimated", "見込"), (ObservationStatus.Revised, "revised", "修正"));

    public static Vocabulary<OutlookKind> Outlooks { get; } = new(
        (OutlookKind.Expand, "expand", "拡充"), (OutlookKind.Continue, "continue", "継続"),
        (OutlookKind.Improve, "improve", "改善"),
        (OutlookKind.Reduce, "reduce", "縮小"), (OutlookKind.End, "abolish", "廃止"),
        (OutlookKind.Complete, "complete", "完了")
    );

    public static Vocabulary<PlanRelationKind> Relations { get; } = new(
        (PlanRelationKind.Predecessor, "supersedes", "前計画"), (PlanRelationKind.Successor, "superseded_by", "次期計画"),
        (PlanRelationKind.Contains, "contains", "包含"), (PlanRelationKind.AlignsWith, "aligns_with", "整合"));

    public static Vocabulary<Confidence> Confidences { get; } = new(
        (Confidence.Certain, "certain", "確実"), (Confidence.Likely, "likely", "推定"),
        (Confidence.Guessed, "guessed", "要確認")
    );

    public static Vocabulary<EvaluationValueKind> ValueKinds { get; } = new(
        (EvaluationValueKind.Ratio, "ratio", "割合"), (EvaluationValueKind.Amount, "amount", "量"),
        (EvaluationValueKind.AmountPerYear, "amount_per_year", "量／年"),
        (EvaluationValueKind.Truth, "truth", "1＝はい、0＝いいえ"),
        (EvaluationValueKind.Number, "number", "数"));

    public static Vocabulary<DiagnosticSeverity> Severities { get; } = new(
        (DiagnosticSeverity.Information, "information", "情報"), (DiagnosticSeverity.Warning, "warning", "注意"),
        (DiagnosticSeverity.Error, "error", "誤り"));
}
