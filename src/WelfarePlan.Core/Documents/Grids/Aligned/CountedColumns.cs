using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids.Aligned;

/// <summary>Columns of text that only keeps the order of its cells: a row fits where it has as many values as the
/// head.</summary>
internal static class CountedColumns
{
    private enum Kind
    {
        Words,
        Number,
        Unit,
        Value,
    }

    private static List<TextPiece>? PairedFor(TextTable table, List<TextPiece> head) =>
        !table.Rows.Any(row => Fits(row, head)) && Paired(head) is { } paired
        && table.Rows.Any(row => Fits(row, paired))
            ? paired
            : null;

    public static List<PlacedPiece>? Place(TextTable table, ICollection<Diagnostic> log)
    {
        // Names apart from their values: nothing here says which belongs to which.
        if (table.Rows.All(row => row.Pieces.All(IsValue)) || HeadOf(table) is not { } head) return null;
        if (PairedFor(table, head) is { } paired)
        {
            head = paired;
            log.Add(
                DiagnosticRules.HeaderChosen.At(
                    new LineSpan(head[0].Line, table.Rows[^1].Pieces[0].Line),
                    string.Join(' ', head.Select(piece => piece.Raw))
                )
            );
        }

        List<Kind> kinds = [.. head.Select(KindOf)];

        // 具体的な目標値 over words, with one value fewer than heads in every row: it heads the names.
        bool headsNames =
            kinds[0] == Kind.Value
            && table.Rows.All(row =>
                !IsValue(row.Pieces[0]) && row.Pieces.Count(IsValue) == kinds.Count(kind => kind == Kind.Value) - 1
            );
        if (headsNames) kinds[0] = Kind.Words;
        if (!kinds.Contains(Kind.Value)) return null;

        // Years alone in the head: the rows begin with a name all the same.
        int offset = kinds[0] == Kind.Value && table.Rows.All(row => !IsValue(row.Pieces[0])) ? 1 : 0;
        if (offset > 0) kinds.Insert(0, Kind.Words);
        var placed = new List<PlacedPiece>();
        PlaceHead(table, head, offset, placed);
        bool hasRow = false;
        for (int i = 0; i < table.Rows.Count; i++)
        {
            if (PlaceRow(table.Rows[i], table.Head.Count + i, kinds, placed))
            {
                hasRow = true;
                continue;
            }

            log.Add(
                DiagnosticRules.RowDoesNotFit.At(
                    LineSpan.At(table.Rows[i].Pieces[0].Line),
                    string.Join(' ', table.Rows[i].Pieces.Select(piece => piece.Raw))
                )
            );
        }

        return hasRow ? placed : null;
    }

    private static bool Fits(TextRow row, List<TextPiece> head) =>
        row.Pieces.Count(IsValue) == head.Count(piece => KindOf(piece) is Kind.Value or Kind.Number);

    /// <summary>実績 令和3年度 目標 令和8年度: a role and the year behind it are one head.</summary>
    private static List<TextPiece>? Paired(List<TextPiece> head)
    {
        var paired = new List<TextPiece>();
        for (int i = 0; i < head.Count; i++)
        {
            bool isPair =
                i + 1 < head.Count
                && head[i + 1].IsYear
                && head[i].Label?.Role
                    is { HasYear: false, Role: RoleKind.Baseline or RoleKind.Actual or RoleKind.Target };
            if (!isPair)
            {
                paired.Add(head[i]);
                continue;
            }

            TextPiece year = head[++i];
            paired.Add(
                new TextPiece(year.Line, head[i - 1].Start, year.End, head[i - 1].Raw + year.Raw)
                {
                    First = head[i - 1].First,
                    Label = new HeadLabel(
                        head[i - 1].Label!.Role with
                        {
                            Year = year.Label!.Role.Year,
                        },
                        HeadCoverage.Whole
                    ),
                }
            );
        }

        return paired.Count < head.Count ? paired : null;
    }

    // Of several lines of heads, the last must be years for as many columns as the others leave open, or nothing is
    // sure.
    private static List<TextPiece>? HeadOf(TextTable table)
    {
        List<TextPiece> first = [.. table.Head[0].Pieces];
        if (table.Head.Count == 1) return first;
        if (table.Head.Count > 2) return null;
        List<TextPiece> second = table.Head[1].Pieces;
        int open = first.Count(piece => KindOf(piece) == Kind.Value);
        return second.All(piece => piece.IsYear) && second.Count == open ? first : null;
    }

    private static void PlaceHead(TextTable table, List<TextPiece> head, int offset, List<PlacedPiece> placed)
    {
        int year = 0;
        for (int i = 0; i < head.Count; i++)
        {
            placed.Add(new PlacedPiece(0, i + offset, i + offset, head[i]));
            bool hasYearBelow = table.Head.Count == 2 && KindOf(head[i]) == Kind.Value;
            if (hasYearBelow) placed.Add(new PlacedPiece(1, i + offset, i + offset, table.Head[1].Pieces[year++]));
        }
    }

