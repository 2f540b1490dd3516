using WelfarePlan.Documents.Grids.Aligned;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids.Flowing;

/// <summary>Dates the values of a row by the years behind them: 92世帯 906世帯 over （H30）（R10）.</summary>
internal static class YearsBehindValues
{
    /// <summary>Gives as many years as there are values to them, in order, and returns how many pieces it
    /// took.</summary>
    /// <param name="stream">The pieces.</param>
    /// <param name="at">The place behind the last value.</param>
    /// <param name="row">The row.</param>
    /// <param name="from">The first column of values.</param>
    /// <param name="to">The column behind the last.</param>
    /// <param name="areHeaded">Whether heads of the table say years: then these must stand in brackets.</param>
    public static int Take(FlowStream stream, int at, FlowRow row, int from, int to, bool areHeaded)
    {
        int count = 0;
        while (count <= to - from && stream[at + count] is { Kind: FlowKind.Year, IsBareYear: false }) count++;
        if (count == 0) return 0;
        bool isBracketed = stream[at].Piece.Label!.Role.IsBracketed;
        if (areHeaded && !isBracketed) return 0;

        // －　87団体（H29）　（R6）: the first year stands close behind the last value.
        CellValue last = row.Cells[to - 1][^1].Value!;
        bool hasFirst = isBracketed && count == to - from - 1
            && last.Year < stream[at].Piece.Label!.Role.Year
            && AreUndated(row, from, to - 1);
        if (!hasFirst && (count != to - from || !AreUndated(row, from, to))) return 0;
        if (!isBracketed && stream[at + count].IsHead) return 0;
        if (hasFirst)
        {
            if (WithoutBracket(row.Cells[to - 1][^1]) is not { } bare) return 0;
            row.Cells[from][^1] = Dated(row.Cells[from][^1], last);
            row.Cells[to - 1][^1] = bare;
        }

        int first = hasFirst ? from + 1 : from;
        for (int i = 0; i < count; i++)
            row.Cells[first + i][^1] = Dated(row.Cells[first + i][^1], stream[at + i].Piece);
        return count;
    }

    private static TextPiece? WithoutBracket(TextPiece piece)
    {
        if (piece.Raw.Length != piece.Text.Length) return null;
        int open = piece.Text.IndexOf('(', StringComparison.Ordinal);
        while (open > 0 && Brackets.CloseOf(piece.Text, open) is var close && close != piece.Text.Length - 1)
            open = close < 0 ? -1 : piece.Text.IndexOf('(', close);
        if (open <= 0) return null;
        return piece with { Raw = piece.Raw[..open].TrimEnd(), Text = piece.Text[..open].TrimEnd() };
    }

    /// <summary>Returns a value with the year of a piece.</summary>
    public static TextPiece Dated(TextPiece value, TextPiece year) => Dated(
        value,
        new CellValue
        {
            Year = year.Label!.Role.Year, HasBadYear = year.Label.Role.HasBadYear, AsOf = year.Label.Role.AsOf,
        });

    private static TextPiece Dated(TextPiece value, CellValue year) =>
        value with
        {
            Value = value.Value! with
            {
                Year = year.Year,
                HasBadYear = year.HasBadYear,
                AsOf = value.Value.AsOf ?? year.AsOf,
            },
        };

    private static bool AreUndated(FlowRow row, int from, int to)
    {
        for (int column = from; column < to; column++)
        {
            if (row.Cells[column][^1].Value is not { Year: null }) return false;
        }

        return true;
    }
}
