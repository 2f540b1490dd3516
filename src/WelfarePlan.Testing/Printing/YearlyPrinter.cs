using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Testing.Printing;

/// <summary>Prints targets and actuals of every year side by side.</summary>
internal static class YearlyPrinter
{
    public static void PairedRows(Table table, Page page)
    {
        Wording wording = table.Wording;
        string gap = wording.Gap;
        FiscalYear[] years = [.. table.Columns.Select(column => column.Year).Distinct().Order()];
        bool kind = table.Dice.Chance(50);
        var header = new List<Piece> { Piece.Head(wording.Name) };
        if (kind) header.AddRange([Piece.Gap(gap), Piece.Head("区分")]);
        foreach (FiscalYear year in years) header.AddRange([Piece.Gap(gap), Piece.Head(wording.Year(year))]);
        page.Line(PrintedKind.Header, header);

        bool targetFirst = table.Dice.Chance(80);
        (string target, string actual) = table.Dice.Pick(("目標", "実績"), ("目標値", "実績値"), ("目標", "実績"));
        foreach (Indicator indicator in table.Indicators)
        {
            List<Piece> upper = Row(targetFirst ? NumberRole.Target : NumberRole.Actual, targetFirst ? target : actual);
            List<Piece> lower = Row(targetFirst ? NumberRole.Actual : NumberRole.Target, targetFirst ? actual : target);
            page.Line(PrintedKind.Row, [Table.Name(indicator), Piece.Gap(gap), .. upper]);
            page.Line(PrintedKind.Row, [Piece.Gap(table.Dice.Pick("", "　　　　")), .. lower]);

            List<Piece> Row(NumberRole role, string word)
            {
                var row = new List<Piece> { Piece.Head(word) };
                foreach (FiscalYear year in years)
                    row.AddRange([Piece.Gap(gap), table.Cell(indicator, new Column(role, year))]);
                return row;
            }
        }
    }

    public static void AlternatingColumns(Table table, Page page)
    {
        Wording wording = table.Wording;
        string gap = wording.Gap;
        Column[] columns = [.. table.Columns.OrderBy(column => column.Year).ThenByDescending(column => column.Role)];
        bool yearFirst = table.Dice.Chance(70);
        string target = table.Dice.Pick("目標", "目標値");
        string actual = table.Dice.Pick("実績", "実績値");
        var header = new List<Piece> { Piece.Head(wording.Name) };
        foreach (Column column in columns)
        {
            string word = column.Role == NumberRole.Target ? target : actual;
            string year = wording.Year(column.Year);
            header.AddRange([
                Piece.Gap(gap),
                Piece.Head(yearFirst ? year + word : $"{word}{wording.Open}{year}{wording.Close}"),
            ]);
        }

        page.Line(PrintedKind.Header, header);
        foreach (Indicator indicator in table.Indicators)
        {
            var row = new List<Piece> { Table.Name(indicator) };
            foreach (Column column in columns) row.AddRange([Piece.Gap(gap), table.Cell(indicator, column)]);
            page.Line(PrintedKind.Row, row);
        }
    }
}
