using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Tables;

/// <summary>
/// Names printed around their values, the first line above and the second below. The words behind the last row give it
/// away: nothing follows that they could name.
/// </summary>
internal static class NamesAroundValues
{
    private const int LongestTail = 24;

    public static void Mend(RowReading reading, IReadOnlyList<RowChunk> chunks)
    {
        List<RowChunk> rows = [.. chunks.Where(chunk => chunk.Values.Count > 0)];
        List<Cell> tail = chunks.Count > 0 ? chunks[^1].Words : [];
        if (rows.Count == 0 || reading.Header.WordsBehind.Count > 0 || reading.Header.HasNumbers || chunks[^1].Values.Count > 0 || chunks[^1].IsContinued) return;

        if (tail.Count > 0 && !NameEndings.MayEnd(JapaneseLines.Join(rows[^1].Words.Select(word => word.Raw)), tail[0].Raw)) return;

        // Before the next header the words may as well be that table's title; two rows of one pattern tell.
        if (chunks[^1].IsBeforeHeader && rows.Count < 2) return;

        bool isTail = tail.Count == 1 && tail[0].Text.Length <= LongestTail && tail[0].LineNumber - rows[^1].Values[^1].LineNumber is > 0 and <= 2 && NumberingReader.Read(tail[0].Line.Text) is null && ValuesStandAlone(rows);
        if (!isTail) return;

        for (int i = 0; i + 1 < rows.Count; i++)
        {
            // One line below and one above: any other number of lines cannot be parted without a guess.
            if (rows[i + 1].Words.Count != 2 || rows[i + 1].Words[0].LineNumber == rows[i + 1].Words[1].LineNumber) return;
        }

        for (int i = 0; i < rows.Count; i++)
        {
            Cell below = i + 1 < rows.Count ? rows[i + 1].Words[0] : tail[0];
            if (i + 1 < rows.Count) rows[i + 1].Words.RemoveAt(0);
            rows[i].Words.Add(below);
            LineSpan lines = LineSpan.At(rows[i].Words[0].LineNumber).Union(LineSpan.At(below.LineNumber));
            reading.Diagnostics.Add(DiagnosticRules.NameAroundValues.At(lines, string.Concat(rows[i].Words.Select(word => word.Raw))));
        }

        tail.Clear();
    }

    private static bool ValuesStandAlone(List<RowChunk> rows) =>
        rows.TrueForAll(row => row.Words.Count > 0 && row.Words[^1].LineNumber < row.Values[0].LineNumber);
}
