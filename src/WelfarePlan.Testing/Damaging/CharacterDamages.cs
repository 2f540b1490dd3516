using System.Text;
using WelfarePlan.Testing.Printing;

namespace WelfarePlan.Testing.Damaging;

/// <summary>Damage to characters, line by line.</summary>
internal static class CharacterDamages
{
    private const int LongestCell = 40;

    private static readonly string[] YearPairs = ["令和", "平成", "和元", "成元", "元年", "年度", "度末"];

    public static IReadOnlyList<PrintedLine> Widen(IReadOnlyList<PrintedLine> lines, Dice dice)
    {
        bool digitsOnly = dice.Chance(50);
        return Map(
            lines,
            piece => piece with { Text = digitsOnly ? Widths.FullDigits(piece.Text) : Widths.Full(piece.Text) }
        );
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

    /// <summary>Puts spaces between the signs of labels, level words and role words, and widens the gaps between cells
    /// to match.</summary>
    public static IReadOnlyList<PrintedLine> Space(IReadOnlyList<PrintedLine> lines, Dice dice)
    {
        string space = dice.Pick(" ", " ", "　");
        string gap = space + space + "　";
        bool wholeHeadings = dice.Chance(40);
        return
        [
            .. lines.Select(line => line.Kind switch
            {
                PrintedKind.Heading when wholeHeadings => line.Map(piece =>
                    piece with
                    {
                        Text = Everywhere(piece.Text, space),
                    }
                ),
                PrintedKind.Heading => line.Map(piece => piece with { Text = LevelWord(piece.Text, space) }),
                PrintedKind.Label => line.Map(piece => piece with { Text = Between(piece.Text, space) }),
                PrintedKind.Header when line.Pieces.All(piece => piece.Text.Length < LongestCell) => line.Map(Cell),
                PrintedKind.Row => line.Map(piece => piece.Text.Length < 4 ? Cell(piece) : Wide(piece)),
                _ => line,
            }),
        ];

        Piece Cell(Piece piece) =>
            piece.Kind == PieceKind.Head ? piece with { Text = Between(piece.Text, space) } : Wide(piece);

        Piece Wide(Piece piece) =>
            piece.Kind == PieceKind.Gap && piece.Text.Length > 0 && piece.Text.All(c => c is ' ' or '　')
            ? piece with { Text = gap }
            : piece;
    }

    // 基本目標１ becomes 基 本 目 標 １ and what follows stays as it is.
    private static string LevelWord(string heading, string space)
    {
        int end = 0;
        while (end < heading.Length && (IsKanji(heading[end]) || heading[end] is '【' or '第')) end++;
        return Between(heading[..end], space) + heading[end..];
    }

    private static string Everywhere(string text, string space)
    {
        var apart = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            if (i > 0 && char.IsLetter(text[i]) && char.IsLetter(text[i - 1])) apart.Append(space);
            apart.Append(text[i]);
        }

        return apart.ToString();
    }

    // Years keep together: 基 準 値（令和２年度）.
    private static string Between(string text, string space)
    {
        var apart = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            if (
                i > 0
                && IsKanji(text[i])
                && IsKanji(text[i - 1])
                && !YearPairs.Contains(text[(i - 1)..(i + 1)], StringComparer.Ordinal)
            )
                apart.Append(space);
            apart.Append(text[i]);
        }

        return apart.ToString();
    }

    private static bool IsKanji(char c) => c is >= '一' and <= '鿿';

    private static IReadOnlyList<PrintedLine> Map(IReadOnlyList<PrintedLine> lines, Func<Piece, Piece> change) =>
        [.. lines.Select(line => line.Map(change))];
}
