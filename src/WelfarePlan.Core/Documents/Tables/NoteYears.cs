using WelfarePlan.Documents.Tokens;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Tables;

/// <summary>The year that a note gives what points at it: ※2 調査を行っていないため、令和５年度の値を記載した,
/// ※1 策定時の値は、平成30年度の実績です.</summary>
internal static class NoteYears
{
    private const int LongestNote = 120;

    // What is said of the values of a year, and not of what happened in it.
    private static readonly string[] Behind = ["の値", "の実績", "実績", "の数値", "の調査の", "調査の", "の調査結果", "末の値", "末現在の値"];

    /// <summary>Returns the year of a value that a note is about; null where the note names none, or several.</summary>
    public static FiscalYear? Of(string note, YearContext years) => Find(note, 0, years);

    /// <summary>Returns the year that a note gives the values of a role, or null.</summary>
    public static FiscalYear? Of(string note, RoleKind role, YearContext years)
    {
        foreach (string word in RoleWords.Of(role))
        {
            int at = note.IndexOf(word, StringComparison.Ordinal);
            if (at < 0) continue;
            ReadOnlySpan<char> rest = note.AsSpan(at + word.Length);
            if (rest.StartsWith("の値は", StringComparison.Ordinal) || rest.StartsWith("は", StringComparison.Ordinal))
                return Find(note, at + word.Length, years);
        }

        return null;
    }

    private static FiscalYear? Find(string note, int start, YearContext years)
    {
        if (note.Length > LongestNote) return null;
        FiscalYear? found = null;
        for (int at = start; at < note.Length; at++)
        {
            if (!YearReader.TryReadAt(note, at, years, out YearReading year)) continue;
            at += year.Length;
            if (year is not { IsBad: false, Year: { } one } || !IsOfValues(note.AsSpan(at))) continue;
            if (found is not null && found != one) return null;
            found = one;
        }

        return found;
    }

    private static bool IsOfValues(ReadOnlySpan<char> rest)
    {
        foreach (string words in Behind)
        {
            if (rest.StartsWith(words, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
