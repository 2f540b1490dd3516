using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Pdf.Ink;

namespace WelfarePlan.Files.Pdf.Ruled;

/// <summary>Finds tables that have lines between rows and none between columns.</summary>
internal static class RuledOnlyAcross
{
    private const double GapOfOneLine = 3;                  // letters: a line under each head is one line

    /// <summary>Groups lines that begin and end below each other; lines inside that are shorter part some of the
    /// columns.</summary>
    public static IEnumerable<(SourceBox Box, List<double> Heights, List<Ruling> Shorter)> Areas(
        IEnumerable<Ruling> rulings, double letter, Predicate<SourceBox> isBetweenTables)
    {
        List<Ruling> lines = [.. Whole(rulings, letter)];
        var groups = new List<(double From, double To, List<double> At)>();
        foreach (Ruling line in lines)
        {
            int found = groups.FindLastIndex(group => IsAsWide(group.From, group.To, line, letter));
            if (found >= 0) groups[found].At.Add(line.At);
            else groups.Add((line.From, line.To, [line.At]));
        }

        foreach ((double from, double to, List<double> at) in groups.SelectMany(Tables))
        {
            if (at.Count < 2) continue;
            List<Ruling> shorter = lines.FindAll(line => line.At > at[0] + 1 && line.At < at[^1] - 1
                && line.From > from - letter && line.To < to + letter && !IsAsWide(from, to, line, letter));
            yield return (new(from, at[0], to, at[^1]), at, shorter);
        }

        IEnumerable<(double From, double To, List<double> At)> Tables((double From, double To, List<double> At) group)
        {
            List<double> table = [group.At[0]];
            foreach (double edge in group.At.Skip(1))
            {
                if (isBetweenTables(new(group.From, table[^1], group.To, edge)))
                {
                    yield return (group.From, group.To, table);
                    table = [];
                }

                table.Add(edge);
            }

            yield return (group.From, group.To, table);
        }
    }

    private static bool IsAsWide(double from, double to, Ruling line, double letter) =>
        Math.Abs(from - line.From) < letter && Math.Abs(to - line.To) < letter;

    private static IEnumerable<Ruling> Whole(IEnumerable<Ruling> rulings, double letter)
    {
        Ruling? last = null;
        IEnumerable<Ruling> across = rulings.Where(ruling => ruling.IsHorizontal);
        foreach (Ruling ruling in across.OrderBy(ruling => Math.Round(ruling.At)).ThenBy(ruling => ruling.From))
        {
            if (last is { } line && Math.Abs(line.At - ruling.At) < 1.5
                && ruling.From - line.To < GapOfOneLine * letter)
            {
                last = line with { To = Math.Max(line.To, ruling.To) };
                continue;
            }

            if (last is { } whole) yield return whole;
            last = ruling;
        }

        if (last is { } end) yield return end;
    }
}
