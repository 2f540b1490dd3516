using System.Globalization;
using WelfarePlan.Testing.Printing;

namespace WelfarePlan.Testing.Damaging;

/// <summary>Damage to the order and number of lines.</summary>
internal static class LineDamages
{
    private const int ShortestBrokenName = 8;

    public static IReadOnlyList<PrintedLine> Echo(IReadOnlyList<PrintedLine> lines, Dice dice)
    {
        int times = dice.Between(2, 4);
        bool ownLines = dice.Chance(30);
        string between = dice.Pick("", "", "　　");
        var echoed = new List<PrintedLine>();
        foreach (PrintedLine line in lines)
        {
            bool echoes =
                line.Kind is PrintedKind.Heading or PrintedKind.Label && line.Text.Length > 3 && dice.Chance(70);
            if (!echoes) echoed.Add(line);
            else if (ownLines) echoed.AddRange(Enumerable.Repeat(line, times));
            else
                echoed.Add(
                    line with
                    {
                        Pieces = [Piece.Plain(string.Join(between, Enumerable.Repeat(line.Text, times)))],
                    }
                );
        }

        return echoed;
    }

    public static IReadOnlyList<PrintedLine> BreakNames(IReadOnlyList<PrintedLine> lines, Dice dice)
    {
        int manner = dice.Below(3);
        var broken = new List<PrintedLine>();
        foreach (PrintedLine line in lines)
        {
            int at = line.Pieces.Select((piece, index) => piece.Kind == PieceKind.Name ? index : -1).Max(-1);
            bool single = line.Pieces.Count(piece => piece.Kind == PieceKind.Name) == 1;
            if (
                !single
                || IsDelimited(line)
                || IsWholeTable(line)
                || line.Pieces[at].Text.Length < ShortestBrokenName
                || dice.Chance(30)
            )
                broken.Add(line);
            else broken.AddRange(Broken(line, at, manner, dice));
        }

        return broken;
    }

    public static IReadOnlyList<PrintedLine> BreakPages(IReadOnlyList<PrintedLine> lines, Dice dice)
    {
        string head = dice.Pick("第４章　施策の展開", lines[0].Text.TrimStart('#', ' '), "地域福祉計画　各論", "");
        int form = dice.Below(4);
        int page = dice.Between(8, 60);
        int next = dice.Between(10, 24);
        var paged = new List<PrintedLine>();
        for (int i = 0; i < lines.Count; i++)
        {
            if (i == next)
            {
                next += dice.Between(10, 24);
                string number = page++.ToString(CultureInfo.InvariantCulture);
                paged.Add(
                    Furniture(
                        form switch
                        {
                            0 => number,
                            1 => $"－ {number} －",
                            2 => $"- {number} -",
                            _ => Widths.Full(number),
                        }
                    )
                );
                if (head.Length > 0) paged.Add(Furniture(head));
            }

            paged.Add(lines[i]);
        }

        return paged;
    }

    /// <summary>Prints a label after the block that it heads, as text boxes of their own come out.</summary>
    public static IReadOnlyList<PrintedLine> ShuffleLabels(IReadOnlyList<PrintedLine> lines, Dice dice)
    {
        var shuffled = new List<PrintedLine>();
        PrintedLine? held = null;
        foreach (PrintedLine line in lines)
        {
            bool ends = line.Kind is PrintedKind.Label or PrintedKind.Heading;
            if (ends && held is not null)
            {
                shuffled.Add(held);
                held = null;
            }

            if (line.Kind == PrintedKind.Label && dice.Chance(60)) held = line;
            else shuffled.Add(line);
        }

        if (held is not null) shuffled.Add(held);
        return shuffled;
    }

    public static IReadOnlyList<PrintedLine> LoseBreaks(IReadOnlyList<PrintedLine> lines, Dice dice)
    {
        string gap = dice.Pick(" ", "　");
        var run = new List<PrintedLine>();
        foreach (PrintedLine line in lines)
        {
            bool follows =
                run.Count > 0
                && run[^1].Block == line.Block
                && line.Kind == PrintedKind.Row
                && run[^1].Kind is PrintedKind.Row or PrintedKind.Header;
            if (follows && !IsDelimited(line) && dice.Chance(35))
                run[^1] = run[^1] with { Pieces = [.. run[^1].Pieces, Piece.Gap(gap), .. line.Pieces] };
            else run.Add(line);
        }

        return run;
    }

    public static IReadOnlyList<PrintedLine> SpreadLines(IReadOnlyList<PrintedLine> lines, Dice dice)
    {
        int percent = dice.Pick(100, 100, 50);
        var spread = new List<PrintedLine>();
        foreach (PrintedLine line in lines)
        {
            spread.Add(line);
            if (line.Kind != PrintedKind.Blank && dice.Chance(percent))
                spread.Add(new PrintedLine(PrintedKind.Blank, line.Block, []));
        }

        return spread;
    }

    // Cells that pipes, tabs or a solidus part come from a converter that keeps rows whole.
    private static bool IsDelimited(PrintedLine line) =>
        line.Pieces.Any(piece => piece.Kind == PieceKind.Gap && piece.Text.AsSpan().ContainsAny("|｜\t／"));

    private static bool IsWholeTable(PrintedLine line) =>
        line.Pieces[0].Kind == PieceKind.Head && line.Pieces.Count(piece => piece.Kind == PieceKind.Head) > 2;

    // A narrow column wraps the name; the values stand with its first line, with its last, or on a line between them.
    private static IEnumerable<PrintedLine> Broken(PrintedLine line, int at, int manner, Dice dice)
    {
        Piece name = line.Pieces[at];
        int cut = Cut(name.Text, dice);
        Piece upper = name with { Text = name.Text[..cut] };
        Piece lower = name with { Text = name.Text[cut..] };
        Piece[] before = [.. line.Pieces.Take(at)];
        Piece[] after = [.. line.Pieces.Skip(at + 1)];
        bool leads = before.All(piece => piece.Kind is PieceKind.Text or PieceKind.Gap || piece.Text.Length == 0);
        if (after.Length == 0 && before.Length == 0) manner = 1;
        if (!leads) manner = 0;
        switch (manner)
        {
            case 0:
                yield return line with { Pieces = [.. before, upper, .. after] };
                yield return line with { Pieces = [lower] };
                break;
            case 1:
                yield return line with { Pieces = [.. before, upper] };
                yield return line with { Pieces = [lower, .. after] };
                break;
            default:
                yield return line with { Pieces = [.. before, upper] };
                if (after.Length > 0)
                    yield return line with
                    {
                        Pieces = [Piece.Gap("　　　　"), .. after.SkipWhile(piece => piece.Kind == PieceKind.Gap)],
                    };
                yield return line with { Pieces = [lower] };
                break;
        }
    }

    // Not inside a number: 65歳 never breaks into 6 and 5歳.
    private static int Cut(string name, Dice dice)
    {
        int cut = dice.Between((name.Length / 2) - 1, name.Length - 3);
        while (cut < name.Length - 1 && (IsNumeric(name[cut]) || IsNumeric(name[cut - 1]))) cut++;
        return cut;
    }

    private static bool IsNumeric(char c) => Widths.Half(c) is (>= '0' and <= '9') or '.' or ',';

    private static PrintedLine Furniture(string text) => new(PrintedKind.Furniture, -1, [Piece.Plain(text)]);

    private static int Max(this IEnumerable<int> numbers, int least) => numbers.Append(least).Max();
}
