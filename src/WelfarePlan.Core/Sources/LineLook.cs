namespace WelfarePlan.Sources;

/// <summary>What the format says of a line.</summary>
internal sealed record LineLook
{
    /// <summary>Gets the look of a line of which the format says nothing.</summary>
    public static LineLook None { get; } = new();

    public double? FontSize { get; init; }

    public bool IsBold { get; init; }

    public double? Indent { get; init; }

    public int? HeadingLevel { get; init; }

    public string? ListLabel { get; init; }

    /// <summary>Gets the look itself, or the one that all lines without a look share.</summary>
    public LineLook OrNone => Equals(None) ? None : this;
}
