using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids.Flowing;

/// <summary>The ways in which the words and years of heads can pair up into columns.</summary>
internal static class HeadPairs
{
    /// <summary>Returns the heads that the words can make, the plainest first.</summary>
    public static List<FlowHead> Of(List<List<FlowColumn>> lines)
    {
        List<List<FlowColumn>> rows = WithoutTitles(lines);
        if (rows.Count > 1 && Stacked(rows) is { } stacked) return [stacked];

        List<FlowColumn> flat = AttachBracketed([.. rows.SelectMany(row => row)]);
        List<FlowHead> heads = [new(WithNames(flat), 0)];
        if (TargetsOfYears(flat) is { } targets) heads.Add(new(targets, 1));
        if (FilledBehind(flat) is { } filled) heads.Add(new(WithNames(filled), 1));
        if (Paired(flat, isYearBehind: true) is { } behind) heads.Add(new(WithNames(behind), 1));
        if (Paired(flat, isYearBehind: false) is { } before) heads.Add(new(WithNames(before), 1));
        return heads;
    }

    /// <summary>【取り組み】 and ■数値目標 above a head only say what the table is about.</summary>
    private static List<List<FlowColumn>> WithoutTitles(List<List<FlowColumn>> lines)
    {
        int first = 0;
        while (first + 1 < lines.Count && (IsTitleAt(lines, first) || IsLabelAt(lines, first))) first++;
        return first == 0 ? lines : lines[first..];
    }

    private static bool IsTitleAt(List<List<FlowColumn>> lines, int at) =>
        at + 1 < lines.Count && MayBeTitle(lines[at]) && IsTitle(lines[at], lines[(at + 1)..]);

    /// <summary>主な取組 over 《成果指標》 over the heads: above a title nothing heads a column.</summary>
    private static bool IsLabelAt(List<List<FlowColumn>> lines, int at) =>
        lines[at] is [{ Label: { Role: RoleKind.Context, HasYear: false } }]
        && IsTitleAt(lines, at + 1)
        && lines[at + 1] is [{ Label.IsFramed: true }];

    private static bool MayBeTitle(List<FlowColumn> line) => line.Count == 1;

    private static bool IsTitle(List<FlowColumn> line, List<List<FlowColumn>> below) => line switch
    {
        [{ Label: { Role: RoleKind.Name or RoleKind.Context, IsFramed: var isFramed } }] =>
            (line[0].Label.Role == RoleKind.Name && FirstOfWords(below) == RoleKind.Name)
            || below.Exists(other => HasName(other)
                && (other.Exists(column => column.HasValues) || (isFramed && !other[0].Label.IsFramed))),
        [{ Label: { IsTitleWord: true, HasYear: false } }] =>
            below.Exists(HasName)
            && (below.Exists(other => other.Exists(column => column.Label.Role == RoleKind.Target))
                || below.Exists(other => other.Count(column => column.IsBareYear) > 1)),
        _ => false,
    };

    // №, alone on its line, may stand before the head of the names.
    private static RoleKind FirstOfWords(List<List<FlowColumn>> lines)
    {
        bool isNumber = lines.Count > 1 && lines[0] is [{ Label.Role: RoleKind.Number }];
        return lines[isNumber ? 1 : 0][0].Label.Role;
    }

    private static bool HasName(List<FlowColumn> line) => line.Exists(column => column.Label.Role == RoleKind.Name);

    /// <summary>A line of words and a line of years, one above the other; null where they are no two such.</summary>
    private static FlowHead? Stacked(List<List<FlowColumn>> rows)
    {
        List<FlowColumn> upper = [.. rows.Take(rows.Count - 1).SelectMany(row => row)];
        List<FlowColumn> lower = rows[^1];
        if (
            lower is [{ Label.Role: RoleKind.Name } name, _, ..]
            && lower.Skip(1).All(column => column.IsBareYear)
            && !HasName(upper)
        )
        {
            // 実績 目標 over 指標 R2 R3 R4: nothing stands above the names.
            upper.Insert(0, name);
            lower = lower[1..];
        }

        upper = AttachBracketed(upper);
        List<FlowColumn> open = [.. upper.Where(column => column.NeedsYear)];
        List<FlowColumn> years = [.. upper.Where(column => column.IsBareYear)];
        if (lower.TrueForAll(column => column.IsBareYear) && years.Count == 0 && open.Count > 0)
        {
            if (open.Count == lower.Count) return new(WithNames(Fill(upper, lower)), 0);
            return open.Count == 1 && lower.Count > 1 ? new(WithNames(Spread(upper, lower)), 0) : null;
        }

        List<FlowColumn> roles =
        [
            .. lower.Where(column => column.HasValues && !column.IsBareYear && !column.Label.HasYear),
        ];
        bool isBelow = roles.Count > 0 && lower.TrueForAll(column => !column.Label.HasYear);
        if (!isBelow || years.Count == 0 || open.Count > 0 || roles.Count % years.Count != 0) return null;
        return new(WithNames(roles.Count == lower.Count ? Under(upper, roles) : UnderWithNames(upper, lower)), 0);
    }

    private static List<FlowColumn> Fill(List<FlowColumn> columns, List<FlowColumn> years)
    {
        int next = 0;
        return [.. columns.Select(column => column.NeedsYear ? column.With(years[next++]) : column)];
    }

