using System.Globalization;

namespace WelfarePlan.Files.Office.Word;

/// <summary>Turns bullets of symbol fonts, which are private signs, into signs that a text can hold.</summary>
internal static class ListBullets
{
    private const char FirstPrivate = '\uF000';
    private const char LastPrivate = '\uF0FF';

    public static string Of(string bullet)
    {
        string text = bullet.Trim();
        if (text is not [>= FirstPrivate and <= LastPrivate, ..]) return text;
        return (text[0] - FirstPrivate) switch
        {
            0xA7 or 0x6E => "■",
            0x6C or 0x9F => "●",
            0x75 or 0x76 => "◆",
            0xD8 or 0xF0 => "➢",
            0xFC => "✓",
            0x6D or 0xA1 => "○",
            0x71 or 0xA8 or 0x6F => "□",
            _ => "・",
        };
    }

    /// <summary>Returns a sign that a document names by its code in a symbol font.</summary>
    public static string? OfCode(string? code) =>
        ushort.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out ushort sign)
            ? Of(((char)sign).ToString()) : null;
}
