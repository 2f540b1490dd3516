using WelfarePlan.Plans;

namespace WelfarePlan.Testing.Printing;

/// <summary>Prints tables that are a grid of cells: a header and a row for each indicator.</summary>
internal static class GridPrinter
{
    public static void Spaced(Table table, Page page, ColumnOrder order)
    {
        Write(page, PrintedKind.Header, Join(Header(table, order), table.Wording.Gap));
        foreach (Piece[] row in Rows(table, order)) Write(page, PrintedKind.Row, Join(row, table.Wording.Gap));
    }

    public static void Tabs(Table table, Page page)
    {
        Write(page, PrintedKind.Header, Join(Header(table), "\t"));
        foreach (Piece[] row in Rows(table)) Write(page, PrintedKind.Row, Join(row, "\t"));
    }

    public static void Slashes(Table table, Page page)
    {
        Write(page, PrintedKind.Header, Join(Header(table), "／"));
        foreach (Piece[] row in Rows(table)) Write(page, PrintedKind.Row, Join(row, "／"));
    }

    public static void Pipes(Table table, Page page)
    {
        string bar = table.Dice.Pick("|", " | ", "｜");
        Write(page, PrintedKind.Header, Join(Header(table), bar));
        foreach (Piece[] row in Rows(table)) Write(page, PrintedKind.Row, Join(row, bar));
    }

    public static void Markdown(Table table, Page page)
    {
        Piece[] header = Header(table);
        Write(page, PrintedKind.Header, Fenced(header));
        string rule =
            string.Concat(Enumerable.Repeat(table.Dice.Pick("|---", "| --- ", "|:---:"), header.Length)) + "|";
        page.Line(PrintedKind.Header, rule);
        foreach (Piece[] row in Rows(table)) Write(page, PrintedKind.Row, Fenced(row));
    }

    public static void OneLine(Table table, Page page)
    {
        string gap = table.Wording.Gap;
        IEnumerable<Piece> all = Header(table).Concat(Rows(table).SelectMany(row => row));
        Write(page, PrintedKind.Row, Join([.. all], gap));
    }

    public static void TwoLineHeader(Table table, Page page)
    {
        Wording wording = table.Wording;
        string wide = wording.Gap.Length > 1 ? wording.Gap : "　　";
        bool yearsFirst = table.Dice.Chance(40);
        bool brackets = !yearsFirst && table.Dice.Chance(60);
        Piece[] lead = Lead(table);
        Piece[] roles = [.. table.Columns.Select(column => Piece.Head(table.Role(column)))];
        Piece[] years =
        [
            .. table.Columns.Select(column => Piece.Head(InBrackets(table, wording.Year(column.Year), brackets))),
        ];
        Piece[] upper = yearsFirst ? years : roles;
        Piece[] lower = yearsFirst ? roles : years;
        Write(page, PrintedKind.Header, Join([.. lead, .. upper, .. Tail(table)], wide));
        Write(page, PrintedKind.Header, [Piece.Gap(table.Dice.Pick("", "　　", "　　　　　　　")), .. Join(lower, wide)]);
        foreach (Piece[] row in Rows(table)) Write(page, PrintedKind.Row, Join(row, wide));
    }

    public static void OneCellALine(Table table, Page page)
    {
        bool blanks = table.Dice.Chance(40);
        bool split = table.Dice.Chance(50);
        foreach (Piece piece in Lead(table)) Cell(page, PrintedKind.Header, piece, blanks);
        foreach (Column column in table.Columns)
        {
            if (split)
            {
                Cell(page, PrintedKind.Header, Piece.Head(table.Role(column)), blanks);
                Cell(
                    page, PrintedKind.Header,
                    Piece.Head(InBrackets(table, table.Wording.Year(column.Year), brackets: true)), blanks
                );
            }
            else
            {
                Cell(page, PrintedKind.Header, Piece.Head(table.Head(column)), blanks);
            }
        }

        foreach (Piece piece in Tail(table)) Cell(page, PrintedKind.Header, piece, blanks);
        foreach (Piece piece in Rows(table).SelectMany(row => row)) Cell(page, PrintedKind.Row, piece, blanks);
    }

    public static void WordALine(Table table, Page page)
    {
        bool blanks = table.Dice.Chance(30);
        bool yearFirst = table.Dice.Chance(50);
        foreach (Piece piece in Lead(table)) Cell(page, PrintedKind.Header, piece, blanks);
        foreach (Column column in table.Columns)
        {
            (string era, string number) = SplitYear(table.Wording.Year(column.Year));
            if (!yearFirst) Cell(page, PrintedKind.Header, Piece.Head(table.Role(column)), blanks);
            if (era.Length > 0) Cell(page, PrintedKind.Header, Piece.Head(era), blanks);
            Cell(page, PrintedKind.Header, Piece.Head(number), blanks);
            if (yearFirst) Cell(page, PrintedKind.Header, Piece.Head(table.Role(column)), blanks);
        }

        foreach (Piece piece in Tail(table)) Cell(page, PrintedKind.Header, piece, blanks);
        foreach (Piece piece in Rows(table).SelectMany(row => row)) Cell(page, PrintedKind.Row, piece, blanks);
    }

    public static void ColumnByColumn(Table table, Page page)
    {
        bool blanks = table.Dice.Chance(40);
        Cell(page, PrintedKind.Header, Piece.Head(table.Wording.Name), blanks);
        foreach (Indicator indicator in table.Indicators) Cell(page, PrintedKind.Row, Table.Name(indicator), blanks);
        foreach (Column column in table.Columns)
        {
            Cell(page, PrintedKind.Header, Piece.Head(table.Head(column)), blanks);
            foreach (Indicator indicator in table.Indicators)
                Cell(page, PrintedKind.Row, table.Cell(indicator, column), blanks);
        }
    }

