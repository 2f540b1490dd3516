using WelfarePlan.Documents.Tokens;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Tables.Notes;

/// <summary>The year that a note gives what points at it: ※2 調査を行っていないため、令和５年度の値を記載した,
/// ※1 策定時の値は、平成30年度の実績です.</summary>
internal static class NoteYears
{
    private const int LongestNote = 120;

    private const int LongestSurvey = 14;
    private static readonly string[] Surveys = ["調査", "アンケート"];
    private static readonly string[] Results = ["の値", "の結果", "結果", "による値", "による"];

    // What is said of the values of a year, and not of what happened in it.
    private static readonly string[] Behind = ["の値", "の実績", "実績", "の数値", "の調査結果", "の調査の結果", "の調査", "末の値", "末現在の値"];

    // 令和４年度の実績を基に設定 says how a value was found, and not of when it is.
    private static readonly string[] Ends =
        ["。", "です", "である", "を記載", "を掲載", "とし", "を用い", "を計上", "を示", ")", "、"];

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
            if (rest.StartsWith(words, StringComparison.Ordinal) && IsEnd(rest[words.Length..])) return true;
        }

        return IsOfSurvey(rest);
    }

    // 令和３年度の住民意識調査の値, 令和３年度住民アンケートによる
    private static bool IsOfSurvey(ReadOnlySpan<char> rest)
    {
        bool isJoined = !rest.StartsWith("の", StringComparison.Ordinal);
        if (!isJoined) rest = rest[1..];
        foreach (string survey in Surveys)
        {
            int at = rest[..Math.Min(rest.Length, LongestSurvey + survey.Length)].IndexOf(survey);
            if (at < 1 || (isJoined && rest[..at].ContainsAnyInRange('ぁ', 'ん'))) continue;
            ReadOnlySpan<char> behind = rest[(at + survey.Length)..];
            foreach (string words in Results)
            {
                if (behind.StartsWith(words, StringComparison.Ordinal)) return IsEnd(behind[words.Length..]);
            }

            return IsEnd(behind);
        }

        return false;
    }

    private static bool IsEnd(ReadOnlySpan<char> rest)
    {
        rest = rest.Trim();
        if (rest.IsEmpty) return true;
        foreach (string end in Ends)
        {
            if (rest.StartsWith(end, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
