using WelfarePlan.Exchange.Tables;
using WelfarePlan.Time;
using static WelfarePlan.Exchange.Tables.Columns<(string Id, WelfarePlan.Exchange.Tables.ValueRow Row)>;
using Row = (string Id, WelfarePlan.Exchange.Tables.ValueRow Row);

namespace WelfarePlan.Exchange.Packages;

/// <summary>The table of values in the package: everything that a plan says of a baseline, an actual or a
/// target.</summary>
internal static class ObservationColumns
{
    /// <summary>The key of the only dimension that plans are read in: the whole.</summary>
    private const string Whole = "_T";

    public static Table<Row> Table((string Table, string Column) indicator) =>
        new(
            "observations", "値", "Baselines, actuals and targets.",
    [
        OfText("observation_id", "値ID", "Identifier of the value.", row => row.Id),
        OfText("indicator_id", "指標ID", "The indicator.", row => row.Row.At.Id) with
        {
            IsRequired = true,
            Reference = indicator,
        },
        OfWord("role", "区分", "What the value is to the indicator.", Words.Roles, row => row.Row.Role) with
        {
            IsRequired = true,
        },
        OfInteger("revision", "改定", "1 for a target that replaced another after the plan was made, else 0.",
            row => row.Row.Target?.Revision is null ? 0 : 1) with { IsRequired = true },
        OfInteger("fiscal_year", "年度（西暦）", "Fiscal year, by the year in which it begins.", row => row.Row.Year?.Year),
        OfText(
            "fiscal_year_label", "年度", "The fiscal year in its era.",
            row => row.Row.Year?.ToString(JapaneseStyle.Standard)
        ),
        OfText("dimension_key", "区分軸", "_T for the whole.", _ => Whole),
        OfNumber(
            "value", "値", "The number, or the lower end of a range; empty where there is none.",
            row => row.Row.Value?.Amount
        ),
        OfNumber("value_upper", "値（上限）", "Upper end of a range.", row => row.Row.Target?.Upper?.Amount),
        OfWord("bound", "目標の条件", "What a target asks for.", Words.Bounds, row => row.Row.Target?.Bound),
        OfText("value_text", "印字", "The cell as printed.", row => row.Row.Text),
        OfWord(
            "missing_reason", "値のない理由", "Why an observation has no number.", Words.MissingReasons,
            row => row.Row.Observation?.Missing
        ),
        OfWord("status", "確定状況", "How final the value is.", Words.Statuses, row => row.Row.Status),
        OfInteger(
            "source_page", "ページ", "Page of the source, counted from 1.",
            row => row.Row.Location?.Place.PageNumber
        ),
        OfInteger("source_line", "行", "Line of the source text, counted from 1.",
            row => row.Row.Location?.Lines is { IsNowhere: false } lines ? lines.First : null),
        OfText("unit", "単位", "Unit of the value as printed.", row => row.Row.Value?.Unit.Symbol),
        OfText(
            "value_upper_unit", "単位（上限）", "Unit of the upper end of a range as printed.",
            row => row.Row.Target?.Upper?.Unit.Symbol
        ),
        OfNumber("out_of", "母数", "The whole that the value is a part of.", row => row.Row.OutOf?.Amount),
        OfText("out_of_unit", "母数の単位", "Unit of the whole.", row => row.Row.OutOf?.Unit.Symbol),
        OfNumber(
            "standard_error", "標準誤差", "Standard error of the value in its unit.",
            row => row.Row.Observation?.StandardError
        ),
        OfInteger(
            "sample_size", "標本数", "Number of people or cases that a share was counted in.",
            row => row.Row.Observation?.SampleSize
        ),
        OfText("as_of", "時点", "Day or month that the value speaks of, as printed.", row => row.Row.AsOf),
        OfText("note", "注記", "Note that stands with the value.", row => row.Row.Note),
        OfTruth(
            "every_year", "毎年度", "true for a target to be held in every year.",
            row => row.Row.Target?.EveryYear ?? false
        ),
        OfNumber("tolerance", "許容幅", "How far a level to be maintained may drift.", row => row.Row.Target?.Tolerance),
        OfWord(
            "accumulation", "目標の集計範囲", "Span of time that a target counts over, where it is not that of the actuals.",
            Words.Bases, row => row.Row.Target?.Basis),
        OfInteger(
            "period_from", "集計開始年度", "First fiscal year that a cumulative target counts over.",
            row => row.Row.Target?.Period?.From.Year
        ),
        OfInteger(
            "period_to", "集計終了年度", "Last fiscal year that a cumulative target counts over.",
            row => row.Row.Target?.Period?.To.Year
        ),
        OfInteger("revision_year", "改定年度", "Fiscal year of the revision.", row => row.Row.Target?.Revision?.Year?.Year),
        OfText("revision_reason", "改定理由", "Why the target was revised.", row => row.Row.Target?.Revision?.Reason),
    ])
        { Key = ["observation_id"] };
}
