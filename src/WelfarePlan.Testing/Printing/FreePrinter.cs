using WelfarePlan.Plans;

namespace WelfarePlan.Testing.Printing;

/// <summary>Prints indicators without a header above them: the values say themselves what they are.</summary>
internal static class FreePrinter
{
    public static void OrderSentence(Table table, Page page)
    {
        Wording wording = table.Wording;
        if (table.IsFirst)
        {
            string department = wording.HasDepartments ? $"{wording.Department}、" : "";
            string heads = string.Join("、", table.Columns.Select(table.Head));
            page.Line(PrintedKind.Header, [Piece.Head($"以下は、{wording.Name}、{department}{heads}の順に示しています。")]);
            page.Blank();
        }

        string mark = table.Dice.Pick("・", "・", "○ ", "");
        foreach (Indicator indicator in table.Indicators)
        {
            var row = new List<Piece> { Piece.Plain(mark), Table.Name(indicator) };
            if (wording.HasDepartments) row.AddRange([Piece.Gap(wording.Gap), table.DepartmentCell(indicator)]);
            foreach (Column column in table.Columns)
                row.AddRange([Piece.Gap(wording.Gap), table.Cell(indicator, column)]);
            page.Line(PrintedKind.Row, row);
        }
    }

    public static void Labelled(Table table, Page page)
    {
        string lead = table.Dice.Pick("指標：", "指標名：", "成果指標：", "【指標】");
        string colon = table.Dice.Pick("：", "：", ":");
        bool oneLine = table.Dice.Chance(35);
        foreach (Indicator indicator in table.Indicators)
        {
            page.Line(PrintedKind.Row, [Piece.Head(lead), Table.Name(indicator)]);
            var line = new List<Piece>();
            foreach (Column column in table.Columns)
            {
                if (oneLine && line.Count > 0) line.Add(Piece.Gap("　"));
                line.AddRange([Piece.Head(table.Head(column) + colon), table.Cell(indicator, column)]);
                if (oneLine) continue;
                page.Line(PrintedKind.Row, line);
                line = [];
            }

            if (oneLine) page.Line(PrintedKind.Row, line);
            if (table.Dice.Chance(50)) page.Blank();
        }
    }

    public static void Arrows(Table table, Page page)
    {
        string arrow = table.Dice.Pick(" → ", "→", " ⇒ ", "　→　");
        string mark = table.Dice.Pick("", "・", "◆");
        foreach (Indicator indicator in table.Indicators)
        {
            var row = new List<Piece> { Piece.Plain(mark), Table.Name(indicator), Piece.Gap("　") };
            foreach (Column column in table.Columns)
            {
                if (row.Count > 3) row.Add(Piece.Gap(arrow));
                row.AddRange([
                    table.Cell(indicator, column),
                    Piece.Head(table.Wording.Open + table.Wording.Year(column.Year) + table.Wording.Close),
                ]);
            }

            page.Line(PrintedKind.Row, row);
        }
    }

    public static void YearInCell(Table table, Page page)
    {
        Wording wording = table.Wording;
        string gap = wording.Gap;
        bool behind = table.Dice.Chance(35);
        Column[] targets = [.. table.Columns.Where(column => column.Role == NumberRole.Target)];
        bool hasBaseline = table.Columns.Any(column => column.Role == NumberRole.Baseline);
        var header = new List<Piece> { Piece.Head(wording.Name) };
        if (hasBaseline) header.AddRange([Piece.Gap(gap), Piece.Head(wording.Baseline)]);
        if (targets.Length > 0) header.AddRange([Piece.Gap(gap), Piece.Head(wording.Target)]);
        page.Line(PrintedKind.Header, header);
        foreach (Indicator indicator in table.Indicators)
        {
            var row = new List<Piece> { Table.Name(indicator) };
            foreach (Column column in table.Columns)
            {
                row.Add(Piece.Gap(gap));
                string year = wording.Year(column.Year);
                Piece cell = table.Cell(indicator, column);
                row.AddRange(
                    behind ? [cell, Piece.Head(wording.Open + year + wording.Close)] : [Piece.Head(year + "："), cell]
                );
            }

            page.Line(PrintedKind.Row, row);
        }
    }

    public static void YearBelow(Table table, Page page)
    {
        Wording wording = table.Wording;
        string gap = wording.Gap;
        ShortHeader(table, page);
        foreach (Indicator indicator in table.Indicators)
        {
            var row = new List<Piece> { Table.Name(indicator) };
            var years = new List<Piece> { Piece.Gap(table.Dice.Pick("", "　　　　　　")) };
            foreach (Column column in table.Columns)
            {
                row.AddRange([Piece.Gap(gap), table.Cell(indicator, column)]);
                if (years.Count > 1) years.Add(Piece.Gap(gap));
                years.Add(Piece.Head(wording.Open + wording.Year(column.Year) + wording.Close));
            }

            page.Line(PrintedKind.Row, row);
            page.Line(PrintedKind.Row, years);
        }
    }

    public static void YearFootnote(Table table, Page page)
    {
        Wording wording = table.Wording;
        string gap = wording.Gap;
        ShortHeader(table, page);
        foreach (Indicator indicator in table.Indicators)
        {
            var row = new List<Piece> { Table.Name(indicator) };
            foreach (Column column in table.Columns) row.AddRange([Piece.Gap(gap), table.Cell(indicator, column)]);
            page.Line(PrintedKind.Row, row);
        }

        string told = string.Join(
            "、",
            table.Columns.Select(column => $"{table.Role(column)}は{wording.Year(column.Year)}")
        );
        page.Line(PrintedKind.Prose, $"※{told}の値です。");
    }

    // 指標　現状値　目標値, each once.
    private static void ShortHeader(Table table, Page page)
    {
        var header = new List<Piece> { Piece.Head(table.Wording.Name) };
        foreach (string role in table.Columns.Select(table.Role))
            header.AddRange([Piece.Gap(table.Wording.Gap), Piece.Head(role)]);
        page.Line(PrintedKind.Header, header);
    }
}
