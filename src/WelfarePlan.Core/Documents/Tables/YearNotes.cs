using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables;

/// <summary>Years of columns told in a note near the table: ※現状値は令和5年度、目標値は令和11年度.</summary>
internal static class YearNotes
{
    private const int LinesAround = 12;
    private const int LinesBefore = 4;
    private const int LongestNote = 200;
    public static TableHeader Complete(TableHeader header, IReadOnlyList<Line> lines, int lastLine, YearContext years)
    {
        // Two columns of one role cannot both have the one year that a note gives.
        List<int> open =
        [
            .. Enumerable
                .Range(0, header.Columns.Count)
                .GroupBy(i => header.Columns[i].Role)
                .Where(role => role.Count() == 1)
                .Select(role => role.First()).Where(i => Needs(header.Columns[i])),
        ];
        if (open.Count == 0) return header;

        int from = Math.Max(0, header.Lines.First - 1 - LinesBefore);
        int to = Math.Min(lines.Count, lastLine + LinesAround);
        List<RoleLabel> columns = [.. header.Columns];
        for (int i = from; i < to; i++)
        {
            bool isHeader = lines[i].Number >= header.Lines.First && lines[i].Number <= header.Lines.Last;
            if (isHeader || lines[i].Kind != LineKind.Text || lines[i].Text.Length > LongestNote) continue;
            foreach (int c in open)
            {
                if (!Needs(columns[c])) continue;
                bool isAbove = lines[i].Number < header.Lines.First;
                RoleLabel? frame = isAbove ? RoleLabelReader.Read(lines[i].Text.Trim(), years) : null;
                bool isFramed = frame is { IsFramed: true, Year: not null } && frame.Role == columns[c].Role;
                if (isFramed) columns[c] = columns[c] with { Year = frame!.Year };
                if (FindYear(lines[i].Text, RoleWords.Of(columns[c].Role), years) is { } year)
                    columns[c] = columns[c] with { Year = year.Year, HasBadYear = year.IsBad };
            }
        }

        return header with { Columns = columns };
    }

    private static bool Needs(RoleLabel column) =>
        column.Role is RoleKind.Baseline or RoleKind.Target or RoleKind.Actual && !column.HasYear;

    /// <summary>Finds the year that a note near some lines gives a role, or null.</summary>
    public static YearReading? Find(RoleKind role, IReadOnlyList<Line> lines, LineSpan around, YearContext years)
    {
        for (
            int i = Math.Max(0, around.First - 1 - LinesBefore);
            i < Math.Min(lines.Count, around.Last + LinesAround);
            i++
        )
        {
            if (lines[i].Kind != LineKind.Text || lines[i].Text.Length > LongestNote) continue;
            if (FindYear(lines[i].Text, RoleWords.Of(role), years) is { } year) return year;
        }

        return null;
    }

    /// <summary>Finds a sentence that dates baseline and target for the whole document:
    /// 現状は2022年度の実績、目標は2029年度の値です.</summary>
    public static (YearReading Baseline, YearReading Target)? FindPair(IReadOnlyList<Line> lines, YearContext years)
    {
        (YearReading Baseline, YearReading Target)? found = null;
        foreach (Line line in lines)
        {
            if (
                line.Kind != LineKind.Text
                || line.Text.Length > LongestNote
                || !line.Text.Contains("目標", StringComparison.Ordinal)
                || !line.Text.Contains('は', StringComparison.Ordinal)
            )
                continue;
            if (
                FindYear(line.Text, RoleWords.Of(RoleKind.Baseline), years) is not { IsBad: false } baseline
                || FindYear(line.Text, RoleWords.Of(RoleKind.Target), years) is not { IsBad: false } target
            )
                continue;

            // Two such sentences date two tables, and nobody knows which.
            if (found is not null && found != (baseline, target)) return null;
            found = (baseline, target);
        }

        return found;
    }

    private static YearReading? FindYear(string text, IReadOnlyList<string> words, YearContext years)
    {
        foreach (string word in words)
        {
            for (
                int at = text.IndexOf(word, StringComparison.Ordinal);
                at >= 0;
                at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal)
            )
            {
                if (YearSaidAt(text, at + word.Length, years) is { } year) return year;
            }
        }

        return null;
    }

    private static YearReading? YearSaidAt(string text, int after, YearContext years)
    {
        if (text.AsSpan(after).StartsWith("の年度", StringComparison.Ordinal)) after += 3;
        bool isSaid = after < text.Length && text[after] is 'は' or ':' or '=' or 'が';
        if (!isSaid) return null;
        after++;
        while (after < text.Length && text[after] is ' ' or '、') after++;
        return after < text.Length && YearReader.TryReadAt(text, after, years, out YearReading year) ? year : null;
    }
}
