using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes.Cells;

/// <summary>Looks ahead in the cells under a header, without taking them.</summary>
internal sealed class CellsAhead(CellStream stream, TableHeader header)
{
    private const int MostYears = 14;
    private const int MostProse = 4;

    // Behind a heading the table goes on only if a full row comes before any other header or prose.
    public bool HasRow(int start)
    {
        int values = 0;
        int words = 0;
        for (int i = start; i < stream.Count && words <= 4; i++)
        {
            if (stream[i].Cell is not { } cell) return false;
            if (cell.Kind == CellKind.Role && cell.Role!.Role != RoleKind.Name) return false;
            if (cell.Kind == CellKind.Role) continue;
            if (cell.Kind == CellKind.Value) values++;
            else if (values > 0) break;
            else words++;
        }

        return words > 0 && values == header.Values.Count;
    }

    /// <summary>A note may interrupt a table; it goes on only if a whole row on one line follows soon.</summary>
    public bool HasRowBehindProse(int start, bool isOneCellALine)
    {
        int at = start;
        while (at < stream.Count && stream[at].Stop is StopKind.Sentence or StopKind.Note && at - start < MostProse)
            at++;
        if (stream.CellAt(at) is not { Kind: CellKind.Text or CellKind.Value } first) return false;
        if (isOneCellALine) return HasRow(at) && header.Values.Count > 1;

        int values = 0;
        int words = 0;
        int end = EndOfLine(at);
        for (int i = at; i < end; i++)
        {
            if (
                stream.CellAt(i) is { Kind: CellKind.Value } value
                && !(values > 0 && header.HasGrades && GradeMarks.IsMark(value.Text))
            )
                values++;
            else if (values > 0 && header.HasGrades) continue;
            else if (
                stream.CellAt(i) is not { Kind: CellKind.Text or CellKind.Unit }
                || (values > 0 && header.WordsBehind.Count == 0)
            )
                return false;
            else words++;
        }

        int counted = header.HasNumbers && first.Kind == CellKind.Value ? 1 : 0;
        return words > 0 && values - counted == header.Values.Count && header.Values.Count > 1;
    }

    /// <summary>消火栓の使い方 半分 → みんな: a name, and words on both sides of an arrow.</summary>
    public bool IsArrowOfWords(int at, RowChunk chunk)
    {
        bool mayBegin = chunk.IsEmpty || chunk.Values.Count == header.Values.Count;
        return header.Values.Count == 2
            && mayBegin
            && stream.CellAt(at) is { Kind: CellKind.Text }
            && stream.CellAt(at + 2) is { Kind: CellKind.Arrow }
            && stream.CellAt(at + 1) is { Kind: CellKind.Text }
            && stream.CellAt(at + 3) is { Kind: CellKind.Text }
            && stream.CellAt(at - 1)?.LineNumber != stream.CellAt(at)!.LineNumber
            && EndOfLine(at) - at == 4;
    }

    /// <summary>歳末の配分先 週１回の訪問 週２回の訪問: a name and a phrase with a number in each column.</summary>
    public bool IsRowOfWords(int at, RowChunk chunk)
    {
        int columns = header.Values.Count;
        bool mayBegin = chunk.IsEmpty || chunk.Values.Count == columns;
        if (
            columns < 2
            || !mayBegin
            || header.WordsBehind.Count > 0
            || header.HasContext
            || stream.CellAt(at - 1)?.LineNumber == stream.CellAt(at)!.LineNumber
            || EndOfLine(at) - at != columns + 1
        )
            return false;
        for (int i = at; i <= at + columns; i++)
        {
            if (
                stream.CellAt(i) is not { Kind: CellKind.Text } cell
                || (i > at && !cell.Text.AsSpan().ContainsAnyInRange('0', '9'))
            )
                return false;
        }

        return true;
    }

    public int EndOfLine(int at)
    {
        int line = stream.CellAt(at)!.LineNumber;
        while (stream.CellAt(at)?.LineNumber == line) at++;
        return at;
    }

    public int CountYears(int at)
    {
        int count = 0;
        while (stream.CellAt(at + count) is { Kind: CellKind.Role, Role.Role: RoleKind.Year } && count < MostYears)
            count++;
        return count;
    }

    public bool IsHeader(int at) => stream.CellAt(at) is { Kind: CellKind.Role };

    /// <summary>Names, a sentence, and then exactly the values for the names.</summary>
    public bool HasValuesFor(int words, int start)
    {
        int values = 0;
        int most = words * header.Values.Count;
        while (values <= most && stream.CellAt(start + values) is { Kind: CellKind.Value }) values++;
        return values > 0 && values == most;
    }
}
