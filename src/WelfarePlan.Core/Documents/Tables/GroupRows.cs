using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables;

/// <summary>
/// Indicators told by groups: 運動する人の割合 男性 … and 女性 … under it. The name is printed once; every row has a group,
/// and the groups come back from indicator to indicator.
/// </summary>
internal static class GroupRows
{
    public static bool TryAssemble(RowReading reading, IReadOnlyList<RowChunk> chunks)
    {
        int count = reading.Header.Values.Count;
        if (!HasGroupColumn(reading.Header)) return false;
        List<RowChunk> rows = [.. chunks.Where(chunk => chunk.Values.Count > 0)];
        bool fits = rows.Count >= 2 && rows.TrueForAll(row => row.Values.Count == count && row.Words.Count is 1 or 2 && row.Words.TrueForAll(word => word.LineNumber == row.Values[0].LineNumber));
        if (!fits || rows[0].Words.Count != 2 || !rows.Exists(row => row.Words.Count == 1) || !GroupsReturn(rows)) return false;

        Cell name = rows[0].Words[0];
        foreach (RowChunk row in rows)
        {
            if (row.Words.Count == 2) name = row.Words[0];
            row.HasNameOnly = true;
            RowAssembler.Add(reading, row, [name], row.Values, []);
            IndicatorRow added = reading.Rows[^1];
            reading.Rows[^1] = added with { Name = $"{added.Name} {row.Words[^1].Raw}", Confidence = Confidence.Likely };
        }

        return true;
    }

    /// <summary>指標 区分 基準値 目標値: a second column of words right behind that of the names.</summary>
    private static bool HasGroupColumn(TableHeader header)
    {
        int name = header.NameIndex;
        return name >= 0 && name + 1 < header.Columns.Count && header.Columns[name].SaysIndicator && header.Columns[name + 1] is { Role: RoleKind.Name, SaysIndicator: false }
            && !header.HasContext && header.ValuesBeforeName == 0 && header.WordsBehind.Count == 0;
    }

    private static bool GroupsReturn(List<RowChunk> rows)
    {
        var groups = new HashSet<string>(rows.Select(row => row.Words[^1].Text), StringComparer.Ordinal);
        return groups.Count < rows.Count;
    }
}
