namespace WelfarePlan.Testing.Typesetting;

/// <summary>A cell.</summary>
/// <param name="Text">Its text.</param>
/// <param name="IsValue">Whether it holds a value, or the place of one.</param>
internal sealed record SetCell(string Text, bool IsValue = false)
{
    public int RowSpan { get; init; } = 1;

    public int ColumnSpan { get; init; } = 1;
}