    public static void NamesThenRows(Table table, Page page)
    {
        string gap = table.Wording.Gap;
        string[] marks = ["①", "②", "③", "④", "⑤", "⑥"];
        bool marked = table.Dice.Chance(50);
        Piece[] heads =
        [
            Piece.Head(table.Wording.Name),
            .. table.Columns.Select(column => Piece.Head(table.Head(column))),
        ];
        Write(page, PrintedKind.Header, Join(heads, gap));
        for (int i = 0; i < table.Indicators.Count; i++)
        {
            Piece name = Table.Name(table.Indicators[i]);
            Write(page, PrintedKind.Row, marked ? [Piece.Plain(marks[i % marks.Length] + " "), name] : [name]);
        }

        foreach (Indicator indicator in table.Indicators)
        {
            Write(page, PrintedKind.Row, Join([.. table.Columns.Select(column => table.Cell(indicator, column))], gap));
        }
    }

    private static Piece[] Header(Table table, ColumnOrder order = ColumnOrder.TargetLast)
    {
        Piece[] lead = Lead(table);
        Piece[] targets = [.. Targets(table).Select(column => Piece.Head(table.Head(column)))];
        Piece[] others = [.. Others(table).Select(column => Piece.Head(table.Head(column)))];
        return [.. InOrder(order, lead, others, targets), .. Tail(table)];
    }

    private static IEnumerable<Piece[]> Rows(Table table, ColumnOrder order = ColumnOrder.TargetLast)
    {
        int number = 0;
        foreach (Indicator indicator in table.Indicators)
        {
            number++;
            Piece[] lead =
            [
                .. table.Wording.HasNumbers
                    ?
                    [
                        new Piece(
                            number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                            PieceKind.Text,
                            []
                        ),
                    ]
                    : Nothing,
                Table.Name(indicator),
                .. table.Wording.UnitPlace == UnitPlace.Column ? [table.UnitCell(indicator)] : Nothing,
            ];
            Piece[] targets = [.. Targets(table).Select(column => table.Cell(indicator, column))];
            Piece[] others = [.. Others(table).Select(column => table.Cell(indicator, column))];
            Piece[] tail =
            [
                .. table.Wording.HasRates ? [table.RateCell()] : Nothing,
                .. table.Wording.HasDepartments ? [table.DepartmentCell(indicator)] : Nothing,
            ];
            yield return [.. InOrder(order, lead, others, targets), .. tail];
        }
    }

    private static Piece[] Nothing => [];

    private static IEnumerable<Piece> InOrder(ColumnOrder order, Piece[] lead, Piece[] others, Piece[] targets) =>
        order switch
        {
            ColumnOrder.TargetSecond => [.. lead, .. targets, .. others],
            ColumnOrder.TargetFirst => [.. targets, .. lead, .. others],
            ColumnOrder.ValuesFirst => [.. others, .. targets, .. lead],
            _ => [.. lead, .. others, .. targets],
        };

    private static Piece[] Lead(Table table) =>
    [
        .. table.Wording.HasNumbers ? [Piece.Head("№")] : Nothing,
        Piece.Head(table.Wording.Name),
        .. table.Wording.UnitPlace == UnitPlace.Column ? [Piece.Head(table.Wording.Unit)] : Nothing,
    ];

    private static Piece[] Tail(Table table) =>
    [
        .. table.Wording.HasRates ? [Piece.Head("達成率")] : Nothing,
        .. table.Wording.HasDepartments ? [Piece.Head(table.Wording.Department)] : Nothing,
    ];

    private static IEnumerable<Column> Targets(Table table) =>
        table.Columns.Where(column => column.Role == NumberRole.Target);

    private static IEnumerable<Column> Others(Table table) =>
        table.Columns.Where(column => column.Role != NumberRole.Target);

    private static string InBrackets(Table table, string text, bool brackets) =>
        brackets ? table.Wording.Open + text + table.Wording.Close : text;

    // 令和6年度 breaks into 令和 and 6年度 in a narrow column; R6 and 令和6(2024)年度 do not break.
    private static (string Era, string Number) SplitYear(string year) =>
        (year.StartsWith("令和", StringComparison.Ordinal) || year.StartsWith("平成", StringComparison.Ordinal))
        && !year.Contains('(', StringComparison.Ordinal)
            ? (year[..2], year[2..])
            : ("", year);

    private static List<Piece> Join(IReadOnlyList<Piece> cells, string gap)
    {
        var joined = new List<Piece>();
        foreach (Piece cell in cells)
        {
            if (joined.Count > 0) joined.Add(Piece.Gap(gap));
            joined.Add(cell);
        }

        return joined;
    }

    private static List<Piece> Fenced(IReadOnlyList<Piece> cells)
    {
        var fenced = new List<Piece> { Piece.Gap("| ") };
        fenced.AddRange(Join(cells, " | "));
        fenced.Add(Piece.Gap(" |"));
        return fenced;
    }

    private static void Cell(Page page, PrintedKind kind, Piece piece, bool blank)
    {
        Write(page, kind, [piece]);
        if (blank) page.Blank();
    }

    private static void Write(Page page, PrintedKind kind, IReadOnlyList<Piece> pieces) => page.Line(kind, pieces);
}
