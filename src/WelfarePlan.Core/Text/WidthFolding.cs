namespace WelfarePlan.Text;

/// <summary>Folds the widths and look-alikes of Japanese documents to one character each.</summary>
/// <remarks>
/// Not form KC, which turns ① into 1 and Ⅰ into I: circled and Roman numbers, △ and ▲ and the long vowel mark ー stay
/// as they are. No culture and no ICU: the answers are the same in invariant mode.
/// </remarks>
internal static class WidthFolding
{
    private const string HalfWidthFrom61 =
        "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテト" +
        "ナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";

    /// <summary>Returns the character that stands for a character and its variants.</summary>
    /// <param name="c">A UTF-16 code unit; surrogates are returned as they are.</param>
    /// <returns>One code unit.</returns>
    public static char Fold(char c)
    {
        if (c < '\u00A0') return c;
        return c switch
        {
            >= '！' and <= '｝' => FoldFullWidth(c),
            '～' or '〜' or '∼' or '∾' => '~',
            >= '\uFF61' and <= '\uFF9F' => HalfWidthFrom61[c - '\uFF61'],
            '\u3000' or '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' => ' ',
            >= '\u2010' and <= '\u2015' or '−' or '─' or '━' or '﹣' or '⁃' or '➖' => '-',
            '⁄' or '∕' => '/',
            '\u2027' => '・',
            '￥' => '¥',
            (>= '\u2E80' and <= '\u2FD5') or (>= '\uF900' and <= '\uFAD9') => RadicalFolding.Fold(c),
            _ => c,
        };
    }

    /// <summary>Returns whether a character has no width and no meaning of its own, and may be dropped.</summary>
    /// <param name="c">A UTF-16 code unit.</param>
    /// <returns>True for zero-width spaces and joiners, marks of direction, soft hyphens and variation
    /// selectors.</returns>
    public static bool IsIgnorable(char c) => c switch
    {
        < '\u00AD' => false,
        '\u00AD' or '\u034F' or '\u061C' or '\u180E' or '\uFEFF' => true,
        >= '\u200B' and <= '\u200F' => true,
        >= '\u202A' and <= '\u202E' => true,
        >= '\u2060' and <= '\u2064' => true,
        >= '\uFE00' and <= '\uFE0F' => true,
        _ => false,
    };

    /// <summary>Returns whether two code units are a variation selector of the supplementary planes (U+E0100
    /// on).</summary>
    public static bool IsVariationSelector(char high, char low) =>
        high == '\uDB40' && low is >= '\uDD00' and <= '\uDDEF';

    /// <summary>Returns a kana joined with the half-width sound mark behind it, or U+0000 where the two do not
    /// join.</summary>
    /// <param name="kana">A folded kana.</param>
    /// <param name="mark">The source's ﾞ or ﾟ.</param>
    public static char Join(char kana, char mark) => (kana, mark) switch
    {
        ('ウ', 'ﾞ') => 'ヴ',
        ('ワ', 'ﾞ') => 'ヷ',
        ('ヲ', 'ﾞ') => 'ヺ',
        // In the code chart the voiced kana follows the plain one; ハ to ホ come in threes, voiced and then ハﾟ.
        ( >= 'カ' and <= 'ヂ', 'ﾞ') when (kana - 'カ') % 2 == 0 => (char)(kana + 1),
        ('ツ' or 'テ' or 'ト', 'ﾞ') => (char)(kana + 1),
        ( >= 'ハ' and <= 'ホ', 'ﾞ') when (kana - 'ハ') % 3 == 0 => (char)(kana + 1),
        ( >= 'ハ' and <= 'ホ', 'ﾟ') when (kana - 'ハ') % 3 == 0 => (char)(kana + 2),
        _ => '\0',
    };

    private static char FoldFullWidth(char c) => c == '－' ? '-' : (char)(c - '！' + '!');
}
