using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Titles;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Headings;

/// <summary>
/// A heading that stands in a column of a table (基本目標｜施策｜取組), filled down, before the rows that it heads.
/// </summary>
/// <param name="Lines">The lines of the first row that it heads.</param>
/// <param name="Numbering">The number, and the word of the column: 基本目標.</param>
/// <param name="Title">The title without the number.</param>
/// <param name="Depth">The place of the column among the columns of level words, from 0.</param>
internal sealed record GridHeading(LineSpan Lines, Numbering Numbering, string Title, int Depth)
{
    public static GridHeading Of(LevelCell cell)
    {
        string folded = HeadingForms.Folded(cell.Text);
        Numbering? read = NumberingReader.Read(folded) ?? Lettered(folded, cell.Word);

        // 施策１ beside its indicators, and no title: the measure that the document has named.
        bool isBare = read is { Family: NumberingFamily.Word, Number.Length: > 0, TitleStart: var end }
            && end >= folded.TrimEnd().Length;
        if (isBare) return new(cell.Lines, read!.Value, "", cell.Depth);
        bool isNumbered = read is { Number.Length: > 0, TitleStart: var start } && start < cell.Text.Length;
        string title = isNumbered ? cell.Text[read!.Value.TitleStart..].Trim() : cell.Text;
        if (isNumbered && cell.Word.Length == 0 && read!.Value.Family == NumberingFamily.Word)
            return new(cell.Lines, read.Value, title, cell.Depth);
        string number = cell.Number.Length > 0 ? cell.Number : isNumbered ? read!.Value.Number : "";

        // (1) in a row across a table keeps its own family; in a column the column says the level.
        if (isNumbered && cell is { Word.Length: 0, Depth: > 0, IsRow: true })
            return new(cell.Lines, read!.Value, title, cell.Depth);
        return new(
            cell.Lines,
            new Numbering(NumberingFamily.Word, number, cell.Word, 0) { Depth = cell.Depth },
            title,
            cell.Depth
        );
    }

    /// <summary>A 知り合う in the column 方針 is 方針A.</summary>
    private static Numbering? Lettered(string text, string word)
    {
        if (word.Length == 0 || text.Length < 3 || text[0] is not (>= 'A' and <= 'H') || text[1] != ' ') return null;
        int start = text.Length - text.AsSpan(1).TrimStart().Length;
        return start < text.Length ? new Numbering(NumberingFamily.Word, text[..1], word, start) : null;
    }
}
