namespace WelfarePlan.Tests;

/// <summary>Finds circles: groups of things each of which leads to every other.</summary>
/// <remarks>Tarjan's algorithm.</remarks>
internal sealed class ReferenceCircles(IReadOnlyDictionary<string, IReadOnlySet<string>> uses)
{
    private readonly Dictionary<string, (int Index, int Lowest)> _seen = new(StringComparer.Ordinal);
    private readonly Stack<string> _open = [];
    private readonly List<IReadOnlyList<string>> _found = [];

    /// <summary>Returns the circles, each in the order of names.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> In(IReadOnlyDictionary<string, IReadOnlySet<string>> uses)
    {
        var search = new ReferenceCircles(uses);
        foreach (string name in uses.Keys)
        {
            if (!search._seen.ContainsKey(name)) search.Visit(name);
        }

        return search._found;
    }

    private void Visit(string name)
    {
        int index = _seen.Count;
        _seen[name] = (index, index);
        _open.Push(name);
        foreach (string used in uses[name].Where(uses.ContainsKey))
        {
            if (!_seen.ContainsKey(used)) Visit(used);
            else if (!_open.Contains(used)) continue;
            _seen[name] = (index, Math.Min(_seen[name].Lowest, _seen[used].Lowest));
        }

        if (_seen[name].Lowest != index) return;
        var circle = new List<string>();
        do circle.Add(_open.Pop());
        while (circle[^1] != name);
        if (circle.Count > 1) _found.Add([.. circle.Order(StringComparer.Ordinal)]);
    }
}
