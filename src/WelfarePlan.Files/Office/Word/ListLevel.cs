namespace WelfarePlan.Files.Office.Word;

/// <summary>A level of a list: how its numbers are written and counted.</summary>
/// <param name="Format">The format of the number, as Word names it.</param>
/// <param name="Text">The text around numbers, with <c>%1</c> for that of the first level.</param>
/// <param name="Start">The first number.</param>
internal sealed record ListLevel(string Format, string Text, int Start)
{
    /// <summary>Gets the level whose items begin the count anew, from 1; 0 for never; null for every higher
    /// level.</summary>
    public int? RestartsAfter { get; init; }

    public bool IsLegal { get; init; }

    public bool HasGap { get; init; } = true;

    public double? Indent { get; init; }

    public string? Style { get; init; }
}
