using System.Text;
using WelfarePlan.Testing.Printing;

namespace WelfarePlan.Testing.Damaging;

/// <summary>Damage to characters, line by line.</summary>
internal static class CharacterDamages
{
    public static IReadOnlyList<PrintedLine> Widen(IReadOnlyList<PrintedLine> lines, Dice dice)
    {
        bool digitsOnly = dice.Chance(50);
        return Map(lines, piece => piece with { Text = digitsOnly ? Widths.FullDigits(piece.Text) : Widths.Full(piece.Text) });
    }

    public static IReadOnlyList<PrintedLine> Radicalise(IReadOnlyList<PrintedLine> lines, Dice dice)
    {
        _ = dice;
        return Map(lines, piece => piece with { Text = new string([.. piece.Text.Select(Radicals.Radical)]) });
    }

    public static IReadOnlyList<PrintedLine> NarrowKana(IReadOnlyList<PrintedLine> lines, Dice dice)
    {
        _ = dice;
        return Map(lines, piece => piece with { Text = HalfKana.Narrow(piece.Text) });
    }

    /// <summary>Puts a space between the signs of short headings and header cells, and widens the gaps between cells to match.</summary>
    public static IReadOnlyList<PrintedLine> Space(IReadOnlyList<PrintedLine> lines, Dice dice)
    {
        string space = dice.Pick(" ", " ", "　");
        string gap = space + space + "　";
        return
        [
            .. lines.Select(line => line.Kind switch
            {
                PrintedKind.Heading or PrintedKind.Label => line.Map(piece => piece with { Text = Apart(piece.Text, space) }),
                PrintedKind.Header when line.Pieces.All(piece => piece.Text.Length < 40) => line.Map(piece => Cell(piece)),
                PrintedKind.Row => line.Map(piece => piece.Kind == PieceKind.Head && piece.Text.Length < 4 ? Cell(piece) : WideGap(piece)),
                _ => line,
            }),
        ];

        Piece Cell(Piece piece) => piece.Kind == PieceKind.Head ? piece with { Text = Apart(piece.Text, space) } : WideGap(piece);

        Piece WideGap(Piece piece) => piece.Kind == PieceKind.Gap && piece.Text.Length > 0 && string.IsNullOrWhiteSpace(piece.Text) && piece.Text != "\t"
            ? piece with { Text = gap }
            : piece;
    }

    private static string Apart(string text, string space)
    {
        var apart = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            if (i > 0 && IsKanji(text[i]) && IsKanji(text[i - 1])) apart.Append(space);
            apart.Append(text[i]);
        }

        return apart.ToString();
    }

    private static bool IsKanji(char c) => c is >= '一' and <= '鿿';

    private static IReadOnlyList<PrintedLine> Map(IReadOnlyList<PrintedLine> lines, Func<Piece, Piece> change) =>
        [.. lines.Select(line => line.Map(change))];
}
