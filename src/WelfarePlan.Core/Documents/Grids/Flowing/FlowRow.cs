using WelfarePlan.Documents.Grids.Aligned;

namespace WelfarePlan.Documents.Grids.Flowing;

/// <summary>A row of flowing text, its pieces brought under the columns.</summary>
/// <param name="columns">How many columns there are.</param>
internal sealed class FlowRow(int columns)
{
    /// <summary>Gets the pieces of each column, from the first.</summary>
    public List<TextPiece>[] Cells { get; } = EmptyCells(columns);

    /// <summary>Gets or sets the place of the stream behind the row.</summary>
    public int Next { get; set; }

    /// <summary>Gets or sets whether another way to part the words fits as well.</summary>
    public bool IsDoubtful { get; set; }

    /// <summary>Gets or sets whether a part of the name stands behind the values.</summary>
    public bool HasNameAround { get; set; }

    /// <summary>Gets or sets whether a stroke stands in the place of its unit.</summary>
    public bool HasNoUnit { get; set; }

    /// <summary>Gets or sets whether a heading stands between the row and the head of its table.</summary>
    public bool IsContinued { get; set; }

    /// <summary>Gets or sets how many rows the name is printed once for.</summary>
    public int NameSpan { get; set; } = 1;

    /// <summary>Gets or sets whether its results end before the last column.</summary>
    public bool EndsEarly { get; set; }

    public IEnumerable<TextPiece> Pieces => Cells.SelectMany(pieces => pieces);

    /// <summary>Makes a row that nobody took ready for the next trial.</summary>
    public void Clear()
    {
        foreach (List<TextPiece> cell in Cells) cell.Clear();
        (Next, NameSpan) = (0, 1);
        (IsDoubtful, HasNameAround, IsContinued, EndsEarly, HasNoUnit) = (false, false, false, false, false);
    }

    private static List<TextPiece>[] EmptyCells(int columns)
    {
        var cells = new List<TextPiece>[columns];
        for (int i = 0; i < columns; i++) cells[i] = [];
        return cells;
    }
}
