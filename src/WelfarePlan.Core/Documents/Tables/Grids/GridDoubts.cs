using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tables.Columns;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Tokens.Amounts;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>What makes the reading of a table in text a doubtful one.</summary>
internal static class GridDoubts
{
    // 週 1 回以上: a number alone may be a part of a name.
    private const int LeastBare = 2;

    /// <summary>Returns whether the name of a row is one and ends as names do, and no other name stands in the place of
    /// its department.</summary>
    public static bool IsWhole(IndicatorRow row, YearContext years) =>
        NameEndings.IsComplete(row.Name)
        && !RanTogether(row.Name)
        && !EndsInUnit(row.Name)
        && !IsTorn(row.Name)
        && !HoldsCells(row.Name, years)
        && !row.Departments.Any(static department => NameEndings.Counts(department));

    /// <summary>健康課 30.4 33.5 訪問の実施率: returns whether a name holds what are cells elsewhere.</summary>
    private static bool HoldsCells(string name, YearContext years)
    {
        if (name.AsSpan().IndexOfAny(' ', '\u3000') < 0) return false;
        string folded = FoldedText.TextOf(name);
        int bare = 0;
        foreach (WrittenAmount amount in new AmountScanner(folded))
        {
            if (amount.IsPlain(folded) || ++bare >= LeastBare) return true;
        }

        int before = 0;
        foreach (Range range in folded.AsSpan().Split(' '))
        {
            ReadOnlySpan<char> word = folded.AsSpan(range);
            if (word.Length == 0) continue;
            if (IsCell(word, years) || (before > 1 && UnitWords.IsKnown(word))) return true;
            before = word.Length;
        }

        return false;
    }

    private static bool IsCell(ReadOnlySpan<char> word, YearContext years) =>
        DepartmentNames.IsDepartment(word)
        || ValueReader.Read(word, years) is { Missing: not null }
        || RoleLabelReader.Read(word, years) is
        { Role: RoleKind.Department or RoleKind.Baseline or RoleKind.Actual or RoleKind.Target };

    /// <summary>Returns whether a table states targets and results in rows of their own: then a name that has only one
    /// of them may be half of one.</summary>
    public static bool ArePaired(List<IndicatorRow> rows)
    {
        RoleKind first = RoleOf(rows);
        return rows.Any(HasBoth)
            ? rows.Any(static row => !HasBoth(row))
            : rows.Any(row => row.Values.Count > 0 && row.Values[0].Column.Role != first);
    }

    private static RoleKind RoleOf(List<IndicatorRow> rows) =>
        rows.Count > 0 && rows[0].Values.Count > 0 ? rows[0].Values[0].Column.Role : RoleKind.Unknown;

    public static bool HasBoth(IndicatorRow row) =>
        row.Values.Any(static value => value.Column.Role == RoleKind.Target)
        && row.Values.Any(static value => value.Column.Role is RoleKind.Actual or RoleKind.Baseline);

    /// <summary>数値目標 and 数値目標: returns whether all columns of values have one head, without a year, or two columns
    /// of names the same.</summary>
    public static bool AreOne(List<GridColumn> columns)
    {
        for (int i = 1; i < columns.Count; i++)
        {
            bool areNames = columns[i].Use == ColumnUse.Name && columns[i - 1].Use == ColumnUse.Name;
            if (areNames && string.Equals(columns[i].Head, columns[i - 1].Head, StringComparison.Ordinal)
                && columns[i].HasHead)
                return true;
        }

        GridColumn? first = null;
        int values = 0;
        foreach (GridColumn column in columns)
        {
            if (!column.IsValue) continue;
            first ??= column;
            values++;
            if (column.Label.HasYear || !string.Equals(column.Head, first.Head, StringComparison.Ordinal)) return false;
        }

        return values > 1;
    }

    /// <summary>延べ）, 福祉課相談件数: returns whether the front of a name is lost, or a department stands there.</summary>
    private static bool IsTorn(string name)
    {
        if (name.AsSpan().IndexOfAny(')', '）') is >= 0 and var close && name.AsSpan(0, close).IndexOfAny('(', '（') < 0)
            return true;
        int end = name.AsSpan().IndexOfAny('課', '室') + 1;
        return end > 1
            && end < name.Length
            && char.IsLetterOrDigit(name[end])
            && name[end] is not ((>= 'ぁ' and <= 'ん') or '員' or '長' or '題' or '内' or '数')
            && DepartmentNames.IsDepartment(name.AsSpan(0, end));
    }

    private static bool EndsInUnit(string name)
    {
        int blank = name.AsSpan().LastIndexOfAny(' ', '\u3000');
        return blank > 0 && UnitWords.IsKnown(FoldedText.TextOf(name[(blank + 1)..]));
    }

    /// <summary>充足率② 発生件数, 充足率 基準値:80.4%: returns whether other things ran into a name.</summary>
    public static bool RanTogether(string name)
    {
        for (int at = 1; at < name.Length; at++)
        {
            if (NumberSigns.IsCircled(name[at]) || name[at] is ':' or '：') return true;
        }

        return false;
    }

    /// <summary>Returns whether a diagnostic says a doubt: another reading of the lines may know better.</summary>
    public static bool AreSaid(Diagnostic diagnostic) =>
        diagnostic.Id == DiagnosticRules.NameMayBeCut.Id
        || diagnostic.Id == DiagnosticRules.RowDoesNotFit.Id
        || diagnostic.Id == DiagnosticRules.CellsEmpty.Id
        || diagnostic.Id == DiagnosticRules.NameMissing.Id;

    /// <summary>Returns whether a year stands over the names or their numbers: it slipped from the column that it
    /// dates.</summary>
    public static bool HasSlippedYear(List<GridColumn> columns) =>
        columns.Any(column =>
            !column.IsValue
            && column.Label.HasYear
            && (column.Label.Role is RoleKind.Name or RoleKind.Context or RoleKind.Number or RoleKind.Unit
                || (column.Label.Role is RoleKind.Rate or RoleKind.Grade && ShareYear(columns))));

    private static bool ShareYear(List<GridColumn> columns)
    {
        for (int i = 1; i < columns.Count; i++)
        {
            if (columns[i].IsValue && columns[i - 1].IsValue && columns[i].Label.HasYear
                && columns[i].Label.Year == columns[i - 1].Label.Year)
                return true;
        }

        return false;
    }
}
