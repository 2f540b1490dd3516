using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Tables;

/// <summary>
/// Refuses rows of flowing text that cannot be meant: where only the order of the cells says what belongs together, one
/// cell lost or too many shifts all that follow, and what comes out contradicts itself.
/// </summary>
internal static class RowSense
{
    private const int MostOfShare = 100;
    private const double MostSenseless = 0.3;

    private static readonly string[] Counts = ["回数", "件数", "人数", "者数", "団体数", "世帯数", "か所数", "箇所数", "の数"];
    private static readonly string[] Eras = ["令和", "平成"];
    private static readonly string[] Labels = ["評価指標", "成果指標", "数値目標", "地域福祉計画"];
    private static readonly string[] Leaders = ["...", "……", "・・・"];

    /// <summary>Returns the rows that make sense; none where some contradict themselves, or many have no
    /// name.</summary>
    public static IReadOnlyList<IndicatorRow> Keep(
        IReadOnlyList<IndicatorRow> rows, FiscalPeriod? period, ICollection<Diagnostic> log, out bool isContradiction
    )
    {
        isContradiction = rows.Any(IsContradiction) || StateTwo(rows) || LeapToTheEnd(rows, period);
        if (IsOfFormerPlan(rows, period)) return Refuse(rows, DiagnosticRules.ValuesPassedOver, log);
        if (isContradiction) return Refuse(rows, DiagnosticRules.RowDoesNotFit, log);
        return WithNames(rows, log, out int lost) is var named && lost > rows.Count * MostSenseless
            ? Refuse(rows, DiagnosticRules.RowDoesNotFit, log)
            : named;
    }

    /// <summary>Returns the rows of which something like a name stands at the front.</summary>
    public static IReadOnlyList<IndicatorRow> WithNames(
        IReadOnlyList<IndicatorRow> rows, ICollection<Diagnostic> log, out int lost
    )
    {
        List<IndicatorRow> senseless = [.. rows.Where(row => IsNoName(row.Name))];
        lost = senseless.Count;
        if (lost == 0) return rows;
        Refuse(senseless, DiagnosticRules.RowDoesNotFit, log);
        return [.. rows.Except(senseless)];
    }

    /// <summary>What was read under the heads of a table that contradicted itself is shifted in the same way.</summary>
    public static void Drop(List<TableArea> areas, IReadOnlySet<string> contradicted, ICollection<Diagnostic> log)
    {
        for (int i = 0; i < areas.Count; i++)
        {
            if (contradicted.Contains(areas[i].Heads))
                areas[i] = areas[i] with { Rows = Refuse(areas[i].Rows, DiagnosticRules.RowDoesNotFit, log) };
        }
    }

    /// <summary>Leaves rows out and says so.</summary>
    private static IReadOnlyList<IndicatorRow> Refuse(
        IReadOnlyList<IndicatorRow> rows, DiagnosticRule rule, ICollection<Diagnostic> log
    )
    {
        foreach (IndicatorRow row in rows.Where(row => row.Values.Count > 0))
        {
            log.Add(rule.At(row.Lines, $"{row.Name} {string.Join(' ', row.Values.Select(value => value.Text))}"));
        }

        return [];
    }

    /// <summary>The table of the plan before: all its targets, and everything else, lie before this plan
    /// begins.</summary>
    private static bool IsOfFormerPlan(IReadOnlyList<IndicatorRow> rows, FiscalPeriod? period)
    {
        if (period is not { } plan) return false;
        List<PlacedValue> values = [.. rows.SelectMany(row => row.Values).Where(value => value.Column.Role.IsValue())];
        return values.Exists(value => value.Column.Role == RoleKind.Target && YearOf(value) is not null)
            && values.TrueForAll(value => YearOf(value) is not { } year || year < plan.From);
    }

    /// <summary>
    /// 令和3年度, 7年度 and 10年度 with no role, the last of them the plan's own last: stages that it is to reach, whose heads
    /// were lost.
    /// </summary>
    private static bool LeapToTheEnd(IReadOnlyList<IndicatorRow> rows, FiscalPeriod? period)
    {
        if (period is not { } plan) return false;
        List<PlacedValue> values = [.. rows.SelectMany(row => row.Values).Where(value => value.Column.Role.IsValue())];
        if (values.Count == 0 || !values.TrueForAll(value => value.Column.Role == RoleKind.Year)) return false;
        List<FiscalYear> years = [.. values.Select(YearOf).OfType<FiscalYear>().Distinct().Order()];
        return years.Count > 1 && years[^1] >= plan.To && years[^1] - years[^2] > 1;
    }

    /// <summary>One name with two values for one year: the cells of other rows came under it.</summary>
    private static bool StateTwo(IReadOnlyList<IndicatorRow> rows)
    {
        var seen = new Dictionary<(string, string, RoleKind, FiscalYear?), decimal>();
        foreach (IndicatorRow row in rows)
        {
            foreach (PlacedValue value in row.Values)
            {
                if (
                    !value.Column.Role.IsValue()
                    || value.Value.Amount is not { } amount
                    || row.Context is not null
                    || row.Name.Length == 0
                )
                    continue;
                (string, string, RoleKind, FiscalYear?) key = (
                    row.Name, row.Unit ?? value.Value.Unit, value.Column.Role, YearOf(value)
                );
                if (seen.TryGetValue(key, out decimal other) && other != amount) return true;
                seen[key] = amount;
            }
        }

        return false;
    }

    private static bool IsContradiction(IndicatorRow row)
    {
        FiscalYear? from = row.Values.Where(value => value.Column.Role == RoleKind.Baseline).Max(YearOf);
        bool isBackwards = row.Values.Any(value => value.Column.Role == RoleKind.Target && YearOf(value) < from);
        bool isShare =
            (row.Name.EndsWith('率') || row.Name.EndsWith("割合", StringComparison.Ordinal))
            && !row.Name.Any(char.IsDigit);
        bool isCount =
            !row.Name.Contains("平均", StringComparison.Ordinal)
            && Array.Exists(Counts, ending => row.Name.EndsWith(ending, StringComparison.Ordinal));
        bool isCut =
            isCount
            && row.Values.Any(value =>
                value.Column.Role.IsValue()
                && value.Value is { Amount: { } amount, Unit: "" }
                && amount != decimal.Truncate(amount)
            );
        return isBackwards
            || isCut
            || (
                isShare
                && row.Values.Any(value =>
                    value.Column.Role.IsValue() && value.Value is { Amount: > MostOfShare, Unit: "" }
                )
            );
    }

    private static FiscalYear? YearOf(PlacedValue value) => value.Value.Year ?? value.Column.Year;

    /// <summary>(1), 人令和, ……有償ボランティア: what stands where a name should be.</summary>
    private static bool IsNoName(string name)
    {
        if (name.Length == 0) return false;
        bool isBroken = name[0] is '者' || (name[0] == '度' && !name.StartsWith("度数", StringComparison.Ordinal));
        return isBroken
            || !name.Any(char.IsLetter)
            || Array.Exists(Leaders, leader => name.StartsWith(leader, StringComparison.Ordinal))
            || Array.Exists(Labels, label => name.Contains(label, StringComparison.Ordinal))
            || Array.Exists(Eras, era => HoldsBareEra(name, era));
    }

    private static bool HoldsBareEra(string name, string era)
    {
        int at = name.IndexOf(era, StringComparison.Ordinal);
        int after = at + era.Length;
        return at >= 0 && (after == name.Length || !(char.IsDigit(name[after]) || name[after] is '元' or ' ' or '　'));
    }
}
