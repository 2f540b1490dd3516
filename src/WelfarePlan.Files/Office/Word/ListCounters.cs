using System.Text;

namespace WelfarePlan.Files.Office.Word;

/// <summary>Counts the items of lists as Word does when it shows them.</summary>
internal sealed class ListCounters
{
    private readonly Dictionary<int, int?[]> _counts = [];
    private readonly HashSet<(ListDefinition List, int Level)> _started = [];

    /// <summary>Counts an item and returns its label.</summary>
    public string Next(ListDefinition list, int level)
    {
        if (!_counts.TryGetValue(list.Counter, out int?[]? counts))
            _counts[list.Counter] = counts = new int?[list.Levels.Count];

        // A list that begins at a number of its own does so once, where it first appears.
        if (list.Starts.TryGetValue(level, out int start) && _started.Add((list, level))) counts[level] = start;
        else counts[level] = counts[level] is { } count ? count + 1 : list.Levels[level].Start;

        for (int above = 0; above < level; above++) counts[above] ??= list.Levels[above].Start;
        for (int below = level + 1; below < counts.Length; below++)
        {
            int? restart = list.Levels[below].RestartsAfter;
            if (restart is null || (restart > 0 && level < restart)) counts[below] = null;
        }

        return Label(list, level, counts);
    }

    private static string Label(ListDefinition list, int level, int?[] counts)
    {
        ListLevel shape = list.Levels[level];
        if (shape.Format == "bullet") return ListBullets.Of(shape.Text);

        var label = new StringBuilder();
        for (int at = 0; at < shape.Text.Length; at++)
        {
            if (shape.Text[at] == '%' && at + 1 < shape.Text.Length && shape.Text[at + 1] is >= '1' and <= '9')
            {
                int of = shape.Text[++at] - '1';
                string format = shape.IsLegal && of != level ? "decimal" : list.Levels[of].Format;
                label.Append(ListFormats.Write(counts[of] ?? list.Levels[of].Start, format));
                continue;
            }

            label.Append(shape.Text[at]);
        }

        return label.ToString().Trim();
    }
}
