using WelfarePlan.Time;

namespace WelfarePlan.Documents.Tokens.Amounts;

/// <summary>Walks over the amounts of a line without making anything: no years and dates, and no numbers inside of
/// words (65歳以上の市民), of headings and of ages.</summary>
internal ref struct AmountScanner(ReadOnlySpan<char> text)
{
    private const int LongestRest = 12;
    private const string Opening = "約 \t\u3000([（［:：→⇒➡⇨、|│/／~〜～<〈【】」";
    private const string Closing = " \t\u3000()[]（）［］:：→⇒➡⇨、|│/／~〜～<>〉【】「";
    private const string NoUnits = "歳年月時番号期次章節項行頁";

    private static readonly string[] Tails = ["以上", "以下", "未満", "程度", "前後", "超", "増", "減", "を維持", "を目指す", "維持"];

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    public WrittenAmount Current { get; private set; }

    public readonly AmountScanner GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_at < _text.Length)
        {
            bool isYear = YearScanner.TryReadAt(_text, _at, out WrittenYear year, allowBareYear: true);
            if (isYear && !IsDatedAmount(_at))
            {
                _at += Math.Max(1, year.Length);
                continue;
            }

            int start = _at;
            if (!char.IsAsciiDigit(_text[_at++])) continue;
            while (_at < _text.Length && IsOfNumber(_text, _at)) _at++;
            if (!IsOpen(start) || EndOf(_text, _at, out int unitEnd) is not (>= 0 and var end)) continue;
            int unit = _at;
            _at = end;
            if (unit == end && IsInBrackets(start, end)) continue;
            Current = new WrittenAmount(start, unit, unitEnd, end);
            return true;
        }

        return false;
    }

    // 12(H33) is the 12 of that year, although 24(2012) may be a year written twice.
    private readonly bool IsDatedAmount(int at)
    {
        int end = at;
        while (end < _text.Length && char.IsAsciiDigit(_text[end])) end++;
        return end - at is 1 or 2 && end + 1 < _text.Length && _text[end] is '(' or '（'
            && !char.IsAsciiDigit(_text[end + 1]);
    }

    private readonly bool IsOpen(int start) =>
        start == 0
        || _text[start - 1] == '上'
        || Opening.Contains(_text[start - 1], StringComparison.Ordinal);

    // (1) counts headings and notes.
    private readonly bool IsInBrackets(int start, int end) =>
        start > 0 && _text[start - 1] == '(' && end < _text.Length && _text[end] == ')';

    /// <summary>Returns how many amounts stand in a text.</summary>
    public static int CountIn(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (WrittenAmount _ in new AmountScanner(text)) count++;
        return count;
    }

    private static bool IsOfNumber(ReadOnlySpan<char> text, int at) =>
        char.IsAsciiDigit(text[at])
        || (text[at] is ',' or '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]));

    // Behind the digits a unit may stand, and 以上 or 程度 behind it; -1 where the word goes on.
    private static int EndOf(ReadOnlySpan<char> text, int at, out int unitEnd)
    {
        int end = at;
        while (end < text.Length && !Closing.Contains(text[end], StringComparison.Ordinal))
        {
            // 90.0%以上95.0%以下
            if (end > at && text[end - 1] == '上' && char.IsAsciiDigit(text[end])) break;
            end++;
        }

        ReadOnlySpan<char> rest = text[at..end];
        unitEnd = at;
        if (rest.Length > LongestRest) return -1;
        foreach (string tail in Tails)
        {
            if (rest.EndsWith(tail, StringComparison.Ordinal)) rest = rest[..^tail.Length];
        }

        unitEnd = at + rest.Length;
        if (rest.Length == 0) return end;
        if (rest.Length == 1 && NoUnits.Contains(rest[0], StringComparison.Ordinal)) return -1;
        return UnitWords.MayBeUnit(rest) ? end : -1;
    }
}
