using System.Diagnostics.CodeAnalysis;
using WelfarePlan.Plans;
using WelfarePlan.Testing.Printing;

namespace WelfarePlan.Testing;

/// <summary>A way in which plans print their tables of indicators, as text comes out of them.</summary>
public sealed class DocumentShape
{
    private readonly Action<Table, Page> _print;

    private DocumentShape(string name, string description, Action<Table, Page> print)
    {
        Name = name;
        Description = description;
        _print = print;
    }

    /// <summary>Gets a table whose target stands last: 指標名 現状値 目標値.</summary>
    public static DocumentShape TargetLast { get; } =
        new(
            "target-last",
            "target in the last column",
            (table, page) => GridPrinter.Spaced(table, page, ColumnOrder.TargetLast)
        );

    /// <summary>Gets a table whose target stands between name and baseline: 指標名 目標値 現状値.</summary>
    public static DocumentShape TargetSecond { get; } =
        new(
            "target-second",
            "target between name and baseline",
            (table, page) => GridPrinter.Spaced(table, page, ColumnOrder.TargetSecond)
        );

    /// <summary>Gets a table whose target stands before the name: 目標値 指標名 現状値.</summary>
    public static DocumentShape TargetFirst { get; } =
        new(
            "target-first",
            "target before the name",
            (table, page) => GridPrinter.Spaced(table, page, ColumnOrder.TargetFirst)
        );

    /// <summary>Gets a table whose values all stand before the name: 現状値 目標値 指標名.</summary>
    public static DocumentShape ValuesFirst { get; } =
        new(
            "values-first",
            "all values before the name",
            (table, page) => GridPrinter.Spaced(table, page, ColumnOrder.ValuesFirst)
        );

    /// <summary>Gets a table whose header stands over two lines, years under roles or roles under years.</summary>
    public static DocumentShape TwoLineHeader { get; } =
        new("two-line-header", "header over two lines", GridPrinter.TwoLineHeader);

    /// <summary>Gets a table with one cell a line, header and body.</summary>
    public static DocumentShape OneCellALine { get; } =
        new("one-cell-a-line", "one cell a line", GridPrinter.OneCellALine);

    /// <summary>Gets a table with one cell a line whose header is broken into one word a line, roles and years
    /// interleaved.</summary>
    public static DocumentShape WordALine { get; } =
        new("word-a-line", "header one word a line, roles and years interleaved", GridPrinter.WordALine);

    /// <summary>Gets a table printed on one line, header and all rows.</summary>
    public static DocumentShape OneLine { get; } = new("one-line", "the whole table on one line", GridPrinter.OneLine);

    /// <summary>Gets a Markdown table.</summary>
    public static DocumentShape Markdown { get; } = new("markdown", "Markdown table", GridPrinter.Markdown);

    /// <summary>Gets cells parted by pipes, without a rule under the header.</summary>
    public static DocumentShape Pipes { get; } = new("pipes", "pipes without a rule", GridPrinter.Pipes);

    /// <summary>Gets cells parted by tabs.</summary>
    public static DocumentShape Tabs { get; } = new("tabs", "tabs", GridPrinter.Tabs);

    /// <summary>Gets cells parted by a solidus: 指標名／現状値／目標値.</summary>
    public static DocumentShape Slashes { get; } = new("slashes", "solidus between cells", GridPrinter.Slashes);

    /// <summary>Gets a table with a column for the unit.</summary>
    public static DocumentShape UnitColumn { get; } =
        new(
            "unit-column",
            "unit in a column of its own",
            (table, page) => GridPrinter.Spaced(table, page, ColumnOrder.TargetLast)
        )
        {
            UnitPlace = Printing.UnitPlace.Column,
        };

    /// <summary>Gets a table whose units stand in brackets behind the names.</summary>
    public static DocumentShape UnitInName { get; } =
        new(
            "unit-in-name",
            "unit in the name",
            (table, page) => GridPrinter.Spaced(table, page, ColumnOrder.TargetLast)
        )
        {
            UnitPlace = Printing.UnitPlace.Name,
        };

    /// <summary>Gets a table read column by column: all names, then the head and the values of each column.</summary>
    public static DocumentShape ColumnByColumn { get; } =
        new("column-by-column", "names, then each column downwards", GridPrinter.ColumnByColumn)
        {
            UnitPlace = Printing.UnitPlace.Cell,
        };

    /// <summary>Gets a table whose names come first and whose rows of values follow further down.</summary>
    public static DocumentShape NamesThenRows { get; } =
        new("names-then-rows", "header, all names, then the rows of values", GridPrinter.NamesThenRows)
        {
            UnitPlace = Printing.UnitPlace.Cell,
        };

