using WelfarePlan.Documents.Lines;

namespace WelfarePlan.Documents.Tables;

/// <summary>Brings notes under a table to the values that point at them: 9か所※2 and ※2 令和6年3月末現在.</summary>
internal static class NoteMarks
{
    private const int LinesBehind = 12;

    public static List<IndicatorRow> Apply(
        List<IndicatorRow> rows, IReadOnlyList<Line> lines, int headerLine
    )
    {
        if (!rows.Any(row => row.Values.Any(value => MarkOf(value.Text).Length > 0))) return rows;
        Dictionary<string, string> notes = NotesIn(lines, headerLine, rows.Max(row => row.Lines.Last));
        if (notes.Count == 0) return rows;
        return
        [
            .. rows.Select(row =>
                row with
                {
                    Values =
                    [
                        .. row.Values.Select(value =>
                            notes.TryGetValue(MarkOf(value.Text), out string? note) ? WithNote(value, note) : value
                        ),
                    ],
                }
            ),
        ];
    }

    private static PlacedValue WithNote(PlacedValue placed, string note)
    {
        bool isAsOf = note.EndsWith("現在", StringComparison.Ordinal) || note.EndsWith("時点", StringComparison.Ordinal);
        return placed with
        {
            Value = isAsOf
                ? placed.Value with
                {
                    AsOf = placed.Value.AsOf ?? note,
                }
                : placed.Value with
                {
                    Note = placed.Value.Note ?? note,
                },
        };
    }

    /// <summary>Returns the number behind ※ at the end of a cell, or an empty text.</summary>
    private static string MarkOf(string text)
    {
        int mark = text.LastIndexOf('※');
        if (mark < 1) return "";
        string number = Folded(text[(mark + 1)..].Trim());
        return number.Length is 1 or 2 && !number.AsSpan().ContainsAnyExceptInRange('0', '9') ? number : "";
    }

    private static Dictionary<string, string> NotesIn(IReadOnlyList<Line> lines, int headerLine, int lastLine)
    {
        var notes = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = headerLine; i < Math.Min(lines.Count, lastLine + LinesBehind); i++)
        {
            string text = lines[i].Text.TrimStart();
            if (lines[i].Kind != LineKind.Text || text[0] != '※') continue;
            int offset = lines[i].Text.Length - text.Length;
            for (int at = 0; at < text.Length; at++)
            {
                if (text[at] != '※') continue;
                int digits = at + 1;
                while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
                int end = text.IndexOf('※', digits);
                if (end < 0) end = text.Length;
                if (digits > at + 1)
                    notes.TryAdd(
                        text[(at + 1)..digits],
                        lines[i].RawSlice(offset + digits, offset + end).Trim().TrimStart(':', '：').Trim()
                    );
            }
        }

        return notes;
    }

    private static string Folded(string text) => string.Concat(text.Select(Text.WidthFolding.Fold));
}
