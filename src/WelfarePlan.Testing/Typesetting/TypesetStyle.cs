namespace WelfarePlan.Testing.Typesetting;

/// <summary>What a typeset document looks like.</summary>
internal sealed record TypesetStyle
{
    public required TableRules Rules { get; init; }

    public required string Font { get; init; }

    /// <summary>Gets the size of its letters in points.</summary>
    public required int Size { get; init; }

    /// <summary>Gets the columns of its pages: one, or two as leaflets have them.</summary>
    public required int Columns { get; init; }

    public required bool IsLandscape { get; init; }

    /// <summary>Gets whether each goal begins a page.</summary>
    public required bool BreaksPages { get; init; }

    /// <summary>Gets the share of a table's width that names have: small shares break them over lines.</summary>
    public required double NameWidth { get; init; }

    /// <summary>Gets how values stand in their cells: left, center or right.</summary>
    public required string Align { get; init; }

    /// <summary>Gets the space above and below the text of a cell of Word, in twentieths of a point.</summary>
    public required int Padding { get; init; }

    /// <summary>Gets whether values are numbers with a format in sheets, not text.</summary>
    public required bool HasNumbers { get; init; }

    public bool IsRuled => Rules <= TableRules.Dotted;

    public static TypesetStyle Draw(Dice dice, int columns)
    {
        bool isWide = columns > 5;
        TableRules rules = dice.Pick(
            TableRules.Full, TableRules.Full, TableRules.Full, TableRules.Dotted,
            TableRules.Across, TableRules.ShadedHead, TableRules.Banded, TableRules.None);
        return new()
        {
            Rules = rules,
            Font = dice.Pick("IPAGothic", "IPAMincho", "IPAPGothic", "Noto Sans CJK JP", "Noto Serif CJK JP"),
            Size = isWide ? 8 : dice.Between(9, 11),
            Columns = columns <= 3 && dice.Chance(25) ? 2 : 1,
            IsLandscape = isWide || dice.Chance(20),
            BreaksPages = dice.Chance(40),
            NameWidth = dice.Pick(0.22, 0.3, 0.4),
            Align = dice.Pick("left", "center", "center", "right"),
            HasNumbers = dice.Chance(50),
            Padding = rules <= TableRules.Across ? dice.Pick(0, 40, 80) : dice.Pick(40, 60, 100),
        };
    }
}
