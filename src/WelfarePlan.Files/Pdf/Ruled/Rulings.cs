using WelfarePlan.Files.Pdf.Ink;

namespace WelfarePlan.Files.Pdf.Ruled;

/// <summary>Joins the parts of lines that are drawn piece by piece: borders of each cell, dashes, dots.</summary>
internal static class Rulings
{
    private const double SameHeight = 0.8;
    private const double Gap = 1.6;
    private const double LongestDash = 12;
    private const double GapOfDashes = 4;

    public static List<Ruling> Join(IEnumerable<Ruling> rulings, double shortest)
    {
        var joined = new List<Ruling>();
        foreach (IGrouping<bool, Ruling> direction in rulings.GroupBy(ruling => ruling.IsHorizontal))
        {
            List<Ruling> sorted = [.. direction.OrderBy(ruling => ruling.At)];
            for (int start = 0, end = 0; start < sorted.Count; start = end)
            {
                while (end < sorted.Count && sorted[end].At - sorted[start].At <= SameHeight) end++;
                JoinOnOneLine(sorted.GetRange(start, end - start), joined);
            }
        }

        joined.RemoveAll(ruling => ruling.Length < shortest);
        return joined;
    }

    private static void JoinOnOneLine(List<Ruling> parts, List<Ruling> joined)
    {
        parts.Sort(static (one, other) => one.From.CompareTo(other.From));
        Ruling current = parts[0];
        double dash = current.Length;
        foreach (Ruling part in parts.Skip(1))
        {
            bool isDashed = dash <= LongestDash && part.Length <= LongestDash;
            if (part.From - current.To <= (isDashed ? GapOfDashes : Gap))
            {
                current = current with
                {
                    To = Math.Max(current.To, part.To),
                    At = part.Length > current.Length ? part.At : current.At,
                    IsWhite = current.IsWhite && part.IsWhite,
                };
                dash = isDashed ? part.Length : double.MaxValue;
            }
            else
            {
                joined.Add(current);
                current = part;
                dash = part.Length;
            }
        }

        joined.Add(current);
    }
}
