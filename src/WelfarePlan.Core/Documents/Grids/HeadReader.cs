using System.Buffers;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Grids;

/// <summary>Reads a cell as the head of a column: whole where every word is known, else by the word that ends
/// it.</summary>
/// <remarks>Japanese puts the head last: whatever 目標値の考え方 is about, it is 考え方.</remarks>
internal static class HeadReader
{
    private const int Longest = 48;
    private const int ShortestWord = 2;
    private const int LongestWord = 10;
    private const int LongestLoose = 24;
    private const int ShortestLevel = 2;

    // 早期健全化基準 ends in a word for baselines and is a limit of the law; 計画開始時の基準値 is one.
    private const int ShortestBaseline = 3;

    private const int LowestLevel = 3;
    private const int LongestSpaced = 16;
    private const int LongestOwnWord = 8;

    private static readonly RoleLabel Nothing = new(RoleKind.Year);
    private static readonly SearchValues<char> Sentence = SearchValues.Create("。、をがはに");

    public static HeadLabel? Read(ReadOnlySpan<char> text, YearContext years)
    {
        years.Work?.Step();
        if (text.Length > Longest) return null;
        if (years.Memo is not { } memo) return ReadAnew(text, years);
        if (memo.TryFind(text, TextMemo.Question.Head, out HeadLabel? known)) return known;
        known = ReadAnew(text, years);
        memo.Keep(text, TextMemo.Question.Head, known);
        return known;
    }

    private static HeadLabel? ReadAnew(ReadOnlySpan<char> text, YearContext years)
    {
        int arrow = text.IndexOfAny(ArrowSigns.All);
        if (arrow > 0 && arrow + 1 < text.Length) return ReadPair(text, arrow, years);
        if (LevelWordOf(text) is { Length: > 0 } level)
            return new HeadLabel(new RoleLabel(RoleKind.Context), HeadCoverage.Whole) { LevelWord = level };
        if (ReadBracketed(text, years) is { } both) return both;
        if (RoleLabelReader.Read(text, years) is { } whole) return new HeadLabel(whole, HeadCoverage.Whole);
        return ReadLoose(text, years) is { } loose ? new HeadLabel(loose, HeadCoverage.Part) : null;
    }

    /// <summary>基本目標, 施策の方向, 施策（小）: the cells below are headings of the plan. 目標 alone heads values.</summary>
    private static string LevelWordOf(ReadOnlySpan<char> text)
    {
        Span<char> room = stackalloc char[LongestSpaced];
        ReadOnlySpan<char> core = Unspaced(text, room);
        int open = core.IndexOf('(');
        if (open > 0 && core[^1] == ')' && !core[open..].ContainsAnyInRange('0', '9')) core = core[..open];
        if (core.Length > ShortestLevel && core[^1] == '名') core = core[..^1];
        if (
            core.Length < ShortestLevel
            || core is "目標" or "方針"
            || !LevelWords.TryFind(core, out string word, out int rank)
        )
            return "";
        return word.Length == core.Length && rank <= LowestLevel ? word : "";
    }

