using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Tables.Sections;

/// <summary>Groups that a row counts (男性, 女性): alone they go on with the name of the row above.</summary>
internal static class GroupWords
{
    /// <summary>Puts a name and the part of it that a row counts together as plans print it: 歩数（女性）.</summary>
    public static string Join(IReadOnlyList<string> parts)
    {
        if (parts.Count == 0) return "";
        string name = parts[0];
        for (int i = 1; i < parts.Count; i++)
            name = parts[i][0] is '(' or '（' ? name + parts[i] : $"{name}（{parts[i]}）";
        return name;
    }

    public static string Complete(string name, List<IndicatorRow> rows)
    {
        if (rows.Count == 0 || !PeopleGroups.Is(name)) return name;
        string above = rows[^1].Name;
        bool isBracketed = above.Length > 0 && above[^1] is ')' or '）';
        int cut = isBracketed ? above.LastIndexOfAny(['(', '（']) : above.LastIndexOf(' ');
        if (cut <= 0 || !PeopleGroups.Is(above.AsSpan(cut))) return name;
        return Join([above[..cut], name]);
    }

    /// <summary>Returns whether a column holds nothing but groups, and dashes where a row counts no group.</summary>
    public static bool Are(GridSection section, int column)
    {
        int groups = 0;
        foreach (BodyRow row in section.Body)
        {
            if (section.Grid[row.Row, column] is not { IsMissing: false } cell) continue;
            if (!PeopleGroups.Is(cell.Text)) return false;
            groups++;
        }

        return groups > 0;
    }
}
