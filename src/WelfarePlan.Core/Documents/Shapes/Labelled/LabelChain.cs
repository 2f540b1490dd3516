using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Grids.Aligned;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Shapes.Labelled;

/// <summary>Takes the pieces of a line one by one, each a name, a label or a value behind its label.</summary>
internal sealed class LabelChain(Line line, YearContext years)
{
    private readonly List<string> _names = [];
    private readonly List<PlacedValue> _values = [];

    // The year that opens the line dates every role behind it.
    private RoleLabel? _year;

    // Behind a role that it dates, a value without a label is nobody's.
    private bool _isShared;

    // One behind a role dates only that, and the next one the next value of that role: 目標 R5 360件 R6 400件.
    private RoleLabel? _goesOn;
    private RoleLabel? _label;

    /// <summary>Gets whether 指標 stands before the name.</summary>
    public bool IsNamed { get; private set; }

    public string Name => string.Join(' ', _names);

    public IReadOnlyList<PlacedValue> Values => _values;

    /// <summary>Gets whether every label has its value.</summary>
    public bool IsWhole => _label is null && _values.Count > 0 && (!IsNamed || _names.Count > 0);

    /// <summary>Takes a piece; returns false where the line is no such chain.</summary>
    public bool Take(TextPiece piece)
    {
        if (piece.IsYear && TakeYear(piece.Label!.Role)) return true;
        bool mayLabel = _label is null || !_label.Role.IsValue();
        if (mayLabel && piece.Label is { Coverage: HeadCoverage.Whole, Role: var role }) return TakeLabel(role);
        if (_label is { } open) return TakeBehind(open, piece);
        if ((Glued(piece) ?? OwnYear(piece)) is { } labelled)
        {
            _values.Add(labelled);
            return true;
        }

        bool isOfYear = _year is not null && !_isShared && piece.Value is not { IsBehindWords: true };
        return isOfYear ? TakeBehind(_year!, piece) : TakeName(piece);
    }

    private bool TakeYear(RoleLabel year)
    {
        if ((_label ?? _goesOn) is { HasYear: false } open)
            (_label, _goesOn) = (Dated(open, year), MayGoOn(open) ? open : null);
        else if (_label is null) (_year, _isShared) = (year, false);
        else return false;
        return true;
    }

    private bool TakeLabel(RoleLabel role)
    {
        bool mayName = _year is null && _values.Count == 0 && _names.Count == 0 && !IsNamed;
        if (mayName && role.SaysIndicator)
        {
            IsNamed = true;
            return true;
        }

        // What stands behind another label before the first value may be the name that the values are of.
        if (_values.Count == 0 && !role.Role.IsValue()) return false;
        (_label, _goesOn, _isShared) = (Dated(role, _year), null, _year is not null);
        return true;
    }

    private bool TakeBehind(RoleLabel role, TextPiece piece)
    {
        if (!role.Role.IsValue())
        {
            _label = null;
            return role.Role != RoleKind.Name && !NameEndings.Counts(piece.Text);
        }

        if (ValueOf(piece, role) is not { } value) return false;
        _values.Add(new PlacedValue(role, value, piece.Raw, line.Span));
        if (_label is null) _year = null;
        _label = null;
        return true;
    }

    private bool TakeName(TextPiece piece)
    {
        if (piece.IsCell || _values.Count > 0) return false;
        _names.Add(piece.Raw);
        return true;
    }

    /// <summary>Ｒ４ 16店: a value whose year is in its own cell.</summary>
    private PlacedValue? OwnYear(TextPiece piece) =>
        _year is null && piece is { IsCell: true, Value: { Year: not null, HasBadYear: false } value }
            ? new PlacedValue(_goesOn ?? new RoleLabel(RoleKind.Year), value, piece.Raw, line.Span)
            : null;

    /// <summary>目標 30店: a value whose label is in its own cell.</summary>
    private PlacedValue? Glued(TextPiece piece)
    {
        int digit = piece.IsCell ? piece.Text.AsSpan().IndexOfAnyInRange('0', '9') : -1;
        if (digit < 2 || piece.Text.Length != piece.Raw.Length) return null;
        ReadOnlySpan<char> word = piece.Text.AsSpan(0, digit).TrimEnd(" :");
        if (RoleLabelReader.Read(word, years) is not { } role || !role.Role.IsValue() || role.Role == RoleKind.Year)
            return null;
        return ValueReader.Read(piece.Text.AsSpan(digit), years) is { Amount: not null } value
            ? new PlacedValue(Dated(role, _year), value, piece.Raw[digit..], line.Span)
            : null;
    }

    private static CellValue? ValueOf(TextPiece piece, RoleLabel role)
    {
        if (piece.Value is not { IsUnreadable: false } value) return null;
        return piece.IsCell || (role.Role == RoleKind.Target && value.Direction is not null) ? value : null;
    }

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
