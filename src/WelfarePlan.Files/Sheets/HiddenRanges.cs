using System.Globalization;

namespace WelfarePlan.Files.Sheets;

/// <summary>The rows, or the columns, that a sheet does not show.</summary>
internal sealed class HiddenRanges
{
    private readonly List<(int First, int Last, int Before)> _ranges = [];

    /// <summary>Adds a range that lies behind those added before; one that does not is cut.</summary>
    public void Add(int first, int last)
    {
        int before = 0;
        if (_ranges.Count > 0)
        {
            (int previous, int end, before) = _ranges[^1];
            before += end - previous + 1;
            first = Math.Max(first, end + 1);
        }

        if (last < first) return;
        if (_ranges.Count > 0 && _ranges[^1].Last == first - 1) _ranges[^1] = _ranges[^1] with { Last = last };
        else _ranges.Add((first, last, before));
    }

    public bool Contains(int index) => Find(index) is >= 0 and var at && index <= _ranges[at].Last;

    /// <summary>Returns how many of the shown stand before an index.</summary>
    public int Visible(int index)
    {
        int at = Find(index);
        if (at < 0) return index;
        (int first, int last, int before) = _ranges[at];
        return index - before - (Math.Min(index, last + 1) - first);
    }

    /// <summary>Returns the ranges that hold one of some indices, as people write them: <c>5-7, 9</c>.</summary>
    public string Naming(IEnumerable<int> indices, Func<int, string> name)
    {
        IEnumerable<int> used = indices.Where(Contains).Select(Find).Distinct().Order();
        return string.Join(", ", used.Select(at => _ranges[at].First == _ranges[at].Last
            ? name(_ranges[at].First)
            : string.Create(CultureInfo.InvariantCulture, $"{name(_ranges[at].First)}-{name(_ranges[at].Last)}")));
    }

    private int Find(int index)
    {
        int low = 0;
        int high = _ranges.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_ranges[middle].First <= index) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }
}