    /// <summary>実績 over R3 R4 R5: one word heads them all.</summary>
    private static List<FlowColumn> Spread(List<FlowColumn> columns, List<FlowColumn> years) =>
        [.. columns.SelectMany(column => column.NeedsYear ? years.Select(column.With) : [column])];

    /// <summary>R3 R4 over 目標 実績 目標 実績: each year heads as many words as there are for one.</summary>
    private static List<FlowColumn> Under(List<FlowColumn> upper, List<FlowColumn> roles)
    {
        int each = roles.Count / upper.Count(column => column.IsBareYear);
        int next = 0;
        return
        [
            .. upper.SelectMany(column =>
            {
                if (!column.IsBareYear) return [column];
                next += each;
                return roles.GetRange(next - each, each).Select(role => role.With(column));
            }),
        ];
    }

    /// <summary>R3 R8 over 指標 実績 目標: the names are headed in the lower line.</summary>
    private static List<FlowColumn> UnderWithNames(List<FlowColumn> upper, List<FlowColumn> lower)
    {
        List<FlowColumn> years = [.. upper.Where(column => column.IsBareYear)];
        int each = lower.Count(column => column.HasValues) / years.Count;
        int next = 0;
        return
        [
            .. upper.Where(column => !column.IsBareYear),
            .. lower.Select(column => column.HasValues ? column.With(years[next++ / each]) : column),
        ];
    }

    /// <summary>現状値（R5） 目標値（R11）, or both years behind both words: they belong, in order, to the words before
    /// them.</summary>
    private static List<FlowColumn> AttachBracketed(List<FlowColumn> flat)
    {
        var columns = new List<FlowColumn>();
        for (int at = 0; at < flat.Count;)
        {
            int run = 0;
            while (at + run < flat.Count && flat[at + run] is { IsBareYear: true, Label.IsBracketed: true }) run++;
            if (run == 0)
            {
                columns.Add(flat[at++]);
                continue;
            }

            List<int> open = [.. Enumerable.Range(0, columns.Count).Where(i => columns[i].NeedsYear)];
            for (int k = 0; k < run; k++)
            {
                int place = run <= open.Count ? open.Count - run + k : k < open.Count ? k : -1;
                if (place >= 0) columns[open[place]] = columns[open[place]].With(flat[at + k]);
                else columns.Add(flat[at + k]);
            }

            at += run;
        }

        return columns;
    }

    /// <summary>現状値 目標値 令和4年度 令和9年度, one a line: as many years at the end as words that lack one.</summary>
    private static List<FlowColumn>? FilledBehind(List<FlowColumn> flat)
    {
        int years = 0;
        while (years < flat.Count && flat[^(years + 1)].IsBareYear) years++;
        List<FlowColumn> before = flat[..^years];
        bool fits = years > 1
            && before.Count(column => column.NeedsYear) == years
            && !before.Exists(column => column.IsBareYear);
        return fits ? Fill(before, flat[^years..]) : null;
    }

    private static List<FlowColumn>? Paired(List<FlowColumn> flat, bool isYearBehind)
    {
        var columns = new List<FlowColumn>();
        bool isPaired = false;
        for (int at = 0; at < flat.Count; at++)
        {
            FlowColumn own = flat[at];
            FlowColumn? next = at + 1 < flat.Count ? flat[at + 1] : null;
            (FlowColumn? word, FlowColumn? year) = isYearBehind ? (own, next) : (next, own);
            if (word is { NeedsYear: true } && year is { IsBareYear: true })
            {
                columns.Add(word.With(year));
                isPaired = true;
                at++;
            }
            else columns.Add(own);
        }

        // A word and a year that both stay alone say that the pairs were cut at the wrong places.
        bool isCut = columns.Exists(column => column.IsBareYear) && columns.Exists(column => column.NeedsYear);
        return isPaired && !isCut ? columns : null;
    }

    /// <summary>目標値 2022年度実績 2023 2024 2025: the word in front of the names says what the bare years are.</summary>
    private static List<FlowColumn>? TargetsOfYears(List<FlowColumn> flat)
    {
        bool fits = flat is [{ Label: { Role: RoleKind.Target, HasYear: false } }, _, _, ..]
            && flat.Skip(1).All(column => column.IsBareYear || (column.HasValues && column.Label.HasYear))
            && flat.Skip(1).Any(column => column.IsBareYear);
        return fits
            ?
            [
                Names,
                .. flat.Skip(1).Select(column => column.IsBareYear
                    ? column with { Label = column.Label with { Role = RoleKind.Target }, Words = flat[0].Words }
                    : column),
            ]
            : null;
    }

    /// <summary>数値目標 現状（R4） 目標（R9）: the word in front heads the names.</summary>
    private static List<FlowColumn> WithNames(List<FlowColumn> columns)
    {
        bool heads = columns is [{ Label: { IsTitleWord: true, HasYear: false } }, _, ..]
            && !HasName(columns)
            && columns.Skip(1).Any(column => column.Label.Role == RoleKind.Target);
        return heads ? [Names, .. columns.Skip(1)] : columns;
    }

    // What heads the names says what the values are; as the head of a column it would be one of them.
    private static FlowColumn Names { get; } = new(new RoleLabel(RoleKind.Name) { SaysIndicator = true }, null, null);
}
