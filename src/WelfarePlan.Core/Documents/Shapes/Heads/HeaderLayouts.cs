using WelfarePlan.Documents.Shapes.Cells;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes.Heads;

/// <summary>The ways in which the words and years of a header can pair up into columns.</summary>
internal static class HeaderLayouts
{
    public static IReadOnlyList<TableHeader> Of(HeaderRun run)
    {
        List<List<RoleLabel>> rows = Rows(run);
        var layouts = new List<(List<RoleLabel> Columns, int Inferences)>();
        if (rows.Count >= 2 && TryStack(rows, layouts)) return Headers(run, layouts);

        List<RoleLabel> flat = AttachBracketedYears([.. rows.SelectMany(row => row)]);
        layouts.Add((flat, 0));
        if (ColumnRoles.AsTargetsOfYears(flat) is { } targets) layouts.Add((targets, 1));
        if (TryFillBehind(flat, out List<RoleLabel> filled)) layouts.Add((filled, 1));
        if (TryPair(flat, yearFollows: true, out List<RoleLabel> paired)) layouts.Add((paired, 1));
        if (TryPair(flat, yearFollows: false, out paired)) layouts.Add((paired, 1));
        return Headers(run, layouts);
    }

    private static List<List<RoleLabel>> Rows(HeaderRun run)
    {
        var rows = new List<List<RoleLabel>>();
        int line = 0;
        foreach (Cell cell in run.Cells)
        {
            if (cell.Kind == CellKind.Arrow) continue;
            RoleLabel label = cell.Kind switch
            {
                CellKind.Role => cell.Role!,
                _ => CellYears.AsLabel(cell),
            };
            if (cell.LineNumber != line) rows.Add([]);
            line = cell.LineNumber;

            rows[^1].Add(label);
        }

        rows.RemoveAll(row => row.Count == 0);
        while (rows.Count > 1 && IsTitleOver(rows[0], rows[1..]))
        {
            // 【取り組み】 and ●評価指標 above the header label the table; the header has a name column of its own.
            bool says = rows[0][0].SaysIndicator;
            rows.RemoveAt(0);
            if (says) Promote(rows);
        }

        return rows;
    }

    /// <summary>Returns whether the one label of a line only names the table: ■数値目標 over a header that has a target of
    /// its own.</summary>
    private static bool IsTitleOver(List<RoleLabel> row, List<List<RoleLabel>> below) => row switch
    {
        [{ Role: RoleKind.Name or RoleKind.Context, IsFramed: var isFramed }] => below.Exists(other =>
            IsWholeHeader(other) || (isFramed && other is [{ Role: RoleKind.Name, IsFramed: false }, ..])
        ),
        [{ IsTitleWord: true, HasYear: false }] =>
            below.Exists(other => other.Exists(label => label.Role == RoleKind.Name))
            && below.Exists(other => other.Exists(label => label.Role == RoleKind.Target)),
        _ => false,
    };

    private static bool IsWholeHeader(List<RoleLabel> row) =>
        row.Exists(label => label.Role == RoleKind.Name) && row.Exists(label => label.Role.IsNumeric());

    private static void Promote(List<List<RoleLabel>> rows)
    {
        foreach (List<RoleLabel> row in rows)
        {
            int index = row.FindIndex(label => label.Role == RoleKind.Name);
            if (index >= 0) row[index] = row[index] with { SaysIndicator = true };
        }
    }

    /// <summary>A row of roles and a row of years, one above the other.</summary>
    private static bool TryStack(List<List<RoleLabel>> rows, List<(List<RoleLabel>, int)> layouts)
    {
        List<RoleLabel> upper = [.. rows.Take(rows.Count - 1).SelectMany(row => row)];
        List<RoleLabel> lower = rows[^1];
        if (
            lower is [{ Role: RoleKind.Name } name, .. var rest]
            && rest.Count > 0
            && rest.TrueForAll(IsBareYear)
            && !upper.Exists(label => label.Role == RoleKind.Name)
        )
        {
            // 実績 目標 over 指標 R2 R3 R4: the name's own column has nothing above it.
            upper.Insert(0, name);
            lower = rest;
        }

        upper = AttachBracketedYears(upper);
        bool lowerIsYears = lower.Count >= 1 && lower.All(IsBareYear);
        bool upperHasYears = upper.Any(IsBareYear);
        List<RoleLabel> open = [.. upper.Where(NeedsYear)];

        if (lowerIsYears && !upperHasYears && open.Count > 0)
        {
            if (open.Count == lower.Count) layouts.Add((FillInOrder(upper, lower), 0));
            else if (lower.Count > open.Count && lower.Count >= 2)
                layouts.Add((Spread(upper, open.Count, lower), open.Count == 1 ? 0 : 1));
            return layouts.Count > 0;
        }

        List<RoleLabel> lowerRoles =
        [
            .. lower.Where(label => label.Role.IsNumeric() && label.Role != RoleKind.Year && !label.HasYear),
        ];
        List<RoleLabel> upperYears = [.. upper.Where(IsBareYear)];
        bool lowerIsRoles = lowerRoles.Count > 0 && lower.TrueForAll(label => !label.HasYear);
        if (lowerIsRoles && upperYears.Count > 0 && open.Count == 0 && lowerRoles.Count % upperYears.Count == 0)
        {
            layouts.Add(
                (
                    lowerRoles.Count == lower.Count
                        ? Interleave(upper, upperYears, lowerRoles)
                        : FillFromAbove(upper, upperYears, lower),
                    0
                )
            );
            return true;
        }

        return false;
    }