    /// <summary>施　策 is 施策: its letters were set apart to fill the cell.</summary>
    private static ReadOnlySpan<char> Unspaced(ReadOnlySpan<char> text, Span<char> room)
    {
        if (text.Length > room.Length || !text.Contains(' ')) return text;
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == ' ') continue;
            if (i > 0 && text[i - 1] != ' ') return text;
            room[length++] = text[i];
        }

        return room[..length];
    }

    /// <summary>現状値（R3）→目標値（R8): a column whose cells hold two values.</summary>
    private static HeadLabel? ReadPair(ReadOnlySpan<char> text, int arrow, YearContext years)
    {
        RoleLabel? first = RoleLabelReader.Read(text[..arrow].Trim(), years);
        RoleLabel? second = RoleLabelReader.Read(text[(arrow + 1)..].Trim(), years);
        bool isPair = first is not null && second is not null && first.Role.IsValue() && second.Role.IsValue();
        return isPair ? new HeadLabel(first!, HeadCoverage.Whole) { Second = second } : null;
    }

    /// <summary>令和５年度 実績（計画）: a column whose cells hold a second value in brackets.</summary>
    private static HeadLabel? ReadBracketed(ReadOnlySpan<char> text, YearContext years)
    {
        int open = text.Length > 0 && text[^1] == ')' ? text.LastIndexOf('(') : -1;
        if (open <= 0 || !RoleWords.TryFind(text[(open + 1)..^1], out RoleKind inner)) return null;
        bool isRole = inner is RoleKind.Target or RoleKind.Actual or RoleKind.Baseline;
        if (!isRole || RoleLabelReader.Read(text[..open].Trim(), years) is not { } outer) return null;
        return outer.Role != inner && outer.Role is RoleKind.Target or RoleKind.Actual or RoleKind.Baseline
            ? new HeadLabel(outer, HeadCoverage.Whole) { Second = outer with { Role = inner, Status = default } }
            : null;
    }

    private static RoleLabel? Named(RoleLabel label, RoleKind role, ReadOnlySpan<char> core, int length)
    {
        bool isOther = role.IsValue() && core[..^length].IndexOfAny('率', '差', '比') >= 0;
        bool saysIndicator = role == RoleKind.Name && RoleWords.SaysIndicator(core);
        return isOther ? null : label with { Role = role, SaysIndicator = saysIndicator };
    }

    private static bool SaysNoRole(RoleKind role) =>
        role is RoleKind.Unknown or RoleKind.Context or RoleKind.Number or RoleKind.Direction;

    /// <summary>Returns the year of スタート（R5）: a head in a word of the plan's own. What it means is told by the table,
    /// or not at all.</summary>
    public static FiscalYear? YearOfOwnWord(ReadOnlySpan<char> text, YearContext years)
    {
        if (text.Length > LongestLoose || text.ContainsAny('。', '、') || !text.ContainsAnyInRange('0', '9')) return null;
        Span<char> room = stackalloc char[LongestLoose];
        RoleLabel label = TakeYears(text, years, room, out int length);
        bool isWord =
            length is >= ShortestWord and <= LongestOwnWord
            && !room[..length].ContainsAnyInRange('0', '9')
            && char.IsLetter(room[0]);
        return isWord ? label.Year : null;
    }

    private static RoleLabel? ReadLoose(ReadOnlySpan<char> text, YearContext years)
    {
        if (text.Length > LongestLoose || text.ContainsAny(Sentence)) return null;
        Span<char> room = stackalloc char[LongestLoose];
        RoleLabel label = TakeYears(text, years, room, out int coreLength);
        ReadOnlySpan<char> core = room[..coreLength];
        int longest = RoleWords.MayEnd(core) ? Math.Min(LongestWord, core.Length) : 0;
        for (int length = longest; length >= ShortestWord; length--)
        {
            if (!RoleWords.TryFind(core[^length..], out RoleKind role)) continue;
            if (role == RoleKind.Baseline && length < ShortestBaseline) return null;
            if (SaysNoRole(role)) return null;
            if (role == RoleKind.Target && length == ShortestWord && core.Length > length && !label.HasYear)
                return label with { Role = RoleKind.Context };
            return Named(label, role, core, length);
        }

        return label.HasYear && core.Length <= ShortestWord ? label : null;
    }

    /// <summary>Takes years, and brackets with whatever stands in them, out of a head.</summary>
    private static RoleLabel TakeYears(ReadOnlySpan<char> text, YearContext years, Span<char> core, out int length)
    {
        RoleLabel label = Nothing;
        length = 0;
        for (int at = 0; at < text.Length;)
        {
            bool mayBegin = length == 0 || !char.IsAsciiLetterOrDigit(core[length - 1]);
            if (mayBegin && !label.HasYear && YearReader.TryReadAt(text, at, years, out YearReading year))
            {
                label = label with
                {
                    Year = year.Year,
                    HasBadYear = year.IsBad,
                    IsCalendarYear = year.IsCalendarYear,
                    IsYearFromContext = year.IsBare,
                };
                at += year.Length;
                continue;
            }

            char c = text[at++];
            if (c is '(' or ')' or '[' or ']' or ' ' or '・' or ':' or '【' or '】' or '/') continue;
            core[length++] = c;
        }

        return label;
    }
}
