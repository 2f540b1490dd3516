using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Grids.Aligned;
using WelfarePlan.Documents.Grids.Flowing;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes.Labelled;

/// <summary>A line of nothing but values, each behind its label: 令和３年度 目標 7集落 実績 5集落 達成率 71%.</summary>
/// <param name="Line">The line.</param>
/// <param name="Name">The words before the first label; mostly none, the name standing above.</param>
/// <param name="Values">The values, each with its label.</param>
internal sealed record LabelledLine(Line Line, string Name, IReadOnlyList<PlacedValue> Values)
{
    private const int Longest = 200;

    /// <summary>Reads a line; null where it is no such one.</summary>
    /// <param name="line">The line.</param>
    /// <param name="row">The same, cut into pieces.</param>
    /// <param name="years">The years of the document.</param>
    /// <param name="pieces">Room for the pieces.</param>
    public static LabelledLine? Read(Line line, TextRow row, YearContext years, List<TextPiece> pieces)
    {
        if (!MayBe(line, row)) return null;
        pieces.Clear();
        FlowPieces.Cut(line, row, years, pieces);
        var names = new List<string>();
        var values = new List<PlacedValue>();

        // The year that opens the line dates every role behind it; one behind a role dates only that, and the next
        // one the next value of that role: 目標 R5 360件 R6 400件.
        RoleLabel? year = null;
        RoleLabel? label = null;
        RoleLabel? goesOn = null;
        foreach (TextPiece piece in pieces)
        {
            bool isHead = piece.Label is { Coverage: HeadCoverage.Whole };
            if (piece.IsYear && (label ?? goesOn) is { HasYear: false } open)
                (label, goesOn) = (Dated(open, piece.Label!.Role), MayGoOn(open) ? open : null);
            else if (piece.IsYear && label is null) year = piece.Label!.Role;
            else if (isHead && label is null) (label, goesOn) = (Dated(piece.Label!.Role, year), null);
            else if (label is null && Glued(piece, year, years) is { } glued)
                values.Add(glued with { Lines = line.Span });
            else if (label is null && year is null && OwnYear(piece, goesOn) is { } dated)
                values.Add(dated with { Lines = line.Span });
            else if ((label ?? year) is not { } role)
            {
                if (isHead || piece.IsCell || values.Count > 0) return null;
                names.Add(piece.Raw);
            }
            else if (!role.Role.IsValue()) label = null;
            else if (ValueOf(piece, role) is { } value)
            {
                values.Add(new PlacedValue(role, value, piece.Raw, line.Span));
                if (label is null) year = null;
                label = null;
            }
            else return null;
        }

        bool isWhole = label is null && values.Count > 0;
        return isWhole ? new LabelledLine(line, string.Join(' ', names), values) : null;
    }

    /// <summary>Ｒ４ 16店: a value whose year is in its own cell.</summary>
    private static PlacedValue? OwnYear(TextPiece piece, RoleLabel? goesOn) =>
        piece is { IsCell: true, Value: { Year: not null, HasBadYear: false } value }
            ? new PlacedValue(goesOn ?? new RoleLabel(RoleKind.Year), value, piece.Raw, default)
            : null;

    /// <summary>目標 30店: a value whose label is in its own cell.</summary>
    private static PlacedValue? Glued(TextPiece piece, RoleLabel? year, YearContext years)
    {
        int digit = piece.IsCell ? piece.Text.AsSpan().IndexOfAnyInRange('0', '9') : -1;
        if (digit < 2 || piece.Text.Length != piece.Raw.Length) return null;
        ReadOnlySpan<char> word = piece.Text.AsSpan(0, digit).TrimEnd(" :");
        if (RoleLabelReader.Read(word, years) is not { } role || !role.Role.IsValue() || role.Role == RoleKind.Year)
            return null;
        return ValueReader.Read(piece.Text.AsSpan(digit), years) is { Amount: not null } value
            ? new PlacedValue(Dated(role, year), value, piece.Raw[digit..], default)
            : null;
    }

    private static CellValue? ValueOf(TextPiece piece, RoleLabel role)
    {
        if (piece.Value is not { IsUnreadable: false } value) return null;
        return piece.IsCell || (role.Role == RoleKind.Target && value.Direction is not null) ? value : null;
    }

    // Most lines hold no value, or nothing that could label one.
    private static bool MayBe(Line line, TextRow row) =>
        line.Text.Length <= Longest
        && !row.IsSentence
        && line.Text.AsSpan().ContainsAnyInRange('0', '9')
        && (line.Text.Contains(':', StringComparison.Ordinal) || (row.Heads > 0 && row.Cells.Count > 0));

    // One start, but many targets and results.
    private static bool MayGoOn(RoleLabel role) => role.Role is RoleKind.Target or RoleKind.Actual;

    private static RoleLabel Dated(RoleLabel role, RoleLabel? year) =>
        role.HasYear || year is null || !role.Role.IsValue()
            ? role
            : role with
            {
                Year = year.Year,
                HasBadYear = year.HasBadYear,
                HasMendedYear = year.HasMendedYear,
                IsYearFromContext = year.IsYearFromContext,
                IsCalendarYear = year.IsCalendarYear,
            };
}
