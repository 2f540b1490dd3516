using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Tables;

/// <summary>Puts the name of a row together from its words, and parts off what only stands before it.</summary>
internal static class RowNames
{
    private static readonly char[] Ends = [':', '：', '.', '…', '‥', '．'];

    public static (string Name, string? Context, LineSpan Lines) Of(
        TableHeader header,
        IReadOnlyList<Cell> words,
        bool areNameOnly = false
    )
    {
        List<Cell> cells = [.. words];
        if (cells.Count > 1 && RowCodes.IsCode(cells[0].Text)) cells.RemoveAt(0);
        string? context = TakeContext(header, cells);
        if (!areNameOnly) TakeWordsBehindName(header, cells);
        if (cells.Count == 0) return ("", context, default);

        string name = JapaneseLines.Join(
            cells.Select((cell, i) => i > 0 && IsInnerDot(cells[0], cell) ? "・" + cell.Raw : cell.Raw)
        );
        LineSpan lines = cells.Aggregate(default(LineSpan), (span, cell) => span.Union(LineSpan.At(cell.LineNumber)));
        return (Clean(name), context, lines);
    }

    /// <summary>サポート over ・センター: the dot that opens the second line is the name's, unless the first has one
    /// too.</summary>
    private static bool IsInnerDot(Cell first, Cell cell) =>
        cell.LineNumber != first.LineNumber && cell.Start == 1 && cell.Line.Text[0] == '・' && first.Line.Text[0] != '・';

    /// <summary>Where a column of measures stands before that of names, its cell is the name's context.</summary>
    private static string? TakeContext(TableHeader header, List<Cell> cells)
    {
        int leading = 0;
        for (int i = 0; i < header.NameIndex; i++)
        {
            if (
                header.Columns[i].Role
                is RoleKind.Context or RoleKind.Name or RoleKind.Department or RoleKind.Note or RoleKind.Outline
            )
                leading++;
        }

        if (leading == 0 || cells.Count < 2) return null;
        bool onOneLine = cells[0].LineNumber == cells[1].LineNumber;
        if (!onOneLine && cells.Count != leading + 1) return null;

        int take = Math.Min(leading, cells.Count - 1);
        string context = cells[take - 1].Raw;
        cells.RemoveRange(0, take);
        return Clean(context);
    }

    // Character by character, so that places in the folded text are places in the name.
    public static string Folded(string name) => string.Create(name.Length, name, static (to, from) =>
    {
        for (int i = 0; i < from.Length; i++) to[i] = WidthFolding.Fold(from[i]);
    });

    /// <summary>Columns of words between the name and its values (担当課) come last on the line.</summary>
    private static void TakeWordsBehindName(TableHeader header, List<Cell> cells)
    {
        int behind = header.WordsBehindName;
        if (behind == 1 && cells.Count > 1 && header.Columns.Any(column => column.Role == RoleKind.Department))
            TakeDepartment(cells);
        int onLine = cells.Count == 0 ? 0 : cells.Count(cell => cell.LineNumber == cells[^1].LineNumber);
        if (behind > 0 && header.NameIndex >= 0 && onLine > behind) cells.RemoveRange(cells.Count - behind, behind);
    }

    /// <summary>One cell a line: the last line, or the last two together, are the department.</summary>
    private static void TakeDepartment(List<Cell> cells)
    {
        if (cells[^1].LineNumber == cells[^2].LineNumber) return;
        int take =
            cells.Count > 2
            && cells[^2].Text.Length <= 6
            && DepartmentNames.IsDepartment(cells[^2].Text + cells[^1].Text)
            && !DepartmentNames.IsDepartment(cells[^1].Text)
                ? 2
            : DepartmentNames.IsDepartment(cells[^1].Text) ? 1
            : 0;
        if (take == 1 && cells.Count > 2 && cells[^2].Text.Length <= 3) take = 2;
        cells.RemoveRange(cells.Count - take, take);
    }

    public static string Clean(string name)
    {
        name = name.Trim();
        Numbering? numbering = NumberingReader.Read(Folded(name));
        bool isNumbered =
            numbering is
            {
                Family: NumberingFamily.Circled or NumberingFamily.Bracketed or NumberingFamily.HalfBracketed
                    or NumberingFamily.Plain or NumberingFamily.Compound or NumberingFamily.Mark
                    or NumberingFamily.Kana
            };
        if (
            isNumbered
            && numbering!.Value.Number != "@"
            && numbering.Value.TitleStart < name.Length
            && !NamePhrases.StartsWithin(name.AsSpan(numbering.Value.TitleStart))
        )
            name = name[numbering.Value.TitleStart..];
        int mark = name.LastIndexOf('※');
        if (mark > 0 && name.Length - mark <= 3) name = name[..mark];
        return name.Trim().TrimEnd(Ends).Trim();
    }
}
