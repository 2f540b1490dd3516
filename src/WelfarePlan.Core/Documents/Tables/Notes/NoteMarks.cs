using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Tables.Notes;

/// <summary>Brings notes under a table to the values that point at them: 9か所※2 and ※2 令和6年3月末現在.</summary>
internal static class NoteMarks
{
    private const string Bare = "※";
    private const int LinesToBareNote = 3;

    // A note stands below its table or at the foot of its page, and each cell is a line.
    private const int LinesBehind = 200;

    public static List<IndicatorRow> Apply(
        List<IndicatorRow> rows, IReadOnlyList<Line> lines, int headerLine, YearContext years
    )
    {
        var marks = rows.Select(row => MarkOfName(row, lines)).ToList();
        bool hasMark = marks.Exists(mark => mark.Length > 0)
            || rows.Any(row => row.Values.Any(value => MarkOf(value.Text).Length > 0));
        if (!hasMark) return rows;
        Dictionary<string, string> notes = NotesIn(lines, headerLine, rows.Max(row => row.Lines.Last));
        if (notes.Count == 0) return rows;
        return
        [
            .. rows.Select((row, i) => row with { Values = [.. row.Values.Select(value => Noted(value, marks[i]))] }),
        ];

        PlacedValue Noted(PlacedValue value, string mark)
        {
            if (notes.TryGetValue(MarkOf(value.Text), out string? own))
            {
                PlacedValue noted = WithNote(value, own);

                // What is aimed at has the year that the plan gives it; a note tells what it rests on.
                return value.Column.Role == RoleKind.Target
                    ? noted
                    : WithYear(noted, NoteYears.Of(FoldedText.TextOf(own), years));
            }

            return notes.TryGetValue(mark, out string? note)
                ? WithYear(value, NoteYears.Of(FoldedText.TextOf(note), value.Column.Role, years))
                : value;
        }
    }

    // What a note says of one value or row is nearer to it than the head of its column.
    private static PlacedValue WithYear(PlacedValue placed, FiscalYear? year) =>
        year is null || placed.Value.Year is not null
            ? placed
            : placed with { Column = placed.Column with { Year = year, HasBadYear = false } };

    /// <summary>Returns the number behind ※ in the lines of a name, where none of its values has it.</summary>
    private static string MarkOfName(IndicatorRow row, IReadOnlyList<Line> lines)
    {
        for (int line = row.NameLines.First; line <= row.NameLines.Last && line <= lines.Count; line++)
        {
            string text = line > 0 ? lines[line - 1].Text : "";
            int mark = text.IndexOf('※', StringComparison.Ordinal);
            int end = mark + 1;
            while (mark > 0 && end < text.Length && end <= mark + 2 && char.IsAsciiDigit(text[end])) end++;
            if (mark <= 0 || end == mark + 1) continue;
            string number = text[(mark + 1)..end];
            if (!row.Values.Any(value => MarkOf(value.Text) == number)) return number;
        }

        return "";
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

    /// <summary>Returns the number behind ※ at the end of a cell, ※ where there is none, or an empty text.</summary>
    private static string MarkOf(string text)
    {
        int mark = text.LastIndexOf('※');
        if (mark < 1) return "";
        string number = Folded(text[(mark + 1)..].Trim());
        if (number.Length == 0) return Bare;
        return number.Length is 1 or 2 && !number.AsSpan().ContainsAnyExceptInRange('0', '9') ? number : "";
    }

    private static Dictionary<string, string> NotesIn(IReadOnlyList<Line> lines, int headerLine, int lastLine)
    {
        var notes = new Dictionary<string, string>(StringComparer.Ordinal);
        if (BareNoteBelow(lines, lastLine) is { } bare) notes.Add(Bare, bare);
        for (int i = headerLine; i < Math.Min(lines.Count, lastLine + LinesBehind); i++)
        {
            if (i >= lastLine && lines[i].StartsPage) break;
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

    /// <summary>Returns what stands behind the one ※ without a number right below a table, or null.</summary>
    private static string? BareNoteBelow(IReadOnlyList<Line> lines, int lastLine)
    {
        string? found = null;
        for (int i = lastLine; i < Math.Min(lines.Count, lastLine + LinesToBareNote); i++)
        {
            if (lines[i].StartsPage) break;
            ReadOnlySpan<char> text = lines[i].Text.AsSpan().TrimStart();
            bool isBare = lines[i].Kind == LineKind.Text && text is ['※', not (>= '0' and <= '9'), ..];
            if (!isBare) continue;
            if (found is not null) return null;
            found = lines[i].RawTrimmed().TrimStart('※').Trim().TrimStart(':', '：').Trim();
        }

        return found;
    }

    private static string Folded(string text) => string.Concat(text.Select(WidthFolding.Fold));
}
