using WelfarePlan.Diagnostics;

namespace WelfarePlan.Documents.Grids.Aligned;

/// <summary>A table in text before its columns are known: the lines of its head, its rows, and words between
/// them.</summary>
/// <param name="Head">The lines of the head.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Words">The lines of words before each row, and behind the last: one more than there are rows.</param>
internal sealed record TextTable(
    IReadOnlyList<TextRow> Head, IReadOnlyList<TextRow> Rows, IReadOnlyList<IReadOnlyList<TextRow>> Words
)
{
    /// <summary>Gets whether lines behind the end look like rows of it.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Gets whether a page ends between its rows: a cell over several rows is printed in the middle of those on
    /// its page.</summary>
    public bool IsCut { get; init; }

    /// <summary>Gets the line right above the head that names one indicator and its unit, 出前講座の回数 単位：回; or
    /// null.</summary>
    public TextRow? Title { get; init; }

    /// <summary>Gets the numbered lines between the rows: headings, or words of cells over several rows.</summary>
    public IReadOnlyList<TextRow> Counted { get; init; } = [];

    /// <summary>Gets whether only the order of its pieces tells their columns, wherever they stand.</summary>
    public bool IsOrderOnly { get; init; }

    /// <summary>Gets the numbers of lines that belong to it beside those in which its pieces begin.</summary>
    public IReadOnlyList<int> OtherLines { get; init; } = [];

    /// <summary>Returns the table up to the first line of words for several columns, and says the rows behind
    /// it.</summary>
    public TextTable WithoutLabels(ICollection<Diagnostic> log)
    {
        int rows = 0;
        while (rows < Rows.Count && (rows == 0 || Words[rows].All(static words => words.Pieces.Count == 1))) rows++;
        if (rows == Rows.Count) return this;
        foreach (TextRow row in Rows.Skip(rows))
        {
            string text = string.Join(' ', row.Pieces.Select(static piece => piece.Raw));
            log.Add(DiagnosticRules.RowDoesNotFit.At(LineSpan.At(row.Pieces[0].Line), text));
        }

        return this with { Rows = [.. Rows.Take(rows)], Words = [.. Words.Take(rows), []] };
    }

    /// <summary>Gets whether an arrow stands among its pieces: then two values share a cell.</summary>
    public bool HasArrows =>
        Head.Concat(Rows).Any(row => row.Pieces.Any(piece => piece.Text.AsSpan().IndexOfAny('→', '⇒', '➡') >= 0));
}
