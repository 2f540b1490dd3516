namespace WelfarePlan.Documents.Headings;

/// <summary>How the source prints a line, as far as its format says; all null in plain text.</summary>
/// <param name="HeadingLevel">1 for the highest heading style, 6 for the lowest.</param>
/// <param name="FontSize">In points.</param>
/// <param name="IsBold">Whether all of the line is bold.</param>
/// <param name="ListLabel">The number or bullet that the format draws and the text does not hold.</param>
/// <param name="Indent">How far the line is set in, in points.</param>
internal readonly record struct LineFormat(int? HeadingLevel = null, double? FontSize = null, bool? IsBold = null,
    string? ListLabel = null, double? Indent = null);
