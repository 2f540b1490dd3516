using System.Text;
using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;

namespace WelfarePlan.Documents.Grids.Separated;

/// <summary>A row of separated values; a quoted cell may hold the separator and go on over lines.</summary>
internal readonly record struct SeparatedRow(List<string> Cells, int Count, LineSpan Lines)
{
    private const int MostLinesOfRow = 40;

    public static SeparatedRow Read(IReadOnlyList<Line> lines, int at, char separator)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        bool isQuoted = false;
        int last = Math.Min(lines.Count, at + MostLinesOfRow);
        int line = at;
        for (; line < last; line++)
        {
            string text = lines[line].Raw;
            for (int i = 0; i < text.Length; i++)
            {
                char c = text[i];
                if (isQuoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
                else if (c == '"' && (isQuoted || IsBlank(cell))) isQuoted = !isQuoted;
                else if (c == separator && !isQuoted) Close(cells, cell);
                else cell.Append(c);
            }

            if (!isQuoted) break;
            cell.Append('\n');
        }

        Close(cells, cell);
        if (line == last) return Unquoted(lines, at, separator);
        return new SeparatedRow(cells, line - at + 1, new LineSpan(lines[at].Number, lines[line].Number));
    }

    // A quote that never closes is a sign like any other.
    private static SeparatedRow Unquoted(IReadOnlyList<Line> lines, int at, char separator) =>
        new([.. lines[at].Raw.Split(separator, StringSplitOptions.TrimEntries)], 1, LineSpan.At(lines[at].Number));

    private static bool IsBlank(StringBuilder cell)
    {
        foreach (ReadOnlyMemory<char> part in cell.GetChunks())
        {
            if (!part.Span.IsWhiteSpace()) return false;
        }

        return true;
    }

    private static void Close(List<string> cells, StringBuilder cell)
    {
        cells.Add(cell.ToString().Trim());
        cell.Clear();
    }
}
