using WelfarePlan.Diagnostics;
using WelfarePlan.Time;
using static WelfarePlan.Exchange.Tables.Columns<WelfarePlan.Exchange.Tables.ValueRow>;

namespace WelfarePlan.Exchange.Tables;

/// <summary>The flat table of values: a row for each indicator, role and fiscal year.</summary>
internal static class ObservationTable
{
    public static Table<ValueRow> Table { get; } =
        new(
            "observations", "値", "Baselines, actuals and targets, one a row.",
    [
        .. IdentifyingColumns.All.Select(column => column.Over((ValueRow row) => row.At)),
        OfText(
            "unit", "単位", "Unit of the value as printed; shares in % are written as printed, 92.4 for 92.4%.",
            row => row.Unit.Symbol
        ),
        OfWord(
            "direction", "望ましい方向", "Which way the indicator should move.", Words.Directions,
            row => row.At.Indicator.Direction
        ),
        OfWord(
            "direction_source", "方向の根拠",
            "Whether the plan states the direction or it was inferred from target and baseline.",
            Words.DirectionSources, row => row.At.Indicator.DirectionSource),
        OfWord(
            "basis", "集計の範囲", "Span of time that a value covers.", Words.Bases,
            row => row.Target?.Basis ?? row.At.Indicator.Basis
        ),
        OfWord("role", "区分", "What the value is to the indicator.", Words.Roles, row => row.Role) with
        {
            IsRequired = true,
        },
        OfInteger(
            "fiscal_year", "年度（西暦）", "Fiscal year, 1 April of this year to 31 March of the next.",
            row => row.Year?.Year
        ),
        OfText("era_label", "年度", "The fiscal year in its era.", row => row.Year?.ToString(JapaneseStyle.Standard)),
        OfNumber(
            "value", "値", "The number, or the lower end of a range; empty where there is none.",
            row => row.Value?.Amount
        ),
        OfNumber("value_upper", "値（上限）", "Upper end of a range.", row => row.Target?.Upper?.Amount),
        OfNumber("out_of", "母数", "The whole that the value is a part of.", row => row.OutOf?.Amount),
        OfWord("bound", "目標の条件", "What a target asks for.", Words.Bounds, row => row.Target?.Bound),
        OfWord(
            "missing_reason", "値のない理由", "Why an observation has no number.", Words.MissingReasons,
            row => row.Observation?.Missing
        ),
        OfWord("status", "確定状況", "How final the value is.", Words.Statuses, row => row.Status),
        OfText("as_of", "時点", "Day or month that the value speaks of, as printed.", row => row.AsOf),
        OfText("note", "注記", "Note that stands with the value.", row => row.Note),
        OfText("printed_text", "印字", "The cell as printed.", row => row.Text),
        OfInteger("page", "ページ", "Page or slide of the source, counted from 1.", row => row.Location?.Place.PageNumber),
        OfInteger("line", "行", "First line of the source text, counted from 1.", row => Line(row)),
        OfText("sheet", "シート", "Sheet of the source workbook.", row => (row.Location?.Place as CellPlace)?.Sheet),
        OfText(
            "cell", "セル", "Cell of the sheet (F7), or path to the element of a document without cells.",
            row => CellOf(row.Location?.Place)
        ),
        OfWord(
            "confidence", "読取の確からしさ", "How sure the reader is of the value.", Words.Confidences,
            row => row.Location?.Confidence
        ),
    ]);

    private static int? Line(ValueRow row) => row.Location?.Lines is { IsNowhere: false } lines ? lines.First : null;

    private static string? CellOf(SourcePlace? place) => place switch
    {
        CellPlace cell => cell.Cell,
        PathPlace path => path.Path,
        _ => null,
    };
}
