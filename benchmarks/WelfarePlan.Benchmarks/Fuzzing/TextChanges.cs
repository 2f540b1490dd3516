using System.Text;
using WelfarePlan.Testing;
using WelfarePlan.Testing.Hostile;

namespace WelfarePlan.Benchmarks.Fuzzing;

/// <summary>Changes texts as careless programs and hostile people do.</summary>
internal static class TextChanges
{
    private const int MostStrewn = 40;
    private const int LongestText = 6000;

    // What nobody sees, half of what is seen, and what looks like something else.
    private static readonly string[] Unseen =
    [
        "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u180E", "\u061C", "\u200E", "\u200F", "\u202A",
        "\u202E", "\u2066", "\u2069", "\uFE0F", "\uDB40\uDD00", "\uDB40\uDC01", "\u115F", "\u3164", "\uFFA0", "\u2800",
        "\0", "\u0001", "\u0008", "\u001B", "\u007F", "\u0085", "\u2028", "\u2029", "\v", "\f", "\r",
        "\uD800", "\uDC00", "\uD842", "\uFFFD", "\uFFFE", "\u0301", "\u3099", "\u309A", "\uE000",
    ];

    private static readonly string[] Blanks =
    [
        " ", "  ", "\u3000", "\u3000\u3000\u3000", "\t", "\u00A0", "\u2003", "\u2009", "\u202F", "\u1680", "\n", "\r\n",
        "        ",
    ];

    /// <summary>Returns a text made of the given ones.</summary>
    public static string Of(IReadOnlyList<string> texts, Dice dice)
    {
        string text = dice.Chance(30) ? TextStitcher.Stitch(texts, dice) : Stretch(dice.Pick(texts), dice);
        for (int times = dice.Between(1, 3); times > 0; times--) text = Change(text, texts, dice);
        return text;
    }

    /// <summary>Changes one text once.</summary>
    public static string Change(string text, IReadOnlyList<string> texts, Dice dice) => dice.Below(9) switch
    {
        0 or 1 => Strew(text, Unseen, dice),
        2 => Strew(text, Blanks, dice),
        3 => DoubleBlanks(text, dice),
        4 => Cut(text, dice),
        5 => Spliced(text, dice.Pick(texts), dice),
        6 => Exchanged(text, dice),
        7 => Doubled(text, dice),
        _ => Flipped(text, dice),
    };

    private static string Stretch(string text, Dice dice)
    {
        if (text.Length <= LongestText) return text;
        int start = dice.Below(text.Length - LongestText);
        return text.Substring(start, LongestText);
    }

    private static string Strew(string text, string[] pieces, Dice dice)
    {
        var strewn = new StringBuilder(text);
        string one = dice.Pick(pieces);
        bool isSame = dice.Chance(50);
        for (int count = dice.Between(1, MostStrewn); count > 0; count--)
            strewn.Insert(dice.Below(strewn.Length + 1), isSame ? one : dice.Pick(pieces));
        return strewn.ToString();
    }

    private static string DoubleBlanks(string text, Dice dice)
    {
        int share = dice.Between(1, 100);
        var doubled = new StringBuilder(text.Length * 2);
        foreach (char sign in text)
        {
            doubled.Append(sign);
            if (char.IsWhiteSpace(sign) && dice.Chance(share)) doubled.Append(sign, dice.Between(1, 3));
        }

        return doubled.ToString();
    }

    private static string Cut(string text, Dice dice)
    {
        if (text.Length == 0) return text;
        int at = dice.Below(text.Length);
        return dice.Below(3) switch
        {
            0 => text[..at],
            1 => text[at..],
            _ => text.Remove(at, Math.Min(dice.Between(1, 200), text.Length - at)),
        };
    }

    private static string Spliced(string text, string other, Dice dice)
    {
        int start = dice.Below(other.Length + 1);
        string piece = other.Substring(start, Math.Min(dice.Between(1, 400), other.Length - start));
        return text.Insert(dice.Below(text.Length + 1), piece);
    }

    private static string Exchanged(string text, Dice dice)
    {
        string[] lines = text.Split('\n');
        int one = dice.Below(lines.Length);
        int other = dice.Below(lines.Length);
        (lines[one], lines[other]) = (lines[other], lines[one]);
        return string.Join('\n', lines);
    }

    private static string Doubled(string text, Dice dice)
    {
        if (text.Length == 0) return text;
        int start = dice.Below(text.Length);
        string piece = text.Substring(start, Math.Min(dice.Between(1, 100), text.Length - start));
        return text.Insert(start, string.Concat(Enumerable.Repeat(piece, dice.Between(1, 8))));
    }

    private static string Flipped(string text, Dice dice)
    {
        char[] signs = text.ToCharArray();
        for (int count = dice.Between(1, 10); count > 0 && signs.Length > 0; count--)
            signs[dice.Below(signs.Length)] = (char)dice.Below(char.MaxValue + 1);
        return new string(signs);
    }
}
