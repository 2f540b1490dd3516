using Spectre.Console;

namespace WelfarePlan.Cli.Outputs.Tables;

/// <summary>The colour of a cell that begins with the sign of a grade; the sign says the same without it.</summary>
internal static class CellColour
{
    private const string Reset = "\u001B[0m";

    private static readonly (string Signs, Color Colour, string Sequence)[] Tones =
    [
        ("◎○", Color.Teal, "\u001B[36m"), ("△→", Color.Olive, "\u001B[33m"), ("×", Color.Maroon, "\u001B[31m"),
    ];

    /// <summary>Returns the style of a cell of a table.</summary>
    public static Style StyleOf(string cell) => Find(cell) is { } tone ? new Style(tone.Colour) : Style.Plain;

    /// <summary>Returns text with the colour that its cell asks for.</summary>
    public static string Paint(string cell, string text) =>
        Find(cell) is { } tone ? $"{tone.Sequence}{text}{Reset}" : text;

    private static (Color Colour, string Sequence)? Find(string cell)
    {
        foreach ((string signs, Color colour, string sequence) in Tones)
        {
            if (cell.Length > 0 && signs.Contains(cell[0], StringComparison.Ordinal)) return (colour, sequence);
        }

        return null;
    }
}
