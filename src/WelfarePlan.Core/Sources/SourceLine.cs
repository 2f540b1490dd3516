using WelfarePlan.Diagnostics;

namespace WelfarePlan.Sources;

/// <summary>A line of text, with what its format says of it.</summary>
/// <param name="Text">The text as it stands in the source, without a line break.</param>
/// <param name="Place">Where it stands.</param>
public sealed record SourceLine(string Text, SourcePlace Place) : SourcePart(Place)
{
    /// <summary>Gets the height of its letters in points; null where the source does not say.</summary>
    public double? FontSize { get; init; }

    /// <summary>Gets whether its letters are bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>Gets how far from the left edge of its column it begins, in points; null where the source does not
    /// say.</summary>
    public double? Indent { get; init; }

    /// <summary>Gets the level of heading that the format itself gives, from 1; null where it gives none.</summary>
    public int? HeadingLevel { get; init; }

    /// <summary>Gets the number or mark of a list that the format keeps apart from the text (<c>(1)</c>, <c>・</c>), or
    /// null.</summary>
    public string? ListLabel { get; init; }
}
