using WelfarePlan.Documents.Tokens;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;

namespace WelfarePlan.Documents.Shapes.Sentences;

/// <summary>Finds the numbers of a sentence.</summary>
internal static class SentenceNumbers
{
    private const int LongestUnit = 7;
    private const int LongestPredicate = 16;

    private static readonly string[] Reports =
        [
            "した", "えた", "った", "えて", "って", "ている", "ており", "しており", "見込", "予想", "予測", "推計", "推移", "とされ", "となり", "となる",
            "になる", "になり", "えると", "るおそれ",
        ];

    private static readonly string[] Verbs =
        [
            "増", "減", "ふや", "へら", "引き", "引上", "引下", "拡", "広げ", "高め", "伸ば", "下げ", "上げ", "抑",
            "すること", "する", "します", "し、", "しま",
            "させ",
        ];

    // 720人でしたが、令和12年度には1,000人に
    private static readonly string[] Starts = ["から", "でしたが", "ですが", "だったが", "であったが", "であるが"];

    // 延べ1,460人, 全12集落, 年間24回: said of the number, and no part of the name before it.
    private static readonly string[] Prefixes = ["年間", "年", "月", "週", "延べ", "のべ", "約", "おおむね", "全", "計"];

    private const int LongestAct = 6;

    private static readonly string[] Hopes = ["を見込みます", "を見込む"];

    private static readonly string[] Aims = ["を目指", "をめざ", "を目標"];

    /// <summary>Puts the numbers of a sentence into a list, in place of what it held.</summary>
    public static void Find(
        string text, List<SentenceYear> years, YearContext context,
        List<SentenceNumber> numbers
    )
    {
        numbers.Clear();
        int nextYear = 0;
        for (int at = 0; at < text.Length; at++)
        {
            while (nextYear < years.Count && years[nextYear].End <= at) nextYear++;
            if (nextYear < years.Count && at >= years[nextYear].Start)
            {
                at = years[nextYear].End - 1;
                continue;
            }

            if (!char.IsAsciiDigit(text[at]) || !NumberScanner.TryReadAt(text, at, out decimal amount, out int length))
                continue;
            int end = at + length;
            string unit = UnitAt(text, end);
            if (unit.Length > 0)
            {
                int start = StartOf(text, at, nextYear > 0 ? years[nextYear - 1].End : 0);
                var value = new CellValue { Amount = amount, Unit = unit };
                numbers.Add(Number(text, start, end + unit.Length, value, context));
            }

            at = end - 1;
        }
    }

    private static int StartOf(string text, int number, int from)
    {
        foreach (string prefix in Prefixes)
        {
            int start = number - prefix.Length;
            bool isOne = start >= from && string.CompareOrdinal(text, start, prefix, 0, prefix.Length) == 0;
            if (isOne && (start == 0 || !char.IsAsciiDigit(text[start - 1]))) return start;
        }

        return number;
    }

    private static SentenceNumber Number(string text, int start, int end, CellValue value, YearContext context)
    {
        foreach ((string word, TargetBound bound) in (ReadOnlySpan<(string, TargetBound)>)
            [
                ("以上", TargetBound.AtLeast), ("以下", TargetBound.AtMost), ("未満", TargetBound.AtMost),
                ("以内", TargetBound.AtMost),
            ]
    )
        {
            if (!text.AsSpan(end).StartsWith(word, StringComparison.Ordinal)) continue;
            value = value with { Bound = bound };
            end += word.Length;
        }

        if (
            end < text.Length
            && text[end] == '('
            && Brackets.CloseOf(text, end) is > 0 and var close
            && YearReader.IsYear(text.AsSpan(end + 1, close - end - 1), context, out YearReading year)
        )
        {
            value = value with { Year = year.Year, HasBadYear = year.IsBad };
            end = close + 1;
        }

        return new SentenceNumber(start, end, value, RoleOf(text.AsSpan(end), context));
    }

    private static SentenceRole RoleOf(ReadOnlySpan<char> rest, YearContext context)
    {
        foreach (string sign in Starts)
        {
            if (rest.StartsWith(sign, StringComparison.Ordinal)) return SentenceRole.From;
        }

        foreach (string hope in Hopes)
        {
            if (rest.StartsWith(hope, StringComparison.Ordinal)) return SentenceRole.Perhaps;
        }

        if (TellsWhatIs(rest)) return SentenceRole.None;
        foreach (string aim in Aims)
        {
            if (rest.StartsWith(aim, StringComparison.Ordinal)) return SentenceRole.To;
        }

        foreach (string particle in (ReadOnlySpan<string>)["までに", "まで", "に", "へと", "へ", "と"])
        {
            if (!rest.StartsWith(particle, StringComparison.Ordinal)) continue;
            ReadOnlySpan<char> verb = rest[particle.Length..];
            if (verb.StartsWith("倍に", StringComparison.Ordinal)) verb = verb[2..];
            foreach (string start in Verbs)
            {
                if (verb.StartsWith(start, StringComparison.Ordinal)) return SentenceRole.To;
            }
        }

        if (rest.Length > 2 && rest[0] == 'の' && AimsAtAct(rest)) return SentenceRole.Perhaps;
        if (rest.Length < 2 || rest[0] != 'を') return SentenceRole.None;
        int next = rest[1] == '、' ? 2 : 1;
        return YearReader.TryReadAt(rest, next, context, out _) ? SentenceRole.From : SentenceRole.None;
    }

    /// <summary>Returns whether a sentence says that something is aimed at.</summary>
    public static bool Aim(ReadOnlySpan<char> text)
    {
        foreach (string aim in Aims)
        {
            if (text.Contains(aim, StringComparison.Ordinal)) return true;
        }

        return text.Contains("を図り", StringComparison.Ordinal);
    }

    private static bool AimsAtAct(ReadOnlySpan<char> rest)
    {
        foreach (string aim in Aims)
        {
            if (rest.IndexOf(aim, StringComparison.Ordinal) is > 1 and <= LongestAct) return true;
        }

        return false;
    }

    /// <summary>120件に増えました and 150件に増えると見込まれます tell what is or will be, not what the plan wants.</summary>
    private static bool TellsWhatIs(ReadOnlySpan<char> rest)
    {
        rest = rest[..Math.Min(rest.Length, LongestPredicate)];
        int comma = rest.IndexOf('、');
        if (comma > 1) rest = rest[..comma];
        foreach (string sign in Reports)
        {
            if (rest.Contains(sign, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static string UnitAt(string text, int start)
    {
        for (int length = Math.Min(LongestUnit, text.Length - start); length > 0; length--)
        {
            if (UnitWords.IsUnit(text.AsSpan(start, length))) return text.Substring(start, length);
        }

        return "";
    }
}
