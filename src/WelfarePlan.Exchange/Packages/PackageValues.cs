using WelfarePlan.Exchange.Tables;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Exchange.Packages;

/// <summary>Makes values of their rows; a row that says nothing, or two things at once, is told and left out.</summary>
internal static class PackageValues
{
    public static Observation? ObservationOf(PackageRow row, Unit unit)
    {
        FiscalYear? year = row.Year("fiscal_year");
        MissingReason? missing = row.Word("missing_reason", Words.MissingReasons);
        Observation? bare = (ValueOf(row, unit), missing) switch
        {
            ({ } value, null) => new Observation(year, value),
            (null, { } reason) => new Observation(year, reason),
            _ => null,
        };
        if (bare is null)
        {
            row.Say(
                "value", "There is not one of a value and a reason why it is missing; the row is left out.",
                "値と値のない理由のどちらか一方が必要なため、省きました。"
            );
            return null;
        }

        var said = Stated.Of(row);
        return bare with
        {
            OutOf = said.OutOf,
            Text = said.Text,
            Status = said.Status,
            AsOf = said.AsOf,
            Note = said.Note,
            StandardError = row.NotNegative("standard_error"),
            SampleSize = row.Integer("sample_size"),
        };
    }

    public static Target? TargetOf(PackageRow row, Unit unit)
    {
        if (Bare(row, unit) is not { } bare)
        {
            row.Say("value", "The value does not suit the bound; the row is left out.", "値が目標の条件に合わないため、省きました。");
            return null;
        }

        var said = Stated.Of(row);
        return bare with
        {
            OutOf = said.OutOf,
            Text = said.Text,
            Status = said.Status,
            AsOf = said.AsOf,
            Note = said.Note,
            EveryYear = row.Truth("every_year"),
            Tolerance = row.NotNegative("tolerance"),
            Basis = row.Word("accumulation", Words.Bases),
            Period = row.Period("period_from", "period_to"),
            Revision =
                row.Integer("revision") > 0
                    ? new TargetRevision(row.Year("revision_year"), row.Text("revision_reason"))
                    : null,
        };
    }

    private static Target? Bare(PackageRow row, Unit unit)
    {
        FiscalYear? year = row.Year("fiscal_year");
        TargetBound bound = row.Word("bound", Words.Bounds) ?? TargetBound.Exact;
        Quantity? upper = row.Quantity("value_upper", "value_upper_unit");
        return (bound, ValueOf(row, unit)) switch
        {
            (TargetBound.Between, { } lower) when upper?.Unit == lower.Unit && upper >= lower => new Target(
                year, lower, upper.Value
            ),
            (TargetBound.Between, _) => null,
            (TargetBound.DirectionOnly or TargetBound.Qualitative, { }) => null,
            (_, { } value) => new Target(year, value, bound),
            (TargetBound.DirectionOnly or TargetBound.Qualitative or TargetBound.Maintain, null) => new Target(
                year,
                bound
            ),
            _ => null,
        };
    }

    // A package of another hand has no unit beside the value: it is that of the indicator.
    private static Quantity? ValueOf(PackageRow row, Unit unit)
    {
        if (row.Quantity("value", "unit") is not { } value) return null;
        return row.Has("unit") ? value : value with { Unit = unit };
    }

    /// <summary>What stands beside a value, of an observation as of a target.</summary>
    private readonly record struct Stated(
        Quantity? OutOf, string? Text, ObservationStatus Status, string? AsOf, string? Note
    )
    {
        public static Stated Of(PackageRow row) => new(
            row.Quantity("out_of", "out_of_unit"), row.Text("value_text"),
            row.Word("status", Words.Statuses) ?? ObservationStatus.Final, row.Text("as_of"), row.Text("note"));
    }
}
