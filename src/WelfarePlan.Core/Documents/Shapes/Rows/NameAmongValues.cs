using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Shapes.Cells;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Shapes.Rows;

/// <summary>Rows whose name stands among or behind the values: 目標値 指標 基準値.</summary>
internal static class NameAmongValues
{
    /// <summary>Values on both sides of the name: the first of each run belong to the name before, the last to the one
    /// behind.</summary>
    public static void Assemble(RowReading reading, IReadOnlyList<RowChunk> chunks)
    {
        int count = reading.Header.Values.Count;
        int before = reading.Header.ValuesBeforeName;
        int after = count - before;
        if (after > 0) chunks = WithoutWordsBehind(reading.Header, chunks);
        List<Cell> waiting = [];
        for (int i = 0; i < chunks.Count; i++)
        {
            RowChunk chunk = chunks[i];
            if (chunk.Words.Count == 0)
            {
                if (chunk.Values.Count == before) waiting = chunk.Values;
                else RowAssembler.Misfit(reading, chunk);
                continue;
            }

            if (
                i > 0
                && reading.Rows.Count > 0
                && waiting.Count == 0
                && chunk.Words.Count > 2
                && NameEndings.IsBracketed(chunk.Words[0].Raw)
                && chunk.Words[0].LineNumber - chunks[i - 1].Values.Select(value => value.LineNumber).LastOrDefault()
                    <= 2
            )
            {
                // （人） closes the name above; what follows it belongs to something else.
                EndName(reading, [chunk.Words[0]]);
                chunk.Words.RemoveAt(0);
            }

            bool endsName =
                i > 0
                && reading.Rows.Count > 0
                && waiting.Count == 0
                && (chunk.Values.Count == 0 || chunk.Values.Count == before)
                && StandsAlone(chunk, chunks[i - 1]);
            if (endsName && (chunk.Values.Count > 0 || NameEndings.MayEnd(reading.Rows[^1].Name, chunk.Words[0].Text)))
            {
                // A line of words alone under a row ends its name: the next row begins with a value.
                EndName(reading, chunk.Words);
                waiting = chunk.Values;
                continue;
            }

            bool isLast = i == chunks.Count - 1 || chunks[i + 1].Words.Count == 0;
            int expected = isLast ? after : after + before;
            bool fits = waiting.Count == before && (chunk.Values.Count == expected || chunk.Values.Count == after);
            if (chunk.Values.Count == 0 && waiting.Count == 0) continue;
            if (!fits)
            {
                RowAssembler.Misfit(reading, chunk);
                waiting = chunk.Values.Count >= before ? chunk.Values[^before..] : [];
                continue;
            }

            chunk.HasNameOnly = after == 0;
            RowAssembler.Add(
                reading, chunk, after == 0 ? NameOf(reading.Header, chunk) : chunk.Words,
                [.. waiting, .. chunk.Values[..after]],
                []
            );
            waiting = chunk.Values.Count > after ? chunk.Values[after..] : [];
        }
    }

    private static void EndName(RowReading reading, List<Cell> words)
    {
        IndicatorRow row = reading.Rows[^1];
        string whole = JapaneseLines.Join([row.Name, .. words.Select(word => word.Raw)]);
        reading.Rows[^1] = row with
        {
            Name = whole,
            NameLines = row.NameLines.Union(RowAssembler.LinesOf(words)),
            Confidence = Confidence.Likely,
        };
        reading.Diagnostics.Add(DiagnosticRules.NameAroundValues.At(reading.Rows[^1].NameLines, whole));
    }

    /// <summary>The words behind the last value, line by line, up to where the name is complete.</summary>
    private static List<Cell> NameOf(TableHeader header, RowChunk chunk)
    {
        List<Cell> words = [.. chunk.Words];
        int first = words.TakeWhile(word => word.LineNumber == words[0].LineNumber).Count();
        int behind = Math.Min(header.WordsBehindName, first - 1);
        int department = words.FindIndex(1, first - 1, word => DepartmentNames.IsDepartment(word.Raw));
        if (behind == 1 && department > 0) words.RemoveAt(department);
        else words.RemoveRange(first - behind, behind);
        for (int i = 1; i < words.Count; i++)
        {
            bool newLine = words[i].LineNumber != words[i - 1].LineNumber;
            if (!newLine || !NameEndings.IsComplete(words[i - 1].Raw) || NameEndings.IsBracketed(words[i].Raw))
                continue;

            // What ends as names do and stands right below may be the rest of this one.
            chunk.MayBeCut = words[i].LineNumber - words[i - 1].LineNumber <= 2 && NameEndings.IsComplete(words[i].Raw);
            return words.GetRange(0, i);
        }

        return words;
    }

    /// <summary>Takes the departments and notes off the ends of the rows, so that only names part the values.</summary>
    private static List<RowChunk> WithoutWordsBehind(TableHeader header, IReadOnlyList<RowChunk> chunks)
    {
        var rest = new List<RowChunk>();
        foreach (RowChunk chunk in chunks)
        {
            RowChunk? before = rest.Count > 0 ? rest[^1] : null;
            if (before is null || chunk.IsContinued)
            {
                rest.Add(chunk);
                continue;
            }

            _ = WordsBehind.Take(header, before, chunk);
            if (chunk.Words.Count > 0 || chunk.HasLooseYears || before.Values.Count == 0) rest.Add(chunk);
            else before.Values.AddRange(chunk.Values);
        }

        return rest;
    }

    private static bool StandsAlone(RowChunk chunk, RowChunk before) =>
        chunk.Words.Count is 1 or 2 && before.Values.Count > 0
        && (chunk.Words[0].LineNumber > before.Values[^1].LineNumber || NameEndings.IsBracketed(chunk.Words[0].Raw))
        && chunk.Words[0].LineNumber - before.Values[^1].LineNumber <= 2
        && chunk.Words[0].Text.Length <= 28 && NumberingReader.Read(chunk.Words[0].Line.Text) is null
        && (chunk.Values.Count == 0 || chunk.Values[0].LineNumber > chunk.Words[^1].LineNumber);
}
