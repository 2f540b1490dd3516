using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids.Aligned;

/// <summary>What a stretch of text says in the place of a value and as a head; both may be null.</summary>
internal readonly record struct PieceReading(CellValue? Value, HeadLabel? Label)
{
    private const int Longest = 60;

    private bool IsYear => Label is { Coverage: HeadCoverage.Whole, Role: { Role: RoleKind.Year, HasYear: true } };

    public bool IsCell => !IsYear && Value is { } value && (value.Amount is not null || value.Missing is not null);

    /// <summary>Gets whether all of the text is a head or a cell.</summary>
    public bool IsWhole => IsCell || Value is { IsUnreadable: true } || Label is { Coverage: HeadCoverage.Whole };

    public static PieceReading Of(ReadOnlySpan<char> text, YearContext years) =>
        text.Length is 0 or > Longest
            ? default
            : new PieceReading(ValueReader.Read(text, years), HeadReader.Read(text, years));
}
