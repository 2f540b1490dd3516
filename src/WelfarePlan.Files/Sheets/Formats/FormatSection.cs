namespace WelfarePlan.Files.Sheets.Formats;

/// <summary>One of the up to four sections of a number format, with what its brackets say.</summary>
internal sealed record FormatSection(IReadOnlyList<FormatToken> Tokens)
{
    public FormatCondition? Condition { get; init; }

    public bool HasWideDigits { get; init; }

    public bool HasFirstYear { get; init; }

    /// <summary>Gets whether the section shows negative numbers by itself, without a sign.</summary>
    public bool IsNegated { get; init; }

    public bool IsGeneral => Has(FormatTokenKind.General);

    public bool IsDate => Has(FormatTokenKind.Date) || Has(FormatTokenKind.Elapsed);

    public bool Has(FormatTokenKind kind) => Tokens.Any(token => token.Kind == kind);

    /// <summary>Puts the literals of a general section around its number.</summary>
    public string Wrap(string number) => string.Concat(Tokens.Select(token => token.Kind switch
    {
        FormatTokenKind.General => number,
        FormatTokenKind.Literal => token.Text,
        _ => "",
    })).Trim();
}
