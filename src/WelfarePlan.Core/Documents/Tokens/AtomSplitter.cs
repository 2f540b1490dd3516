using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Tokens;

/// <summary>Parts a line at blanks, at arrows, and behind a label's colon.</summary>
internal static class AtomSplitter
{
    private const string Arrows = "→⇒➡⇨";

    private const int LongestLabel = 24;
    private const int LongestBracket = 80;

    /// <summary>Puts the parts of a line into a list, in place of what it held.</summary>
    public static void Split(string text, List<(int Start, int End)> atoms)
    {
        atoms.Clear();
        int at = SkipBullet(text);
        int start = at;
        for (; at <= text.Length; at++)
        {
            bool isBlank = at == text.Length || char.IsWhiteSpace(text[at]);
            bool isArrow = !isBlank && Arrows.Contains(text[at], StringComparison.Ordinal);
            bool isColon = !isBlank && text[at] == ':' && at > start && IsLabel(text.AsSpan(start, at - start));
            if (at > start && IsSecondYear(text, at))
            {
                // （R5年度）（R7年度）: two years that stand side by side.
                atoms.Add((start, at));
                start = at;
                continue;
            }

            if (!isBlank && text[at] == '(' && at > start && HoldsArrow(text, at, out int closing))
            {
                // 相談件数（R4：120件 → R9：150件）: what goes from a value to another stands in brackets.
                atoms.Add((start, at));
                AddInside(text, at + 1, closing, atoms);
                at = closing;
                start = closing + 1;
                continue;
            }

            if (at > start && at - start <= LongestLabel && EndsFrame(text, start, at))
            {
                // 【指標】相談件数: the frame labels what follows.
                atoms.Add((start, at + 1));
                start = at + 1;
                continue;
            }

            if (!isBlank && !isArrow && !isColon) continue;

            int end = isColon ? at + 1 : at;
            if (end > start) AddParts(text, start, end, atoms);
            if (isArrow) atoms.Add((at, at + 1));
            start = at + 1;
        }
    }

    private static bool HoldsArrow(string text, int open, out int close)
    {
        close = Brackets.CloseOf(text.AsSpan(open, Math.Min(LongestBracket, text.Length - open)), 0);
        if (close > 0) close += open;
        return close > 0 && text.AsSpan(open, close - open).IndexOfAny('→', '⇒', '➡') > 0;
    }

    private static void AddInside(string text, int start, int end, List<(int, int)> atoms)
    {
        int from = start;
        for (int at = start; at <= end; at++)
        {
            bool isArrow = at < end && text[at] is '→' or '⇒' or '➡';
            if (at < end && !isArrow && !char.IsWhiteSpace(text[at])) continue;
            if (at > from) atoms.Add((from, at));
            if (isArrow) atoms.Add((at, at + 1));
            from = at + 1;
        }
    }

    /// <summary>312世帯328世帯341世帯: values that ran together, and whose one unit parts them without a doubt.</summary>
    private static bool IsOfNumber(char c) => char.IsAsciiDigit(c) || c is ',' or '.';

    private static void AddParts(string text, int start, int end, List<(int, int)> atoms)
    {
        if (text[start] is 'H' or 'R' or 'S' && AddYears(text, start, end, atoms)) return;
        if (!IsOfNumber(text[start]))
        {
            atoms.Add((start, end));
            return;
        }

        List<int> ends = [];
        int unitStart = 0;
        ReadOnlySpan<char> unit = default;
        int at = start;
        while (at < end)
        {
            int digits = at;
            while (digits < end && IsOfNumber(text[digits])) digits++;
            unitStart = digits;
            while (digits < end && !char.IsAsciiDigit(text[digits])) digits++;
            ReadOnlySpan<char> here = text.AsSpan(unitStart, digits - unitStart);
            bool fits =
                unitStart > at
                && here.Length > 0
                && (ends.Count == 0 ? UnitWords.IsUnit(here) : here.SequenceEqual(unit));
            if (!fits)
            {
                atoms.Add((start, end));
                return;
            }

            unit = here;
            ends.Add(digits);
            at = digits;
        }

        foreach (int part in ends)
        {
            atoms.Add((start, part));
            start = part;
        }
    }

    /// <summary>H28H29H30: years that ran together; every letter begins a new one.</summary>
    private static bool AddYears(string text, int start, int end, List<(int, int)> atoms)
    {
        List<int> starts = [];
        int at = start;
        while (at < end)
        {
            int digits = at + 1;
            while (digits < end && char.IsAsciiDigit(text[digits])) digits++;
            if (text[at] is not ('H' or 'R' or 'S') || digits == at + 1 || digits - at > 3) return false;
            starts.Add(at);
            at = digits;
        }

        if (starts.Count < 2) return false;
        for (int i = 0; i < starts.Count; i++) atoms.Add((starts[i], i + 1 < starts.Count ? starts[i + 1] : end));
        return true;
    }

    /// <summary>A word before a colon labels what follows; a year before it belongs to the value (H30：95.1％).</summary>
    private static bool IsLabel(ReadOnlySpan<char> before)
    {
        if (before.Length > LongestLabel && before.IndexOf('(') < 0) return false;
        int digits = before.Length;
        while (digits > 0 && char.IsAsciiDigit(before[digits - 1])) digits--;
        bool endsAsYear =
            digits < before.Length && (digits == 0 || before[digits - 1] is 'R' or 'H' or 'S' or '和' or '成');
        bool isYear =
            endsAsYear
            || before.EndsWith("年度", StringComparison.Ordinal) && before.Length <= 8
            || before.EndsWith("年", StringComparison.Ordinal) && before.Length <= 7;
        return !isYear;
    }

    /// <summary>A mark that opens an item is not a cell.</summary>
    private static bool IsSecondYear(string text, int at) =>
        at + 1 < text.Length && text[at] == '(' && text[at - 1] == ')'
        && (char.IsAsciiDigit(text[at + 1]) || "RHS令平昭".Contains(text[at + 1], StringComparison.Ordinal));

    private static bool EndsFrame(string text, int start, int at) =>
        at + 1 < text.Length && text[at] == '】' && text[start] == '【';

    private static int SkipBullet(string text)
    {
        int first = SkipBlanks(text, 0);
        int at = first;
        while (at < text.Length && at - first < 3 && Bullets.IsMark(text[at])) at++;
        if (at < text.Length && text[first] == '-' && at == first + 1 && !char.IsWhiteSpace(text[at])) return first;
        at = SkipBlanks(text, at);

        // ―  21.0％: a missing value at the front of its row.
        if (text[first] == '-' && at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '-')) return first;
        return at < text.Length && at > first ? at : first;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at;
    }
}