    private static bool PlaceRow(TextRow row, int at, List<Kind> kinds, List<PlacedPiece> placed)
    {
        int before = placed.Count;
        if (TryPlaceRow(row, at, kinds, placed)) return true;
        placed.RemoveRange(before, placed.Count - before);
        return false;
    }

    private static bool TryPlaceRow(TextRow row, int at, List<Kind> kinds, List<PlacedPiece> own)
    {
        int values = kinds.Count(static kind => kind == Kind.Value);
        List<TextPiece> pieces = [.. row.Pieces];
        if (kinds[0] == Kind.Number) PartNumber(pieces);
        if (kinds[0] == Kind.Number && pieces[0].IsCell) TakeFirst(pieces, 0, at, own);

        // A row without a unit may print a stroke in its place.
        int unitColumn = kinds.IndexOf(Kind.Unit);
        int stroke = pieces.FindIndex(IsValue);
        bool hasStroke =
            unitColumn >= 0
            && pieces.Count(IsValue) == values + 1
            && stroke >= 0
            && pieces[stroke].Value is { Missing: not null }
            && !pieces.Exists(static piece => UnitWords.IsKnown(piece.Text));
        if (hasStroke) pieces.RemoveAt(stroke);
        if (pieces.Count(IsValue) != values) return false;
        int firstValue = kinds.IndexOf(Kind.Value);
        int lastValue = kinds.LastIndexOf(Kind.Value);
        int column = firstValue;
        foreach (TextPiece piece in pieces)
        {
            if (!IsValue(piece)) continue;
            column = kinds.IndexOf(Kind.Value, column);
            own.Add(new PlacedPiece(at, column, column, piece));
            column++;
        }

        int front = pieces.FindIndex(IsValue);
        int back = pieces.FindLastIndex(IsValue) + 1;
        return (front == 0 || PlaceWords(pieces[..front], 0, firstValue, at, kinds, own))
            && (back == pieces.Count || PlaceWords(pieces[back..], lastValue + 1, kinds.Count, at, kinds, own));
    }

    /// <summary>1 1日8,000歩以上歩く市民の割合: under a head of numbers, the first number is the row's own.</summary>
    private static void PartNumber(List<TextPiece> pieces)
    {
        TextPiece first = pieces[0];
        int blank = first.Raw.AsSpan().IndexOfAny(' ', '\u3000');
        if (
            blank <= 0
            || first.IsCell
            || first.Text.AsSpan(0, Math.Min(blank, first.Text.Length)).ContainsAnyExceptInRange('0', '9')
        )
            return;
        string rest = first.Raw[blank..].TrimStart();
        pieces[0] = new TextPiece(first.Line, first.Start, first.End, rest) { First = first.First };
    }

    private static void TakeFirst(List<TextPiece> pieces, int column, int at, List<PlacedPiece> own)
    {
        own.Add(new PlacedPiece(at, column, column, pieces[0]));
        pieces.RemoveAt(0);
    }

    /// <summary>Places the words of one side: a unit under the head of units, the others in order.</summary>
    private static List<TextPiece> WithUnitApart(List<TextPiece> words) =>
        words.Count > 0 && WordSplits.AtLastBlank(words[^1]) is var (name, tail) && UnitWords.IsKnown(tail.Text)
            ? [.. words.SkipLast(1), name, tail]
            : words;

    private static bool PlaceWords(
        List<TextPiece> words, int from, int to, int at, List<Kind> kinds, List<PlacedPiece> own
    )
    {
        int unit = kinds.IndexOf(Kind.Unit, from, to - from);
        if (unit >= 0) words = WithUnitApart(words);
        if (unit >= 0 && words.Count > 0 && UnitWords.IsKnown(words[^1].Text))
        {
            own.Add(new PlacedPiece(at, unit, unit, words[^1]));
            words.RemoveAt(words.Count - 1);
        }

        int open = 0;
        for (int column = from; column < to; column++)
        {
            if (kinds[column] == Kind.Words) open++;
        }

        if (words.Count == 0) return true;
        if (open == 0) return from > 0;
        if (from > 0 && open == 2 && words is [var only] && WordSplits.AtLastBlank(only) is var (first, last))
            words = [first, last];

        // With fewer words than heads, the last of them names the row; what stands before it belongs to rows above.
        if (words.Count > open) return false;
        int skip = from == 0 ? open - words.Count : 0;
        int next = 0;
        for (int column = from; column < to && next < words.Count; column++)
        {
            if (kinds[column] != Kind.Words || skip-- > 0) continue;
            own.Add(new PlacedPiece(at, column, column, words[next++]));
        }

        return true;
    }

    private static bool IsValue(TextPiece piece) => piece.IsCell || piece.IsYear;

    private static Kind KindOf(TextPiece head) => head.Label?.Role.Role switch
    {
        RoleKind.Unit => Kind.Unit,
        RoleKind.Number => Kind.Number,
        RoleKind.Baseline or RoleKind.Actual or RoleKind.Target or RoleKind.Year or RoleKind.Unknown or RoleKind.Rate
            or RoleKind.Cost => Kind.Value,
        _ => Kind.Words,
    };
}
