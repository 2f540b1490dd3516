using static WelfarePlan.Files.Sheets.Formats.FormatTokenKind;

namespace WelfarePlan.Files.Sheets.Formats;

/// <summary>Reads a section of a number format into its parts.</summary>
internal static class FormatTokens
{
    private static readonly string[] GeneralNames = ["General", "G/標準", "標準"];

    public static FormatSection Read(string section)
    {
        var tokens = new List<FormatToken>();
        FormatCondition? condition = null;
        bool hasWideDigits = false;
        bool hasFirstYear = false;
        int at = 0;
        while (at < section.Length)
        {
            ReadOnlySpan<char> rest = section.AsSpan(at);
            if (rest[0] == '[' && rest.IndexOf(']') is > 0 and var close)
            {
                string bracket = rest[1..close].ToString();
                at += close + 1;
                condition ??= FormatCondition.Parse(bracket);
                hasWideDigits |= bracket.Equals("DBNum3", StringComparison.OrdinalIgnoreCase);
                hasFirstYear |= bracket.Contains("gannen", StringComparison.OrdinalIgnoreCase);
                if (OfBracket(bracket) is { } token) tokens.Add(token);
                continue;
            }

            (FormatToken next, int length) = Next(rest, tokens);
            if (next.Text.Length > 0 || next.Kind != Literal) tokens.Add(next);
            at += length;
        }

        return new(tokens) { Condition = condition, HasWideDigits = hasWideDigits, HasFirstYear = hasFirstYear };
    }

    private static FormatToken? OfBracket(string bracket)
    {
        if (bracket.StartsWith('$'))
        {
            int dash = bracket.IndexOf('-', StringComparison.Ordinal);
            return new(Literal, dash < 0 ? bracket[1..] : bracket[1..dash]);
        }

        string time = string.Concat(bracket.Select(char.ToLowerInvariant));
        return time is ['h' or 'm' or 's', ..] && time.All(sign => sign == time[0]) ? new(Elapsed, time) : null;
    }

    private static (FormatToken Token, int Length) Next(ReadOnlySpan<char> rest, List<FormatToken> before)
    {
        foreach (string name in GeneralNames)
        {
            if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase)) return (new(General, ""), name.Length);
        }

        switch (rest[0])
        {
            case '"':
                int close = rest[1..].IndexOf('"');
                return close < 0
                    ? (new(Literal, rest[1..].ToString()), rest.Length)
                    : (new(Literal, rest[1..(close + 1)].ToString()), close + 2);
            case '\\' or '!' when rest.Length > 1:
                return (new(Literal, rest[1].ToString()), 2);
            case '_' or '*':
                return (new(Literal, ""), Math.Min(2, rest.Length));
            case '0':
                return (new(Zero, "0"), 1);
            case '#' or '?':
                return (new(Digit, ""), 1);
            case '.':
                return (new(Point, "."), 1);
            case ',':
                return (new(Comma, ","), 1);
            case '%' or '％':
                return (new(Percent, rest[0].ToString()), 1);
            case '@':
                return (new(FormatTokenKind.Text, ""), 1);
            case '/' when before.Exists(token => token.Kind is Zero or Digit):
                return (new(Unknown, "/"), 1);
            case 'E' or 'e' when rest.Length > 1 && rest[1] is '+' or '-':
                return (new(Unknown, "E"), 2);
            default:
                return OfDate(rest);
        }
    }

    private static (FormatToken Token, int Length) OfDate(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("AM/PM", StringComparison.OrdinalIgnoreCase)) return (new(Date, "AM/PM"), 5);
        if (rest.StartsWith("A/P", StringComparison.OrdinalIgnoreCase)) return (new(Date, "A/P"), 3);

        char letter = char.ToLowerInvariant(rest[0]);
        if (letter is not ('y' or 'm' or 'd' or 'h' or 's' or 'g' or 'e' or 'a'))
            return (new(Literal, rest[0].ToString()), 1);

        int length = 1;
        while (length < rest.Length && char.ToLowerInvariant(rest[length]) == letter) length++;
        return (new(Date, new(letter, length)), length);
    }
}
