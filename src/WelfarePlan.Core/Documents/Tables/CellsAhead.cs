using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables;

/// <summary>Looks ahead in the cells under a header, without taking them.</summary>
internal sealed class CellsAhead(CellStream stream, TableHeader header)
{
    private const int MostYears = 14;

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

    public int EndOfLine(int at)
    {
        int line = stream.CellAt(at)!.LineNumber;
        while (stream.CellAt(at)?.LineNumber == line) at++;
        return at;
    }

    public int CountYears(int at)
    {
        int count = 0;
        while (stream.CellAt(at + count) is { Kind: CellKind.Role, Role.Role: RoleKind.Year } && count < MostYears) count++;
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
