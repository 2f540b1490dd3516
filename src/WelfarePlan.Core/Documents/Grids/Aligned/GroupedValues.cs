using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Grids.Aligned;

/// <summary>適正体重の人の割合 男性 72.8% 男性 80%: a group repeated before each of its values is a part of the name, said
/// once.</summary>
internal static class GroupedValues
{
    private const int LeastValues = 2;

    /// <summary>Returns the name with its group and the values, or null where not every value has the group's word
    /// before it.</summary>
    public static List<TextPiece>? Unite(List<TextPiece> atoms)
    {
        int first = atoms.FindIndex(atom => PeopleGroups.Is(atom.Text));
        if (first < 0 || (atoms.Count - first) % 2 != 0 || (atoms.Count - first) / 2 < LeastValues) return null;
        for (int i = first; i < atoms.Count; i += 2)
        {
            if (!string.Equals(atoms[i].Text, atoms[first].Text, StringComparison.Ordinal) || !atoms[i + 1].IsCell)
                return null;
        }

        TextPiece group = atoms[first];
        string name = $"{string.Join(' ', atoms.Take(first).Select(atom => atom.Raw))}（{group.Raw}）";
        var united = new List<TextPiece>
        {
            new(group.Line, atoms[0].Start, group.End, name) { First = atoms[0].First },
        };
        for (int i = first + 1; i < atoms.Count; i += 2) united.Add(atoms[i]);
        return united;
    }
}
