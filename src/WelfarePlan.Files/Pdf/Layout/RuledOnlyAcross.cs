using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Pdf.Ink;

namespace WelfarePlan.Files.Pdf.Layout;

/// <summary>Finds tables that have lines between rows and none between columns.</summary>
internal static class RuledOnlyAcross
{
    private const double GapOfOneLine = 3;                  // letters: a line under each head is one line

    /// <summary>Groups lines that begin and end below each other.</summary>
    public static IEnumerable<SourceBox> Areas(IEnumerable<Ruling> rulings, double letter, List<double> heights)
    {
        var groups = new List<(double From, double To, List<double> At)>();
        foreach (Ruling line in Whole(rulings, letter))
        {
            int found = groups.FindLastIndex(group =>
                Math.Abs(group.From - line.From) < letter && Math.Abs(group.To - line.To) < letter);
            if (found >= 0) groups[found].At.Add(line.At);
            else groups.Add((line.From, line.To, [line.At]));
        }

        foreach ((double from, double to, List<double> at) in groups)
        {
            if (at.Count < 2) continue;
            heights.Clear();
            heights.AddRange(at);
            yield return new(from, at[0], to, at[^1]);
        }
    }

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
