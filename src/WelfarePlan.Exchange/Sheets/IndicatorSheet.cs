using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Exchange.Tables;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Exchange.Sheets;

/// <summary>The sheet of indicators: a row each, years as columns, the actuals open for input.</summary>
internal sealed class IndicatorSheet
{
    public const string IdHead = "指標ID";

    /// <summary>The row of the table's head: above it stand a title and the years as numbers.</summary>
    public const int HeadRow = 3;

    private const int MostYears = 40;
    private const int Frozen = 4;

    private readonly PlanContext _context;

    public IndicatorSheet(PlanContext context)
    {
        _context = context;
        Columns =
        [
            Words(IdHead, 9, at => at.Id),
            Words("目標", 24, at => Joined(at.Goal?.Number, at.Goal?.Title)),
            Words(
                "施策",
                24,
                at => Joined(at.Measure?.Number ?? at.Pillar?.Number, at.Measure?.Title ?? at.Pillar?.Title)
            ),
            Words("指標", 36, at => at.Indicator.Name),
            Words("取組", 20, at => at.Indicator.Context),
            Words("単位", 8, at => at.Indicator.Unit.Symbol),
            Words("方向", 8, at => Words<Direction>(Tables.Words.Directions, at.Indicator.Direction)),
            Words("基準年度", 13, at => at.Indicator.Baseline?.Year?.ToString(JapaneseStyle.Standard)),
            new("基準値", 12, at => CellOf(at.Indicator.Baseline, at.Indicator.Unit, CellLook.None))
            {
                Noted = indicator => indicator.Baseline,
            },
            .. Actuals(context)
                .Select(key =>
                new IndicatorColumn(key.Head, 13, at => CellOf(key.In(at.Indicator), at.Indicator.Unit, CellLook.Open))
            {
                Actual = key,
                Noted = key.In,
            }),
            Words("目標年度", 13, at => Last(at)?.Year?.ToString(JapaneseStyle.Standard)),
            new("目標値", 12, at => CellOf(Last(at))) { Noted = indicator => Last(indicator) },
            Words("目標の条件", 11, at => Words<TargetBound>(Tables.Words.Bounds, Last(at)?.Bound)),
            Words("注記", 30, at => string.Join('\n', at.Indicator.Notes)),
        ];
    }

    public IReadOnlyList<IndicatorColumn> Columns { get; }

    public Sheet ToSheet() => new(SheetNames.Indicators)
    {
        Widths = [.. Columns.Select(column => column.Width)],
        Above =
        [
            [SheetCell.OfText("指標と実績値（色のついた欄に新しい実績値を入力し、保存したファイルを読み込むと計画に反映されます）", CellLook.Title)],
            [.. Columns.Select(column => SheetCell.OfInteger(column.Actual?.Year?.Year, CellLook.Head))],
        ],
        Head = [.. Columns.Select(column => column.Head)],
        Rows = _context.Indicators.Select(Row),
        FrozenColumns = Frozen,
        IsLocked = true,
        Notes = [.. _context.Indicators.SelectMany((at, index) => Notes(at, HeadRow + 1 + index))],
    };

    public IReadOnlyList<SheetCell> Row(IndicatorPosition at) => [.. Columns.Select(column => column.Cell(at))];

    /// <summary>Returns the cell of a baseline or an actual: its number, or the word for why there is none.</summary>
    public static SheetCell CellOf(Observation? observation, Unit unit, CellLook look)
    {
        if (observation?.Value is { } value) return SheetCell.OfAmount(value.Amount, value.Unit, look);
        SheetCell blank = SheetCell.OfAmount(null, unit, look);
        string? word = observation?.Missing switch
        {
            null or MissingReason.NotAvailable => null,
            MissingReason.NotNumeric => observation.Text,
            { } reason => Tables.Words.MissingReasons.JapaneseOf(reason),
        };
        return word is null ? blank : SheetCell.OfText(word, look);
    }

    private static SheetCell CellOf(Target? target) =>
        target?.Value is { } value && target.Upper is null
            ? SheetCell.OfAmount(value.Amount, value.Unit)
            : SheetCell.OfText(target?.Upper is { } upper ? $"{target.Value}～{upper}" : target?.Text);

    private static IndicatorColumn Words(string head, int width, Func<IndicatorPosition, string?> text) =>
        new(head, width, at => SheetCell.OfText(text(at)));

    private static string? Words<T>(Vocabulary<T> words, T? value)
        where T : struct, Enum => value is { } known ? words.JapaneseOf(known) : null;

    private static string? Joined(string? number, string? title) => number is null ? title : $"{number} {title}";

    private static Target? Last(IndicatorPosition at) => Last(at.Indicator);

    private static Target? Last(Indicator indicator) => indicator.Targets is [.., { } last] ? last : null;

    // Every year that has an actual, and every year that may get one: up to the last target and the end of the plan.
    private static IEnumerable<ActualKey> Actuals(PlanContext context)
    {
        HashSet<ActualKey> known = [.. context.Indicators.SelectMany(at => ActualKey.Of(at.Indicator))];
        FiscalYear[] years =
        [
            .. known.Select(key => key.Year).OfType<FiscalYear>(),
            .. context
                .Indicators.SelectMany(at => at.Indicator.Targets)
                .Select(target => target.Year)
                .OfType<FiscalYear>(),
            .. context.Plan.Period is { } period ? [period.From, period.To] : (ReadOnlySpan<FiscalYear>)[],
        ];
        if (years.Length > 0 && years.Max() - years.Min() < MostYears)
        {
            for (FiscalYear year = years.Min(); year <= years.Max(); year++) known.Add(new(year, 1));
        }

        return known.OrderBy(key => key.Year is null).ThenBy(key => key.Year).ThenBy(key => key.Place);
    }

    private IEnumerable<(int Row, int Column, string Text)> Notes(IndicatorPosition at, int row)
    {
        PlanReading reading = _context.Entry.Reading;
        for (int i = 0; i < Columns.Count; i++)
        {
            SourceLocation? location = Columns[i].Noted?.Invoke(at.Indicator) switch
            {
                Observation observation => reading.PlaceOf(observation),
                Target target => reading.PlaceOf(target),
                _ => null,
            };
            if (location is { Confidence: Confidence.Guessed })
                yield return (row, i + 1, $"要確認：読み取りに複数の可能性がありました（{location.Place}）。");
        }
    }
}
