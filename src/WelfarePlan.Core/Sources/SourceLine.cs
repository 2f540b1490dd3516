using WelfarePlan.Diagnostics;

namespace WelfarePlan.Sources;

/// <summary>A line of text, with what its format says of it.</summary>
/// <param name="Text">The text as it stands in the source, without a line break.</param>
/// <param name="Place">Where it stands.</param>
public sealed record SourceLine(string Text, SourcePlace Place) : SourcePart(Place)
{
    // A line of a text has no format, and texts have many lines.
    private readonly LineLook _look = LineLook.None;

    /// <summary>Gets the height of its letters in points; null where the source does not say.</summary>
    public double? FontSize
    {
        get => _look.FontSize;
        init => _look = (_look with { FontSize = value }).OrNone;
    }

    /// <summary>Gets whether its letters are bold.</summary>
    public bool IsBold
    {
        get => _look.IsBold;
        init => _look = (_look with { IsBold = value }).OrNone;
    }

    /// <summary>Gets how far from the left edge of its column it begins, in points; null where the source does not
    /// say.</summary>
    public double? Indent
    {
        get => _look.Indent;
        init => _look = (_look with { Indent = value }).OrNone;
    }

    /// <summary>Gets the level of heading that the format itself gives, from 1; null where it gives none.</summary>
    public int? HeadingLevel
    {
        get => _look.HeadingLevel;
        init => _look = (_look with { HeadingLevel = value }).OrNone;
    }

    /// <summary>Gets the number or mark of a list that the format keeps apart from the text (<c>(1)</c>, <c>・</c>), or
    /// null.</summary>
    public string? ListLabel
    {
        get => _look.ListLabel;
        init => _look = (_look with { ListLabel = value }).OrNone;
    }
}
