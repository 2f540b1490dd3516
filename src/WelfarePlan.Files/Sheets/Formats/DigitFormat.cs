using System.Globalization;
using System.Text;
using static WelfarePlan.Files.Sheets.Formats.FormatTokenKind;

namespace WelfarePlan.Files.Sheets.Formats;

/// <summary>Shows a number by the digits of its format, the words between them in their places.</summary>
internal static class DigitFormat
{
    private const int GroupLength = 3;
    private const int MostDecimals = 28;

    public static string? Show(double value, FormatSection section)
    {
        if (section.Has(Unknown) || ExactNumber.Of(value) is not { } number) return null;
        IReadOnlyList<FormatToken> tokens = section.Tokens;
        int point = IndexOf(tokens, Point);
        int end = point < 0 ? tokens.Count : point;
        int decimals = tokens.Skip(end).Count(IsPlace);
        if (decimals > MostDecimals || !TryScale(ref number, tokens)) return null;

        number = Math.Round(number, decimals, MidpointRounding.AwayFromZero);
        string[] digits = Math.Abs(number).ToString($"F{decimals}", CultureInfo.InvariantCulture).Split('.');
        var shown = new StringBuilder();
        if (number < 0 && !section.IsNegated) shown.Append('-');
        shown.Append(Whole(tokens.Take(end).ToList(), digits[0] == "0" ? "" : digits[0]));
        shown.Append(Fraction(tokens.Skip(end), digits.Length > 1 ? digits[1] : ""));

        string text = shown.ToString().Trim();
        return section.HasWideDigits ? string.Concat(text.Select(Widen)) : text;
    }

    private static bool IsPlace(FormatToken token) => token.Kind is Zero or Digit;

    // Each percent sign is a hundredfold; commas behind the last digit divide.
    private static bool TryScale(ref decimal number, IReadOnlyList<FormatToken> tokens)
    {
        try
        {
            foreach (FormatToken token in tokens)
            {
                if (token.Kind == Percent) number *= 100;
            }
        }
        catch (OverflowException)
        {
            return false;
        }

        for (int at = tokens.Count - 1; at >= 0 && !IsPlace(tokens[at]); at--)
        {
            if (tokens[at].Kind == Comma && tokens.Take(at).Any(IsPlace)) number /= 1000;
        }

        return true;
    }

    private static string Whole(List<FormatToken> tokens, string digits)
    {
        var pieces = new Stack<string>();
        int first = tokens.FindIndex(IsPlace);
        int last = tokens.FindLastIndex(IsPlace);
        bool isGrouped = first >= 0 && tokens.Skip(first).Take(last - first).Any(token => token.Kind == Comma);
        int left = digits.Length;
        int count = 0;
        for (int at = tokens.Count - 1; at >= 0; at--)
        {
            FormatToken token = tokens[at];
            if (!IsPlace(token))
            {
                if (token.Kind is Literal or Percent) pieces.Push(token.Text);
                continue;
            }

            do
            {
                string digit = left > 0 ? digits[--left].ToString() : token.Text;
                if (digit.Length > 0 && isGrouped && count > 0 && count % GroupLength == 0) pieces.Push(",");
                pieces.Push(digit);
                if (digit.Length > 0) count++;
            }
            while (at == first && left > 0);
        }

        return string.Concat(pieces);
    }

    private static string Fraction(IEnumerable<FormatToken> tokens, string digits)
    {
        var shown = new StringBuilder();
        int at = 0;
        foreach (FormatToken token in tokens)
        {
            if (IsPlace(token))
            {
                bool isNeeded = token.Kind == Zero || digits.AsSpan(at).ContainsAnyExcept('0');
                if (isNeeded) shown.Append(digits[at]);
                at++;
            }
            else if (token.Kind is Literal or Percent or Point)
            {
                shown.Append(token.Text);
            }
        }

        return shown.ToString();
    }

    private static int IndexOf(IReadOnlyList<FormatToken> tokens, FormatTokenKind kind)
    {
        for (int at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind == kind) return at;
        }

        return -1;
    }

    private static char Widen(char sign) => sign is >= '0' and <= '9' ? (char)(sign - '0' + '０') : sign;
}
