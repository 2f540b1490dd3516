using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables;

/// <summary>
/// Fewer roles than years: each role covers one year at least, in order. A year that only one role can cover has that
/// role; one that several can cover has none.
/// </summary>
internal static class YearCover
{
    public static IEnumerable<RoleLabel> Of(List<RoleLabel> roles, List<RoleLabel> years)
    {
        int split = SplitAtGap(roles, years);
        for (int i = 0; i < years.Count; i++)
        {
            RoleLabel? only = null;
            bool isOpen = false;
            for (int role = 0; role < roles.Count; role++)
            {
                if (!CanCover(roles, role, i, years.Count)) continue;
                if (split > 0 && roles[role].Role == RoleKind.Target != i >= split) continue;
                isOpen |= only is not null;
                only ??= roles[role];
            }

            yield return isOpen || only is null ? HeaderLayouts.WithYear(new RoleLabel(RoleKind.Unknown), years[i]) : HeaderLayouts.WithYear(only, years[i]);
        }
    }

    /// <summary>Returns whether a role can cover a year when every role covers at least one, and a baseline only one.</summary>
    private static bool CanCover(List<RoleLabel> roles, int role, int year, int years)
    {
        int spare = years - roles.Count;
        int first = role;
        int last = years - (roles.Count - role);
        if (roles[role].Role == RoleKind.Baseline)
        {
            bool before = roles.Take(role).Any(other => other.Role != RoleKind.Baseline);
            bool after = roles.Skip(role + 1).Any(other => other.Role != RoleKind.Baseline);
            first = Math.Max(first, last - (after ? spare : 0));
            last = Math.Min(last, role + (before ? spare : 0));
        }

        return year >= first && year <= last;
    }

    /// <summary>R2 R3 R4 R8: where results end in one role of targets, the leap is where the targets begin.</summary>
    private static int SplitAtGap(List<RoleLabel> roles, List<RoleLabel> years)
    {
        if (roles[^1].Role != RoleKind.Target || roles.Count(role => role.Role == RoleKind.Target) != 1) return 0;

        int split = 0;
        int firstElastic = roles.Count(role => role.Role == RoleKind.Baseline);
        for (int i = Math.Max(1, firstElastic + 1); i < years.Count; i++)
        {
            if (years[i].Year is not { } year || years[i - 1].Year is not { } before) return 0;
            if (year - before == 1) continue;
            if (split > 0) return 0;
            split = i;
        }

        return split;
    }
}
