using WelfarePlan.Documents.Grids.Aligned;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids.Flowing;

/// <summary>A column of flowing text: the words that head it, the year beside or below them, and what both
/// say.</summary>
/// <param name="Label">What the column is about.</param>
/// <param name="Words">The words of the head, or null where it is a year alone.</param>
/// <param name="Year">The year that stands apart from the words, or null.</param>
internal sealed record FlowColumn(RoleLabel Label, TextPiece? Words, TextPiece? Year)
{
    public static FlowColumn Of(TextPiece piece) =>
        piece.IsYear
            ? new FlowColumn(piece.Label!.Role, null, piece)
            : new FlowColumn(piece.Label!.Role, piece, null);

    /// <summary>Returns the column that names the rows, or -1.</summary>
    public static int NameAmong(IReadOnlyList<FlowColumn> columns)
    {
        int name = -1;
        for (int i = 0; i < columns.Count; i++)
        {
            if (columns[i].Label is { Role: RoleKind.Name, SaysIndicator: true }) return i;
            if (
                columns[i].Label.Role is RoleKind.Name or RoleKind.Context
                && (name < 0 || columns[i].Label.Role == RoleKind.Name)
            )
                name = i;
        }

        return name;
    }

    /// <summary>Returns the first column of a role in a stretch, or -1.</summary>
    public static int FirstOf(RoleKind role, IReadOnlyList<FlowColumn> columns, int from, int to)
    {
        int at = from;
        while (at < to && columns[at].Label.Role != role) at++;
        return at < to ? at : -1;
    }

    public bool IsBareYear => Words is null && Label.Role == RoleKind.Year;

    public bool NeedsYear =>
        Label.Role is RoleKind.Baseline or RoleKind.Actual or RoleKind.Target or RoleKind.Unknown && !Label.HasYear;

    /// <summary>Gets whether its cells look like values.</summary>
    public bool HasValues => Label.Role.IsNumeric();

    public int Line => (Words ?? Year!).Line;

    /// <summary>Returns the column with the year of another, which has nothing else.</summary>
    public FlowColumn With(FlowColumn year) => this with
    {
        Year = year.Year,
        Label = Label with
        {
            Year = year.Label.Year,
            HasBadYear = year.Label.HasBadYear,
            HasMendedYear = year.Label.HasMendedYear,
            IsCalendarYear = year.Label.IsCalendarYear,
            IsYearFromContext = year.Label.IsYearFromContext,
            AsOf = year.Label.AsOf ?? Label.AsOf,
            Status = year.Label.Status == default ? Label.Status : year.Label.Status,
        },
    };
}