    private static List<RoleLabel> FillInOrder(List<RoleLabel> upper, List<RoleLabel> years)
    {
        int next = 0;
        return [.. upper.Select(label => NeedsYear(label) ? WithYear(label, years[next++]) : label)];
    }

    /// <summary>A single role covers all years; where several roles stand over more years, nothing says which covers
    /// which.</summary>
    private static List<RoleLabel> Spread(List<RoleLabel> upper, int open, List<RoleLabel> years)
    {
        var columns = new List<RoleLabel>();
        bool isFirst = true;
        foreach (RoleLabel label in upper)
        {
            if (!NeedsYear(label))
            {
                columns.Add(label);
                continue;
            }

            if (!isFirst) continue;
            isFirst = false;
            RoleLabel role = open == 1 ? label : new RoleLabel(RoleKind.Unknown);
            columns.AddRange(years.Select(year => WithYear(role, year)));
        }

        return columns;
    }

    private static List<RoleLabel> Interleave(List<RoleLabel> upper, List<RoleLabel> years, List<RoleLabel> roles)
    {
        int each = roles.Count / years.Count;
        var columns = new List<RoleLabel>();
        int year = 0;
        foreach (RoleLabel label in upper)
        {
            if (!IsBareYear(label))
            {
                columns.Add(label);
                continue;
            }

            columns.AddRange(roles.Skip(year * each).Take(each).Select(role => WithYear(role, label)));
            year++;
        }

        return columns;
    }

    /// <summary>The lower row holds the name too: it is the header, and the years above belong to its roles in
    /// order.</summary>
    private static List<RoleLabel> FillFromAbove(List<RoleLabel> upper, List<RoleLabel> years, List<RoleLabel> lower)
    {
        int each = lower.Count(label => label.Role.IsNumeric()) / years.Count;
        int next = 0;
        List<RoleLabel> columns = [.. upper.Where(label => !IsBareYear(label))];
        foreach (RoleLabel label in lower)
            columns.Add(label.Role.IsNumeric() ? WithYear(label, years[next++ / each]) : label);
        return columns;
    }

    private static List<RoleLabel> AttachBracketedYears(List<RoleLabel> labels)
    {
        var columns = new List<RoleLabel>();
        for (int i = 0; i < labels.Count; i++)
        {
            int run = 0;
            while (i + run < labels.Count && labels[i + run].IsBracketed && IsBareYear(labels[i + run])) run++;
            if (run == 0)
            {
                columns.Add(labels[i]);
                continue;
            }

            // One by one or as a row of their own: they belong, in order, to the roles that stand right before them.
            List<int> open = [.. Enumerable.Range(0, columns.Count).Where(at => NeedsYear(columns[at]))];
            for (int k = 0; k < run; k++)
            {
                int at = open.Count - run + k;
                if (run > open.Count) at = k < open.Count ? k : -1;
                if (at >= 0) columns[open[at]] = WithYear(columns[open[at]], labels[i + k]);
                else columns.Add(labels[i + k]);
            }

            i += run - 1;
        }

        return columns;
    }

    /// <summary>現状値 目標値 令和4年度 令和9年度, one a line: as many years at the end as roles before them.</summary>
    private static bool TryFillBehind(List<RoleLabel> flat, out List<RoleLabel> columns)
    {
        int years = 0;
        while (years < flat.Count && IsBareYear(flat[^(years + 1)])) years++;
        List<RoleLabel> before = flat[..^years];
        bool fits = years > 1 && before.Count(NeedsYear) == years && !before.Exists(IsBareYear);
        columns = fits ? FillInOrder(before, flat[^years..]) : [];
        return fits;
    }

    private static bool TryPair(List<RoleLabel> flat, bool yearFollows, out List<RoleLabel> columns)
    {
        columns = [];
        bool any = false;
        for (int i = 0; i < flat.Count; i++)
        {
            RoleLabel? next = i + 1 < flat.Count ? flat[i + 1] : null;
            if (next is not null && NeedsYear(yearFollows ? flat[i] : next) && IsBareYear(yearFollows ? next : flat[i]))
            {
                columns.Add(yearFollows ? WithYear(flat[i], next) : WithYear(next, flat[i]));
                any = true;
                i++;
            }
            else
            {
                columns.Add(flat[i]);
            }
        }

        // A role and a year that both stay alone say that the pairs were cut at the wrong places.
        return any && !(columns.Exists(IsBareYear) && columns.Exists(NeedsYear));
    }

    private static List<TableHeader> Headers(HeaderRun run, List<(List<RoleLabel> Columns, int Inferences)> layouts)
    {
        var headers = new List<TableHeader>(layouts.Count);
        foreach ((List<RoleLabel> columns, int inferences) in layouts)
        {
            headers.Add(new TableHeader(ColumnRoles.Settle(columns), run.Lines, run.Text) { Inferences = inferences });
        }

        return headers;
    }

    private static bool IsBareYear(RoleLabel label) => label.Role == RoleKind.Year;

    private static bool NeedsYear(RoleLabel label) =>
        label.Role is RoleKind.Baseline or RoleKind.Actual or RoleKind.Target or RoleKind.Unknown && !label.HasYear;

    internal static RoleLabel WithYear(RoleLabel role, RoleLabel year) => role with
    {
        Year = year.Year,
        HasBadYear = year.HasBadYear,
        HasMendedYear = year.HasMendedYear,
        IsCalendarYear = year.IsCalendarYear,
        IsYearFromContext = year.IsYearFromContext,
        AsOf = year.AsOf ?? role.AsOf,
        Status = year.Status == default ? role.Status : year.Status,
    };
}
