using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tokens;

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
    private const int MostOfValue = 2;

    /// <summary>Gets whether lines behind the end look like rows of it.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Gets whether a page ends between its rows: a cell over several rows is printed in the middle of those
    /// on its page.</summary>
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

    /// <summary>Returns the table, in whose rows of fewer pieces than it has heads words are parted from the value that
    /// they stand one blank behind: 70.0％ 市民アンケート under 目標値 and 出典.</summary>
    public TextTable WithWordsParted(YearContext years)
    {
        int heads = 0;
        foreach (TextRow head in Head) heads = Math.Max(heads, head.Pieces.Count);
        List<TextRow>? parted = null;
        for (int i = 0; i < Rows.Count; i++)
        {
            if (Rows[i].Pieces.Count >= heads || Parted(Rows[i], years) is not { } row) continue;
            parted ??= [.. Rows];
            parted[i] = row;
        }

        return parted is null ? this : this with { Rows = parted };
    }

    private static TextRow? Parted(TextRow row, YearContext years) =>
        ValueBeforeWords(row.Pieces[^1], years) is var (value, words)
            ? new TextRow(row.Index, [.. row.Pieces.SkipLast(1), value, words])
            : null;

    private static (TextPiece Value, TextPiece Words)? ValueBeforeWords(TextPiece piece, YearContext years)
    {
        bool mayBe = !piece.IsCell && piece.Label is not { Coverage: HeadCoverage.Whole }
            && piece.Text is [>= '0' and <= '9', ..];
        if (!mayBe) return null;
        var runs = new WordRuns(piece, new WordRuns.Word[WordRuns.MostIn(piece.Raw)], years);
        for (int count = Math.Min(runs.Count - 1, MostOfValue); count > 0; count--)
        {
            PieceReading value = runs.Read(0, count - 1);
            if (!value.IsCell || !UnitWords.IsUnit(value.Value!.Unit)) continue;
            PieceReading words = runs.Read(count, runs.Count - 1);
            if (words.IsCell) return null;
            return (
                runs.ToPiece(0, count - 1, value) with { IsPressed = true },
                runs.ToPiece(count, runs.Count - 1, words)
            );
        }

        return null;
    }
}
