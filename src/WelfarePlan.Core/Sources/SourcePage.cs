using WelfarePlan.Collections;

namespace WelfarePlan.Sources;

/// <summary>A page, sheet or slide, with its parts in reading order.</summary>
public sealed record SourcePage
{
    /// <summary>Gets the number of the page, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Gets the name of the sheet or the title of the slide, or null.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the width in points as a reader holds the page; null where the source has no pages of a
    /// size.</summary>
    public double? Width { get; init; }

    /// <summary>Gets the height in points as a reader holds the page; null where the source has no pages of a
    /// size.</summary>
    public double? Height { get; init; }

    /// <summary>Gets the lines and grids, in reading order.</summary>
    public IReadOnlyList<SourcePart> Parts
    {
        get;
        init => field = ValueList.From(value);
    } = ValueList<SourcePart>.Empty;

    /// <summary>Gets whether the page is a picture without text, as a scan is.</summary>
    public bool IsPicture { get; init; }
}
