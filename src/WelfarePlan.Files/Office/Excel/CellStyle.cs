namespace WelfarePlan.Files.Office.Excel;

/// <summary>What a style of cells says that a reader sees.</summary>
/// <param name="Format">The number format.</param>
internal sealed record CellStyle(string Format)
{
    public static CellStyle Plain { get; } = new("General");

    public bool IsBordered { get; init; }

    public bool IsWrapped { get; init; }

    public bool IsBold { get; init; }

    public double? FontSize { get; init; }
}
