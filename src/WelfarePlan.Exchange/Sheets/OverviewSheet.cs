using WelfarePlan.Documents;
using WelfarePlan.Evaluation;
using WelfarePlan.Exchange.Packages;
using WelfarePlan.Exchange.Tables;
using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Exchange.Sheets;

/// <summary>The first sheet: what the plan is, what was read, and how it stands.</summary>
internal static class OverviewSheet
{
    public static Sheet Of(PlanContext context) => new(SheetNames.Overview)
    {
        Widths = [26, 60, 30],
        Rows =
        [
            [SheetCell.OfText(context.Plan.Title ?? "（計画名なし）", CellLook.Title)],
            .. Facts(context),
            .. Counts(context),
        ],
    };

    private static IEnumerable<IReadOnlyList<SheetCell>> Facts(PlanContext context)
    {
        Plan plan = context.Plan;
        PlanReading reading = context.Entry.Reading;
        yield return Line("種類", Words.PlanKinds.JapaneseOf(plan.Kind));
        yield return [Head("次・期"), SheetCell.OfInteger(plan.Edition)];
        yield return Line("市区町村", plan.Municipality);
        yield return Line("全国地方公共団体コード", context.Entry.Municipality?.Code);
        yield return Line("都道府県", context.Entry.Municipality?.Prefecture);
        yield return Line("策定主体", string.Join('、', plan.Publishers));
        yield return
        [
            Head("策定年月"), SheetCell.OfText(plan.Published is { } month ? MonthText.Of(month) : null),
            SheetCell.OfText(plan.Published?.ToJapaneseString()),
        ];
        yield return
        [
            Head("計画期間"), SheetCell.OfText(plan.Period is { } period ? $"{period.From.Year}-{period.To.Year}" : null),
            SheetCell.OfText(plan.Period?.ToString(JapaneseStyle.Standard)),
        ];
        foreach (Principle principle in plan.Principles) yield return Line("基本理念", principle.Text);
        yield return Line("出典ファイル", reading.Source);
        yield return Line("出典のSHA-256", reading.Sha256);
        yield return [Head("指標の数"), SheetCell.OfInteger(context.Indicators.Count)];
        yield return [Head("診断の数"), SheetCell.OfInteger(reading.Diagnostics.Count)];
    }

    private static IEnumerable<IReadOnlyList<SheetCell>> Counts(PlanContext context)
    {
        if (context.Entry.Evaluation is not { } evaluation) yield break;
        foreach (RatingScheme scheme in evaluation.Ratings.Select(rating => rating.Scheme).Distinct())
        {
            RatingCounts counts = evaluation.Counts(scheme);
            yield return
            [
                SheetCell.OfText(scheme.Japanese, CellLook.Head),
                SheetCell.OfText("（計算による評価）", CellLook.Head),
            ];
            foreach (GradeCount count in counts.Grades)
            {
                yield return
                [
                    SheetCell.OfText($"{count.Grade.Mark} {count.Grade.Code} {count.Grade.Japanese}"),
                    SheetCell.OfInteger(count.Count),
                ];
            }

            foreach (ReasonCount count in counts.NotAssessed)
            {
                yield return
                [
                    SheetCell.OfText($"{scheme.NotAssessed.Mark} {scheme.NotAssessed.Japanese}"),
                    SheetCell.OfInteger(count.Count), SheetCell.OfText(count.Reason?.Japanese),
                ];
            }
        }
    }

    private static SheetCell[] Line(string head, string? text) => [Head(head), SheetCell.OfText(text)];

    private static SheetCell Head(string text) => SheetCell.OfText(text, CellLook.Head);
}
