using System.Text;
using Spectre.Console;

namespace WelfarePlan.Cli.Outputs.Tables;

/// <summary>The rows of a table that does not fit, one below the other: the first cell over the others, each behind its
/// heading.</summary>
internal static class TableCards
{
    private const int Indent = 2;
    private const int Step = 26;

    public static void Write(CommandStreams streams, IReadOnlyList<string> headings, IReadOnlyList<string[]> rows)
    {
        int width = Math.Max(Step + Indent, streams.Width);
        string rule = new('─', width);
        foreach (string[] row in rows)
        {
            streams.Output.WriteLine(rule);
            foreach (string line in Wrapped(OneLine(row[0]), width)) streams.Output.WriteLine(line);
            foreach (string line in Lines(headings, row, width - Indent, streams.HasColours))
                TerminalOutput.WriteOwn(streams.Output, line);
        }

        streams.Output.WriteLine(rule);
    }

    // Cells begin at steps, so that the eye finds the same heading in the same place of every card.
    private static IEnumerable<string> Lines(
        IReadOnlyList<string> headings, string[] row, int width, bool hasColours
    )
    {
        var line = new StringBuilder();
        int at = 0;
        for (int column = 1; column < row.Length; column++)
        {
            if (row[column].Length == 0) continue;
            string cell = $"{OneLine(headings[column])}: {OneLine(row[column])}";
            int start = (at + Step - 1) / Step * Step;
            if (at > 0 && start + cell.GetCellWidth() > width)
            {
                yield return Indented(line);
                (at, start) = (0, 0);
            }

            bool isPainted = hasColours && start + cell.GetCellWidth() <= width;
            line.Append(' ', start - at).Append(isPainted ? CellColour.Paint(OneLine(row[column]), cell) : cell);
            at = start + cell.GetCellWidth() + 1;
            line.Append(' ');
            if (at <= width + 1) continue;
            foreach (string part in Wrapped(line.ToString().TrimEnd(), width)) yield return $"  {part}";
            line.Clear();
            at = 0;
        }

        if (at > 0) yield return Indented(line);
    }

    private static string Indented(StringBuilder line)
    {
        string text = $"  {line.ToString().TrimEnd()}";
        line.Clear();
        return text;
    }

    private static IEnumerable<string> Wrapped(string text, int width)
    {
        var line = new StringBuilder();
        int at = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            string sign = rune.ToString();
            int own = sign.GetCellWidth();
            if (at + own > width)
            {
                yield return line.ToString().TrimEnd();
                line.Clear();
                at = 0;
            }

            line.Append(sign);
            at += own;
        }

        yield return line.ToString().TrimEnd();
    }

    private static string OneLine(string cell) => cell.Replace('\n', ' ');
}
