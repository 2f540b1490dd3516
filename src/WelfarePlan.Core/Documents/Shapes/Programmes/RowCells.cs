using WelfarePlan.Documents.Tables;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>Puts the cells of a line into the columns of a table of programmes: by their places where all of them stand
/// under heads, and else in order.</summary>
internal sealed class RowCells(ProgrammeHeads heads)
{
    /// <summary>How much deeper than the name of its row a line begins that goes on with the other cells.</summary>
    public const int DeepIndent = 4;

    /// <summary>Takes the first line of a row; false where it is none.</summary>
    public bool TryStart(OpenProgramme row, List<ProgrammeCell> cells)
    {
        if (cells[0].EndsSentence) return false;
        if (ByPlace(cells) is { } columns)
        {
            int name = columns.IndexOf(ProgrammeColumn.Name);
            if (name < 0) return false;
            row.Place = cells[name].Place;
            Add(row, cells, columns);
            return true;
        }

        row.Place = cells[0].Place;
        List<ProgrammeCell> words = TakeDepartments(row, cells, isStart: true);
        int more = words.Count - heads.Words.Count;
        bool isNameFirst = heads.Words[0] == ProgrammeColumn.Name;
        if (words.Count == 0 || !isNameFirst && more != 0 || more > 0 && !isNameFirst) return false;
        if (more > 0 && heads.Words is not [_, ProgrammeColumn.Outline or ProgrammeColumn.Outlook]) return false;
        bool fits = more == 0 || !heads.Words.Contains(ProgrammeColumn.Other);
        for (int i = 0; i < words.Count; i++)
        {
            if (i > 0 && !fits) break;
            row.Add(heads.Words[Math.Min(i, heads.Words.Count - 1)], words[i]);
        }

        return true;
    }

    /// <summary>Takes a further line of a row; false where nothing says what its cells are.</summary>
    public bool TryContinue(OpenProgramme row, List<ProgrammeCell> cells)
    {
        if (ByPlace(cells) is { } columns)
        {
            Add(row, cells, columns);
            return true;
        }

        List<ProgrammeCell> words = TakeDepartments(row, cells, isStart: false);
        ProgrammeColumn text =
            row.HasWholeOutline && heads.HasOutlook ? ProgrammeColumn.Outlook : ProgrammeColumn.Outline;
        switch (words.Count)
        {
            case 0:
                return true;
            case 1 when heads.HasText && (words[0].EndsSentence || row.HasOpenText || !row.HasText):
                row.Add(text, words[0]);
                return true;
            case 1 when !heads.HasText && ProgrammeNames.IsTail(row.Name, words[0].Text):
                row.Add(ProgrammeColumn.Name, words[0]);
                return true;
            case 2 when heads.HasOutlook && words[0].EndsSentence && words[1].EndsSentence:
                row.Add(ProgrammeColumn.Outline, words[0]);
                row.Add(ProgrammeColumn.Outlook, words[1]);
                return true;
            case 2 when heads.HasText && !words[0].EndsSentence && (row.HasOpenText || !row.HasText):
                row.Add(ProgrammeColumn.Name, words[0]);
                row.Add(text, words[1]);
                return true;
            default:
                return false;
        }
    }

    private static void Add(OpenProgramme row, List<ProgrammeCell> cells, List<ProgrammeColumn> columns)
    {
        for (int i = 0; i < cells.Count; i++) row.Add(columns[i], cells[i]);
    }

    /// <summary>Takes the departments off one end of a line, or from behind the name; the rest is returned.</summary>
    private List<ProgrammeCell> TakeDepartments(OpenProgramme row, List<ProgrammeCell> cells, bool isStart)
    {
        int from = isStart && !heads.IsDepartmentFirst ? 1 : 0;
        int to = from;
        if (heads.IsDepartmentFirst)
        {
            if (!isStart) return cells;
            while (to < cells.Count - 1 && IsDepartment(row, cells, to)) to++;
        }
        else if (heads.Columns[^1] == ProgrammeColumn.Department)
        {
            to = cells.Count;
            int first = from;
            from = to;
            while (from > first && IsDepartment(row, cells, from - 1)) from--;
        }
        else
        {
            int last = heads.Columns.IndexOf(ProgrammeColumn.Department);
            from = isStart ? Math.Min(last, cells.Count) : 0;
            to = from;
            while (to < cells.Count && IsDepartment(row, cells, to)) to++;
        }

        for (int i = from; i < to; i++) row.Add(ProgrammeColumn.Department, cells[i]);
        return [.. cells[..from], .. cells[to..]];
    }

    private bool IsDepartment(OpenProgramme row, List<ProgrammeCell> cells, int at)
    {
        ProgrammeCell cell = cells[at];
        if (cell.Sign != DepartmentSign.None || at > 0 && cell.IsBlank) return true;

        // こども over 家庭課, where whole cells stand in front of it.
        bool isLast = at == cells.Count - 1 && at == heads.Columns.Count - 1 && !row.HasDepartment;
        return isLast && !cell.EndsSentence && cells[at - 1].EndsSentence;
    }

    /// <summary>Returns the columns under whose heads the cells begin; null where one stands elsewhere.</summary>
    private List<ProgrammeColumn>? ByPlace(List<ProgrammeCell> cells)
    {
        if (!heads.IsLaidOut) return null;
        var columns = new List<ProgrammeColumn>(cells.Count);
        foreach (ProgrammeCell cell in cells)
        {
            int column = heads.Places.IndexOf(cell.Place);
            if (column < 0) return null;
            columns.Add(heads.Columns[column]);
        }

        return columns;
    }
}
