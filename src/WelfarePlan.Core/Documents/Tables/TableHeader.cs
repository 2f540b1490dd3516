using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Plans;

namespace WelfarePlan.Documents.Tables;

/// <summary>The columns of a table, in printed order, and how sure it is that they are these.</summary>
internal sealed record TableHeader(IReadOnlyList<RoleLabel> Columns, LineSpan Lines, string Text)
{
    /// <summary>Gets how many inferences this reading of the header took: of two that fit, the plainer wins.</summary>
    public int Inferences { get; init; }

    public string? Unit { get; init; }

    public IndicatorBasis? Basis { get; init; }

    public IReadOnlyList<RoleLabel> Values => [.. Columns.Where(column => column.Role.IsNumeric())];

    public bool HasGrades => Columns.Any(column => column.Role == RoleKind.Grade);

    public bool HasAllYears =>
        Columns.All(column =>
            column.Role is not (RoleKind.Baseline or RoleKind.Actual or RoleKind.Target) || column.HasYear
        );

    public bool HasNumbers => Columns.Any(column => column.Role == RoleKind.Number);

    public bool HasDirections => Columns.Any(column => column.Role is RoleKind.Direction or RoleKind.Outlook);

    public bool HasTarget => Columns.Any(column => column.Role == RoleKind.Target);

    /// <summary>Gets whether a word gives any column of values its role; under years alone, words in the cells are a
    /// schedule.</summary>
    public bool HasRoleWords =>
        SaysIndicator
        || Columns.Any(column =>
            column.Role is RoleKind.Baseline or RoleKind.Actual or RoleKind.Target or RoleKind.Unknown
        );

    /// <summary>Gets whether the header only calls its years a plan for each of them (年次計画): a schedule as much as
    /// targets.</summary>
    public bool IsSchedule => Text.Contains("年次計画", StringComparison.Ordinal);

    public bool SaysIndicator => Columns.Any(column => column.SaysIndicator);

    public bool HasRowRoles =>
        Columns.Any(column => column.Role.IsValue())
        && Columns.All(column => column.Role is not (RoleKind.Target or RoleKind.Baseline));

    public bool IsCostTable =>
        Columns.Any(column => column.Role == RoleKind.Cost)
        && !Columns.Any(column => column.Role is RoleKind.Target or RoleKind.Baseline);

    /// <summary>Gets whether the table can hold indicators at all.</summary>
    public bool IsOfIndicators =>
        !IsCostTable && Columns.Any(column => column.Role.IsValue()) && (HasTarget || SaysIndicator);

    /// <summary>Gets how many columns with values stand before the name.</summary>
    public int ValuesBeforeName
    {
        get
        {
            int name = NameIndex;
            if (name < 0) return 0;
            int count = 0;
            for (int i = 0; i < name; i++)
            {
                if (Columns[i].Role.IsNumeric()) count++;
            }

            return count;
        }
    }

    /// <summary>Gets the place of the column that names the rows, or -1.</summary>
    public int NameIndex
    {
        get
        {
            int name = -1;
            int context = -1;
            for (int i = 0; i < Columns.Count; i++)
            {
                if (Columns[i].Role == RoleKind.Name && Columns[i].SaysIndicator) return i;
                if (Columns[i].Role == RoleKind.Name) name = i;
                if (context < 0 && Columns[i].Role == RoleKind.Context) context = i;
            }

            return name >= 0 ? name : context;
        }
    }

    /// <summary>Gets whether columns of words stand before the name, so that a row's first words may not be its
    /// name.</summary>
    public bool HasContext =>
        Columns
            .Take(Math.Max(0, NameIndex))
            .Any(column =>
                column.Role
                    is RoleKind.Name or RoleKind.Context or RoleKind.Department or RoleKind.Outline or RoleKind.Note
                        or RoleKind.Outlook
            );

    /// <summary>Gets whether the columns between the name and the first value are one of departments.</summary>
    public bool HasDepartmentBeforeValues =>
        WordsBehindName == 1 && Columns[NameIndex + 1].Role == RoleKind.Department && WordsBehind.Count == 0;

    /// <summary>Gets how many columns of words stand between the name and the next value, or behind it where none
    /// follows.</summary>
    public int WordsBehindName
    {
        get
        {
            int behind = 0;
            for (int i = NameIndex + 1; i < Columns.Count && !Columns[i].Role.IsNumeric(); i++)
            {
                if (Columns[i].Role is not (RoleKind.Unit or RoleKind.Grade or RoleKind.Direction)) behind++;
            }

            return behind;
        }
    }

    /// <summary>Gets the columns of words behind the last value (担当課, 備考).</summary>
    public IReadOnlyList<RoleLabel> WordsBehind
    {
        get
        {
            int last = -1;
            for (int i = 0; i < Columns.Count; i++)
            {
                if (Columns[i].Role.IsNumeric()) last = i;
            }

            return
            [
                .. Columns
                    .Skip(last + 1)
                    .Where(column => column.Role is not (RoleKind.Unit or RoleKind.Name or RoleKind.Context)),
            ];
        }
    }
}
