using WelfarePlan.Documents.Tables;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>Puts the words of a line into the columns of a table of programmes, by what they are and by their
/// order.</summary>
/// <remarks>Costs are in tenths of an unlikely thing; what is printed as it should be costs nothing.</remarks>
internal static class ProgrammeFits
{
    private const int LongestUnknownDepartment = 12;
    private const int MostOffPlace = 30;
    private const int WideGap = 4;

    /// <summary>Fits the first line of a row; null where the line begins none.</summary>
    public static ColumnFit? Start(ProgrammeLine line, IReadOnlyList<ProgrammeColumn> columns) =>
        ColumnFit.Find(
            line.Chunks.Count,
            columns.Count,
            (column, from, to) => StartCost(columns[column], line.Chunks, from, to)
        );

    /// <summary>Fits a further line of a row.</summary>
    public static ColumnFit? Rest(ProgrammeLine line, OpenProgramme row, IReadOnlyList<ProgrammeColumn> columns)
    {
        bool isLaidOut = IsLaidOut(line);
        return ColumnFit.Find(line.Chunks.Count, columns.Count, (column, from, to) =>
            from == to
                ? 0
                : RestCost(columns[column], row, line.Chunks, from, to)
                    + (isLaidOut ? OffPlace(row.PlaceOf(columns[column]), line.Chunks[from].Place) : 0)
    );
    }

    /// <summary>Fits a line above or below the name of its row, in which no word of the name stands.</summary>
    public static ColumnFit? BesideName(
        ProgrammeLine line, OpenProgramme row, IReadOnlyList<ProgrammeColumn> columns
    ) =>
        ColumnFit.Find(line.Chunks.Count, columns.Count, (column, from, to) =>
            from == to ? 0
            : columns[column] == ProgrammeColumn.Name ? ColumnFit.Impossible
            : RestCost(columns[column], row, line.Chunks, from, to)
    );

    private static int StartCost(ProgrammeColumn column, IReadOnlyList<ProgrammeChunk> chunks, int from, int to)
    {
        if (from == to)
        {
            return column switch
            {
                ProgrammeColumn.Name => ColumnFit.Impossible,
                ProgrammeColumn.Department => 30,
                ProgrammeColumn.Outline => 20,
                ProgrammeColumn.Outlook => 15,
                _ => 10,
            };
        }

        int cost = 0;
        for (int i = from; i < to; i++)
        {
            ProgrammeChunk chunk = chunks[i];
            cost += column switch
            {
                ProgrammeColumn.Name => (i > from ? 20 : 0)
                    + (
                        chunk.EndsSentence ? 60
                        : ProgrammeNames.LooksLikeSentence(chunk.Text) ? 15
                        : 0
                    )
                    + (chunk.Sign == DepartmentSign.Plain ? 40 : 0)
                    + (chunk.IsBlank ? 60 : 0),
                ProgrammeColumn.Department => (i > from ? 5 : 0) + DepartmentCost(chunk, isCut: false),
                ProgrammeColumn.Outline or ProgrammeColumn.Outlook => (
                    i > from
                        ? chunks[i - 1].EndsSentence
                            ? 20
                            : 10
                        : 0
                ) + (chunk.Sign == DepartmentSign.Plain ? 50 : 0),
                _ => (i > from ? 40 : 5) + (chunk.Sign == DepartmentSign.Plain ? 30 : 0),
            };
        }

        return cost;
    }

    private static int RestCost(
        ProgrammeColumn column, OpenProgramme row, IReadOnlyList<ProgrammeChunk> chunks, int from, int to
    )
    {
        int cost = 0;
        for (int i = from; i < to; i++)
        {
            ProgrammeChunk chunk = chunks[i];
            cost += column switch
            {
                ProgrammeColumn.Name => (i > from ? 20 : 0) + RestOfNameCost(row, chunk),
                ProgrammeColumn.Department => (i > from ? 5 : 0)
                    + (row.HasDepartment && !row.HasOpenDepartment ? 10 : 0)
                    + DepartmentCost(chunk, row.IsDepartmentCut),
                ProgrammeColumn.Outline or ProgrammeColumn.Outlook => (i > from ? 30 : 0)
                    + RestOfTextCost(column, row, chunk),
                _ => 30,
            };
        }

        return cost;
    }

    private static int RestOfNameCost(OpenProgramme row, ProgrammeChunk chunk)
    {
        string name = row.Name;
        if (chunk.EndsSentence || chunk.IsBlank) return 80;
        if (name.Length == 0) return chunk.Sign == DepartmentSign.Plain ? 20 : 0;
        int cost = ProgrammeNames.IsTail(name, chunk.Text) ? 0 : ProgrammeNames.IsWhole(name) ? 50 : 20;
        return cost + (chunk.Sign == DepartmentSign.Plain ? 40 : 0);
    }

    private static int RestOfTextCost(ProgrammeColumn column, OpenProgramme row, ProgrammeChunk chunk)
    {
        int cost = chunk.Sign == DepartmentSign.Plain ? 50 : 0;
        if (row.IsOpenIn(column)) return cost;
        if (row.IsEmptyIn(column))
        {
            // The later of two columns begins when the first has ended, or beside it.
            return cost
                + (
                    column == ProgrammeColumn.Outlook
                    && !row.IsEmptyIn(ProgrammeColumn.Outline)
                    && row.IsOpenIn(ProgrammeColumn.Outline)
                        ? 20
                        : 5
                );
        }

        return cost + 10;
    }

    private static int DepartmentCost(ProgrammeChunk chunk, bool isCut)
    {
        if (chunk.IsBlank) return 0;
        if (chunk.Sign != DepartmentSign.None) return chunk.Sign == DepartmentSign.Plain ? 0 : 10;
        if (
            chunk.Text.Length > LongestUnknownDepartment
            || chunk.EndsSentence
            || chunk.Text.Contains('。', StringComparison.Ordinal)
        )
            return ColumnFit.Impossible;
        return isCut ? 10 : 40;
    }

    private static bool IsLaidOut(ProgrammeLine line)
    {
        if (line.Indent >= WideGap) return true;
        for (int i = 1; i < line.Chunks.Count; i++)
        {
            if (line.Chunks[i].Start - line.Chunks[i - 1].End >= 2) return true;
        }

        return false;
    }

    private static int OffPlace(int place, int actual) =>
        place < 0 ? 0 : Math.Min(MostOffPlace, Math.Max(0, Math.Abs(place - actual) - WideGap) * 5);
}