    /// <summary>Gets rows whose column order was told in a sentence.</summary>
    public static DocumentShape OrderSentence { get; } =
        new("order-sentence", "order told in a sentence", FreePrinter.OrderSentence)
        {
            UnitPlace = Printing.UnitPlace.Cell,
        };

    /// <summary>Gets values behind their labels: 現状値（R3年度）：66.1％.</summary>
    public static DocumentShape Labelled { get; } =
        new("labelled", "labelled values", FreePrinter.Labelled) { UnitPlace = Printing.UnitPlace.Cell };

    /// <summary>Gets arrows from baseline to target: 51.3％（R3）→ 60.0％（R9）.</summary>
    public static DocumentShape Arrows { get; } =
        new("arrows", "arrows from baseline to target", FreePrinter.Arrows)
        {
            UnitPlace = Printing.UnitPlace.Cell,
            HasActuals = false,
        };

    /// <summary>Gets values that carry their own year: R3：66.1％.</summary>
    public static DocumentShape YearInCell { get; } =
        new("year-in-cell", "year in each cell", FreePrinter.YearInCell)
        {
            UnitPlace = Printing.UnitPlace.Cell,
            HasActuals = false,
        };

    /// <summary>Gets values whose years stand on a line below them.</summary>
    public static DocumentShape YearBelow { get; } =
        new("year-below", "year on the line below the value", FreePrinter.YearBelow)
        {
            UnitPlace = Printing.UnitPlace.Cell,
            HasActuals = false,
        };

    /// <summary>Gets a table whose years are told in a footnote: ※現状値は令和3年度の値です。</summary>
    public static DocumentShape YearFootnote { get; } =
        new("year-footnote", "years told in a footnote", FreePrinter.YearFootnote)
        {
            UnitPlace = Printing.UnitPlace.Cell,
            HasActuals = false,
            HasLastTargetOnly = true,
        };

    /// <summary>Gets two rows for each indicator, 目標 and 実績, under a header of years.</summary>
    public static DocumentShape PairedRows { get; } =
        new("paired-rows", "paired rows of target and actual", YearlyPrinter.PairedRows)
        {
            UnitPlace = Printing.UnitPlace.Cell, Pattern = PlanPattern.Yearly, HasBaseline = false,
        };

    /// <summary>Gets alternating columns: R3目標 R3実績 R4目標 R4実績.</summary>
    public static DocumentShape AlternatingColumns { get; } =
        new("alternating-columns", "alternating columns of target and actual", YearlyPrinter.AlternatingColumns)
        {
            UnitPlace = Printing.UnitPlace.Cell, Pattern = PlanPattern.Yearly, HasBaseline = false,
        };

    /// <summary>Gets every shape.</summary>
    public static IReadOnlyList<DocumentShape> All { get; } =
    [
        TargetLast, TargetSecond, TargetFirst, ValuesFirst, TwoLineHeader, OneCellALine, WordALine, OneLine, Markdown,
        Pipes, Tabs, Slashes,
        UnitColumn, UnitInName, ColumnByColumn, NamesThenRows, OrderSentence, Labelled, Arrows, YearInCell, YearBelow,
        YearFootnote,
        PairedRows, AlternatingColumns,
    ];

    /// <summary>Gets the name: lower case, words joined by hyphens.</summary>
    public string Name { get; }

    /// <summary>Gets what it looks like, in a few words.</summary>
    public string Description { get; }

    internal UnitPlace? UnitPlace { get; private init; }

    internal PlanPattern Pattern { get; private init; }

    internal bool HasBaseline { get; private init; } = true;

    internal bool HasActuals { get; private init; } = true;

    internal bool HasLastTargetOnly { get; private init; }

    /// <summary>Finds a shape by its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="shape">The shape, or null.</param>
    /// <returns>Whether there is such a shape.</returns>
    public static bool TryFind(string name, [NotNullWhen(true)] out DocumentShape? shape)
    {
        shape = All.FirstOrDefault(candidate => string.Equals(candidate.Name, name, StringComparison.Ordinal));
        return shape is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    internal void Print(Table table, Page page) => _print(table, page);

    /// <summary>Leaves out of an indicator what this shape has no place for.</summary>
    internal Indicator Trim(Indicator indicator) => indicator with
    {
        Baseline = HasBaseline ? indicator.Baseline : null,
        Actuals = HasActuals ? indicator.Actuals : [],
        Targets = HasLastTargetOnly ? [.. indicator.Targets.TakeLast(1)] : indicator.Targets,
    };
}
