using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Tables;

/// <summary>
/// Names broken over two lines, the values beside the first: the rest stands alone under the row, right above the next
/// row. Whether it ends the one or begins the other, the way names end tells; where it does not, both rows are reported.
/// </summary>
internal static class BrokenNames
{
    /// <summary>Moves the rest of a row's name from the chunk behind it.</summary>
    public static void Mend(RowReading reading, RowChunk row, RowChunk? next)
    {
        if (next is null || row.Words.Count == 0 || row.Values.Count == 0) return;
        if (row.Words[^1].LineNumber > row.Values[0].LineNumber) return;

        // With one cell a line the words below are the next row's.
        if (row.Values[0].LineNumber != row.Values[^1].LineNumber) return;

        List<Cell> rest = LinesAlone(row, next);
        if (rest.Count == 0) return;

        // The name ends where it is complete; what stands below may head the next table.
        int end = EndOfLine(rest, 0);
        if (end < rest.Count && !NameEndings.IsComplete(rest[end - 1].Raw) && NameEndings.IsComplete(rest[EndOfLine(rest, end) - 1].Raw)) end = EndOfLine(rest, end);
        rest = rest.GetRange(0, end);
        string first = JapaneseLines.Join(row.Words.Select(word => word.Raw));
        string second = JapaneseLines.Join(rest.Select(word => word.Raw));
        if (NameEndings.IsComplete(first) && NameEndings.IsBracketed(rest[0].Raw))
        {
            // （事業所） under 協力雇用主の数: a unit in brackets closes a name and begins none.
            row.Words.Add(rest[0]);
            next.Words.RemoveAt(0);
            return;
        }

        if (NameEndings.IsComplete(first) && !NameEndings.MayEnd(first, second)) return;

        LineSpan lines = LineSpan.At(row.Words[0].LineNumber).Union(LineSpan.At(rest[^1].LineNumber));
        reading.Diagnostics.Add(DiagnosticRules.NameAroundValues.At(lines, first + second));
        if (!NameEndings.MayEnd(first, second) || NumberingReader.Read(rest[0].Line.Text) is not null) return;
        row.Words.AddRange(rest);
        next.Words.RemoveRange(0, rest.Count);
    }

    private static int EndOfLine(List<Cell> cells, int start)
    {
        int end = start + 1;
        while (end < cells.Count && cells[end].LineNumber == cells[start].LineNumber) end++;
        return end;
    }

    /// <summary>The first words of the next chunk that stand on lines without a value, right under the row.</summary>
    private static List<Cell> LinesAlone(RowChunk row, RowChunk next)
    {
        int valueLine = next.Values.Count > 0 ? next.Values[0].LineNumber : int.MaxValue;
        int last = row.Values[^1].LineNumber;
        var alone = new List<Cell>();
        foreach (Cell word in next.Words)
        {
            if (word.LineNumber >= valueLine || word.LineNumber <= last || word.LineNumber - last > 2) break;
            alone.Add(word);
            last = word.LineNumber;
        }

        return alone;
    }
}
