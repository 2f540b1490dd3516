namespace WelfarePlan.Comparison;

/// <summary>Puts the parts of several plans into rows by keys that grow finer only where a coarser one is not
/// enough.</summary>
internal static class Matching
{
    /// <summary>Returns the rows in the order in which their first part comes.</summary>
    /// <param name="parts">The parts of each plan.</param>
    /// <param name="keys">The keys, coarsest first.</param>
    public static IEnumerable<(T?[] Row, bool IsAmbiguous)> Rows<T>(
        IReadOnlyList<IReadOnlyList<T>> parts,
        params IReadOnlyList<Func<T, string>> keys
    )
        where T : class
    {
        IEnumerable<(int Plan, T Part)> all = parts.SelectMany((list, plan) => list.Select(part => (plan, part)));
        return Rows([.. all], parts.Count, keys, level: 0, isSplit: false);
    }

    private static IEnumerable<(T?[] Row, bool IsAmbiguous)> Rows<T>(
        IReadOnlyList<(int Plan, T Part)> parts, int plans, IReadOnlyList<Func<T, string>> keys, int level,
        bool isSplit
    )
        where T : class
    {
        foreach (
            IGrouping<string, (int Plan, T Part)> group in parts.GroupBy(
                part => keys[level](part.Part),
                StringComparer.Ordinal
            )
        )
        {
            (int Plan, T Part)[] alike = [.. group];
            if (alike.DistinctBy(part => part.Plan).Count() == alike.Length)
            {
                var row = new T?[plans];
                foreach ((int plan, T part) in alike) row[plan] = part;
                yield return (row, isSplit && alike.Length < plans);
            }
            else if (level + 1 < keys.Count)
            {
                foreach ((T?[] Row, bool IsAmbiguous) row in Rows(alike, plans, keys, level + 1, isSplit: true))
                    yield return row;
            }
            else
            {
                foreach ((int plan, T part) in alike)
                {
                    var row = new T?[plans];
                    row[plan] = part;
                    yield return (row, true);
                }
            }
        }
    }
}
