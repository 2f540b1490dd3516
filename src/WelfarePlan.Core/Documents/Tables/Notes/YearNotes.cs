using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Tables.Notes;

/// <summary>Years of columns told in a note near the table: ※現状値は令和5年度、目標値は令和11年度.</summary>
internal static class YearNotes
{
    private const int LinesAround = 12;
    private const int LinesBefore = 4;
    private const int LongestNote = 200;
    private static readonly string[] OnTheWay = ["中間値", "中間目標", "中間"];
    private static readonly string[] Alls = ["指標", "項目", "計画", "表", "事業", "目標", "欄", "それぞれ", "各々"];

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

    /// <summary>Finds the year that the caption of a table gives a role, or null.</summary>
    public static YearReading? FindIn(string caption, RoleKind role, YearContext years) =>
        caption.Length is > 0 and <= LongestNote ? FindYear(caption, RoleWords.Of(role), years) : null;

    /// <summary>Finds a sentence or legend that dates baseline and target for the whole document:
    /// 現状は2022年度の実績、目標は2029年度の値です; 現状：令和５年度 → 目標：令和12年度.</summary>
    public static DatedRoles? FindPair(IReadOnlyList<Line> lines, YearContext years)
    {
        DatedRoles? found = null;
        foreach (Line line in lines)
        {
            if (
                line.Kind != LineKind.Text
                || line.Text.Length > LongestNote
                || !line.Text.Contains("目標", StringComparison.Ordinal)
                || !(line.Text.Contains('は', StringComparison.Ordinal)
                    || line.Text.AsSpan().ContainsAny(ArrowSigns.All))
                || (FindRoles(line.Text, years) ?? OfLegend(line.Text, years)) is not { } pair
            )
                continue;

            // Two such sentences date two tables, and nobody knows which.
            if (found is not null && found != pair) return null;
            found = pair;
        }

        return found;
    }

    private static DatedRoles? FindRoles(string text, YearContext years) =>
        FindYear(text, RoleWords.Of(RoleKind.Baseline), years) is { IsBad: false } baseline
        && FindYear(text, RoleWords.Of(RoleKind.Target), years) is { IsBad: false } target
            ? new DatedRoles(
                baseline, target, FindYear(text, OnTheWay, years) is { IsBad: false } middle ? middle : null
            )
            : null;

    private static DatedRoles? OfLegend(string text, YearContext years) =>
        SideLegend.Read(text, years) is { } pair ? new DatedRoles(pair.Baseline, pair.Target) : null;

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
                if (IsOfAll(text, at) && YearSaidAt(text, at + word.Length, years) is { } year) return year;
            }
        }

        return null;
    }

    /// <summary>※印の現状値は…, 自殺死亡率の現状値は… speak of some rows, 各指標の現状値は… of all.</summary>
    private static bool IsOfAll(string text, int at)
    {
        if (at < 2 || text[at - 1] != 'の') return true;
        ReadOnlySpan<char> before = text.AsSpan(0, at - 1);
        foreach (string word in Alls)
        {
            if (before.EndsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static YearReading? YearSaidAt(string text, int after, YearContext years)
    {
        if (text.AsSpan(after).StartsWith("の年度", StringComparison.Ordinal)) after += 3;
        bool isSaid = after < text.Length && text[after] is 'は' or ':' or '=' or 'が' or 'を';
        if (!isSaid) return null;
        after++;
        while (after < text.Length && text[after] is ' ' or '、') after++;
        return after < text.Length && YearReader.TryReadAt(text, after, years, out YearReading year) ? year : null;
    }
}
