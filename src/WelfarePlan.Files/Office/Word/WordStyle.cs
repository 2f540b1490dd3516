namespace WelfarePlan.Files.Office.Word;

/// <summary>What a style says of a paragraph or its letters; null where it says nothing.</summary>
internal sealed record WordStyle
{
    public int? HeadingLevel { get; init; }

    public bool IsContents { get; init; }

    public int? ListNumber { get; init; }

    public int? ListLevel { get; init; }

    /// <summary>Gets the style that put the paragraph into its list; the list may name its level by it.</summary>
    public string? ListStyle { get; init; }

    /// <summary>Gets where the first line begins, in twentieths of a point.</summary>
    public double? Indent { get; init; }

    public double? FontSize { get; init; }

    public bool? IsBold { get; init; }

    public bool? IsHidden { get; init; }
}
