using WelfarePlan.Diagnostics;

namespace WelfarePlan.Documents.Tables;

/// <summary>A cell of a column that a level word heads (基本目標, 施策): a heading of the plan, before the rows that it
/// stands beside.</summary>
/// <param name="Lines">The lines of the first row beside it.</param>
/// <param name="Word">The level word; empty where the text itself says its level, or only the depth does.</param>
/// <param name="Text">The text of the cell.</param>
/// <param name="Depth">The place of its column among the columns of level words, from 0.</param>
internal sealed record LevelCell(LineSpan Lines, string Word, string Text, int Depth)
{
    /// <summary>Gets the number that was taken off the text, or an empty text.</summary>
    public string Number { get; init; } = "";

    /// <summary>Gets whether the cell is a row across its table, and its own number says its level.</summary>
    public bool IsRow { get; init; }
}
