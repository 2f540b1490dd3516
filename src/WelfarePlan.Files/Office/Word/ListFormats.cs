using System.Globalization;
using System.Text;

namespace WelfarePlan.Files.Office.Word;

/// <summary>Writes the numbers of lists in the ways that Word names.</summary>
internal static class ListFormats
{
    private const string Digits = "〇一二三四五六七八九";
    private const string Aiueo = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
    private const string Iroha = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン";

    private static readonly (int Value, string Sign)[] Roman =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
        (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>Returns the number as the format writes it; formats that are not Japanese or Latin as plain
    /// digits.</summary>
    public static string Write(int number, string format) => format switch
    {
        "none" => "",
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "decimalFullWidth" or "decimalFullWidth2" => Wide(number),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Circled(number),
        "decimalEnclosedParen" => Enclosed(number, '⑴', 20) ?? $"({Plain(number)})",
        "decimalEnclosedFullstop" => Enclosed(number, '⒈', 20) ?? $"{Plain(number)}.",
        "upperRoman" => InRoman(number),
        "lowerRoman" => string.Concat(InRoman(number).Select(char.ToLowerInvariant)),
        "upperLetter" => InLetters(number, 'A'),
        "lowerLetter" => InLetters(number, 'a'),
        "aiueoFullWidth" or "aiueo" => Of(Aiueo, number),
        "irohaFullWidth" or "iroha" => Of(Iroha, number),
        "japaneseCounting" or "chineseCounting" or "chineseCountingThousand" => Counting(number),
        "taiwaneseCounting" or "taiwaneseCountingThousand" => Counting(number),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" => ByDigit(number),
        _ => Plain(number),
    };

    private static string Plain(int number) => Math.Max(number, 0).ToString(CultureInfo.InvariantCulture);

    private static string Wide(int number) => string.Concat(Plain(number).Select(digit => (char)(digit - '0' + '０')));

    private static string Circled(int number) => number switch
    {
        0 => "⓪",
        >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
        >= 21 and <= 35 => ((char)('㉑' + number - 21)).ToString(),
        >= 36 and <= 50 => ((char)('㊱' + number - 36)).ToString(),
        _ => Plain(number),
    };

    private static string ByDigit(int number) => string.Concat(Plain(number).Select(digit => Digits[digit - '0']));

    private static string? Enclosed(int number, char first, int last) =>
        number >= 1 && number <= last ? ((char)(first + number - 1)).ToString() : null;

    private static string Of(string signs, int number) =>
        number >= 1 ? signs[(number - 1) % signs.Length].ToString() : Plain(number);

    private static string InLetters(int number, char first)
    {
        if (number is < 1 or > 780) return Plain(number);
        return new((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);
    }

    private static string InRoman(int number)
    {
        if (number is < 1 or > 3999) return Plain(number);
        var roman = new StringBuilder();
        foreach ((int value, string sign) in Roman)
        {
            for (; number >= value; number -= value) roman.Append(sign);
        }

        return roman.ToString();
    }

    private static string Counting(int number)
    {
        if (number is < 1 or > 9999) return Plain(number);
        var words = new StringBuilder();
        foreach ((int value, string sign) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            int digit = number / value % 10;
            if (digit > 1 || (digit == 1 && value == 1)) words.Append(Digits[digit]);
            if (digit > 0) words.Append(sign);
        }

        return words.ToString();
    }
}
