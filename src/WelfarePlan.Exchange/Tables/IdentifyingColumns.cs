using static WelfarePlan.Exchange.Tables.Columns<WelfarePlan.Exchange.Tables.IndicatorPosition>;

namespace WelfarePlan.Exchange.Tables;

/// <summary>The columns that say of which plan and which indicator a row is; every flat table begins with
/// them.</summary>
internal static class IdentifyingColumns
{
    public static IReadOnlyList<Column<IndicatorPosition>> All { get; } =
    [
        OfText("source", "出典ファイル", "Name of the file that was read.", at => at.Plan.Entry.Reading.Source),
        OfText("plan", "計画名", "Title of the plan as printed.", at => at.Plan.Plan.Title),
        OfInteger("edition", "次・期", "Edition of the plan: 4 for 第4次 and 第4期.", at => at.Plan.Plan.Edition),
        OfText("municipality", "市区町村", "Municipality as the plan names it.", at => at.Plan.Plan.Municipality),
        OfText(
            "municipality_code", "全国地方公共団体コード",
            "Six-digit code of the local government; empty where the name is unknown or ambiguous.",
            at => at.Plan.Entry.Municipality?.Code),
        OfText(
            "prefecture", "都道府県", "Prefecture; empty where the municipality is unknown or ambiguous.",
            at => at.Plan.Entry.Municipality?.Prefecture
        ),
        OfInteger("period_from", "計画期間（開始年度）", "First fiscal year of the plan.", at => at.Plan.Plan.Period?.From.Year),
        OfInteger("period_to", "計画期間（終了年度）", "Last fiscal year of the plan.", at => at.Plan.Plan.Period?.To.Year),
        OfText("goal_number", "目標番号", "Number of the goal as printed.", at => at.Goal?.Number),
        OfText("goal", "目標", "Title of the goal.", at => at.Goal?.Title),
        OfText("pillar_number", "柱番号", "Number of the pillar of activity as printed.", at => at.Pillar?.Number),
        OfText("pillar", "柱", "Title of the pillar of activity.", at => at.Pillar?.Title),
        OfText(
            "measure_number", "施策番号", "Number of the measure as printed; the innermost where measures hold measures.",
            at => at.Measure?.Number
        ),
        OfText("measure", "施策", "Title of the measure.", at => at.Measure?.Title),
        OfText(
            "programme", "事業", "Name of the programme that the indicator is printed with.",
            at => at.Programme?.Name
        ),
        OfText(
            "indicator_id", "指標ID", "Identifier of the indicator, the same in all tables of one export.",
            at => at.Id
        ) with
        {
            IsRequired = true,
        },
        OfText("indicator", "指標", "Name of the indicator as printed.", at => at.Indicator.Name) with
        {
            IsRequired = true,
        },
        OfText("context", "取組", "Words above the indicator that make a bare name unique.", at => at.Indicator.Context),
    ];
}
