namespace WelfarePlan.Files.Pdf.Aligned;

/// <summary>Puts pieces together into cells by the order in which the page writes them.</summary>
internal static class WrittenCells
{
    private const double SameFoot = 0.12;

    /// <summary>Returns the cells from above, or null where the table is written down its columns.</summary>
    public static List<WrittenCell>? TryMake(IReadOnlyList<AlignedLine> lines)
    {
        List<List<WrittenCell>> pieces = [.. lines.Select((line, at) =>
            line.Spans.Select(span => new WrittenCell(at, span)).ToList())];
        List<WrittenCell> written = [.. pieces.SelectMany(line => line).OrderBy(piece => piece.FirstOrder)];
        if (!IsByRows(written)) return null;
        var cells = new List<WrittenCell>();
        WrittenCell? last = null;
        foreach (WrittenCell piece in written)
        {
            if (last is not null && cells[^1].GoesOnWith(piece) && !AreRows(pieces, last, piece))
            {
                cells[^1].Append(piece);
            }
            else
            {
                cells.Add(new(piece.Line, piece.Columns));
            }

            last = piece;
        }

        return [.. cells.OrderBy(cell => cell.Box.Top).ThenBy(cell => cell.Columns.From)];
    }

    private static bool IsByRows(List<WrittenCell> written)
    {
        int along = 0;
        int down = 0;
        for (int at = 1; at < written.Count; at++)
        {
            WrittenCell last = written[at - 1];
            WrittenCell next = written[at];
            bool isBeside = next.Box.Top < last.Box.Bottom + last.Size && next.Box.Bottom > last.Box.Top;
            if (next.Columns.From > last.Columns.To && isBeside) along++;
            else if (last.HasValue && next.HasValue && next.Line > last.Line && last.SharesColumns(next)) down++;
        }

        return along > 0 && along >= down;
    }

    // Two lines that both stand on one foot with cells beside them, which are two themselves, are two rows.
    private static bool AreRows(List<List<WrittenCell>> pieces, WrittenCell upper, WrittenCell lower) =>
        pieces[upper.Line].Exists(one => !one.SharesColumns(upper) && IsBeside(one, upper)
            && pieces[lower.Line].Exists(other => other.SharesColumns(one) && IsBeside(other, lower)
                && !one.GoesOnWith(other)));

    private static bool IsBeside(WrittenCell one, WrittenCell other) =>
        Math.Abs(one.Columns.Runs[0].Box.Bottom - other.Columns.Runs[0].Box.Bottom) < SameFoot * other.Size;
}
