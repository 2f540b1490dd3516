using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids.Aligned;

/// <summary>Names that are counted ①, ②, ③ down the rows: what stands before the number in a row is the aim, not the
/// name.</summary>
internal static class CountedNames
{
    private const int LeastRows = 2;

    public static void TakeAims(List<string> names)
    {
        if (names.Count < LeastRows) return;
        int[] starts = [.. names.Select(Start)];
        for (int i = 0; i < names.Count; i++)
        {
            if (starts[i] < 0 || CountOf(names[i], starts[i]) != CountOf(names[0], starts[0]) + i) return;
        }

        for (int i = 0; i < names.Count; i++) names[i] = names[i][starts[i]..];
    }

    /// <summary>Returns where the number stands that opens the name, or -1.</summary>
    private static int Start(string name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            if (NumberSigns.IsCircled(name[i]) && (i == 0 || char.IsWhiteSpace(name[i - 1]))) return i;
        }

        return -1;
    }

    private static int CountOf(string name, int at) => NumberSigns.ToCount(name.AsSpan(at, 1));
}
