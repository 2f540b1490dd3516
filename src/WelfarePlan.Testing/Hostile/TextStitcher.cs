using System.Text;

namespace WelfarePlan.Testing.Hostile;

/// <summary>Stitches documents together that do not belong together: cut, shuffled, doubled and with signs
/// changed.</summary>
internal static class TextStitcher
{
    private const int LongestPart = 24;
    private const int Hunk = 8;

    private static readonly string[] Pieces =
    [
        "基準値", "目標値", "実績", "令和", "年度", "平成元", "R6", "（", "）", "(", "【", "】", "％", "人", "か所", "95.1", "1,234", "１２",
        "①", "Ⅰ", "@", "第", "章",
        "・", "◇", "※", "|", "|---|", "→", "～", "－", "なし", "。", "の", "\n", "\n\n", "\r\n", "\r", "\t", "　", "  ", "\0",
        "\uFEFF", "\uD842", "\uDFB7", "\u200B", "\uFFFD",
        "\u2028", "\f", "\uDB40\uDD00", "ﾞ", "ﾊﾟ", "⺠", "99999999999999999999999999999999", "0.", "-", "1111", "<br>",
        "<table><tr><td>", "</td></tr></table>", "\\|", "\"",
        ",", "現状と課題現状と課題現状と課題", "実     績", "**", "# ", "元年度", "の順", "5年間で", "#REF!",
    ];

    /// <summary>Makes a text of parts of the given ones.</summary>
    public static string Stitch(IReadOnlyList<string> texts, Dice dice)
    {
        var lines = new List<string>();
        for (int parts = dice.Between(1, 5); parts > 0; parts--) lines.AddRange(Part(dice.Pick(texts), dice));
        if (dice.Chance(15)) Shuffle(lines, 0, lines.Count, dice);
        string text = string.Join(dice.Chance(5) ? "\r\n" : "\n", lines);
        return dice.Chance(60) ? Mutate(text, dice) : text;
    }

    private static List<string> Part(string text, Dice dice)
    {
        string[] all = text.Split('\n');
        int first = dice.Below(all.Length);
        List<string> lines = [.. all.Skip(first).Take(dice.Between(1, LongestPart))];
        switch (dice.Below(8))
        {
            case 0:
                Shuffle(lines, 0, lines.Count, dice);
                break;
            case 1:
                int start = dice.Below(lines.Count);
                Shuffle(lines, start, Math.Min(lines.Count, start + Hunk), dice);
                break;
            case 2:
                lines = [.. lines.SelectMany(line => Enumerable.Repeat(line, dice.Between(1, 3)))];
                break;
            case 3:
                lines.Reverse();
                break;
            case 4:
                // The text ends in the middle of a line and of whatever stands there.
                lines[^1] = lines[^1][..dice.Below(lines[^1].Length + 1)];
                break;
            case 5:
                string gap = dice.Pick(" ", "　", "\t", " | ", "|", "    ", ",", "");
                lines =
                [
                    .. lines.Select(line =>
                        string.Join(gap, line.Split([' ', '　', '\t', '|'], StringSplitOptions.RemoveEmptyEntries))
                    ),
                ];
                break;
        }

        return lines;
    }

    private static string Mutate(string text, Dice dice)
    {
        var mutated = new StringBuilder(text);
        for (int times = dice.Between(1, 12); times > 0; times--)
        {
            int at = dice.Below(mutated.Length + 1);
            switch (dice.Below(4))
            {
                case 0:
                    mutated.Insert(at, dice.Pick(Pieces));
                    break;
                case 1:
                    mutated.Remove(at, Math.Min(dice.Between(1, 6), mutated.Length - at));
                    break;
                case 2 when at < mutated.Length:
                    mutated[at] = dice.Pick(Pieces)[0];
                    break;
                default:
                    int length = Math.Min(dice.Between(1, 30), mutated.Length - at);
                    mutated.Insert(dice.Below(mutated.Length + 1), mutated.ToString(at, length));
                    break;
            }
        }

        return mutated.ToString();
    }

    private static void Shuffle(List<string> lines, int start, int end, Dice dice)
    {
        for (int i = end - 1; i > start; i--)
        {
            int other = start + dice.Below(i - start + 1);
            (lines[i], lines[other]) = (lines[other], lines[i]);
        }
    }
}
