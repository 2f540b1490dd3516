using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>A row of a table of programmes while its lines are gathered. Their cells go into the columns by place where
/// all of them stand under heads, and else in order.</summary>
internal sealed class OpenProgramme(ProgrammeHeads heads, int count)
{
    private const int MostLines = 40;
    private const int DeepIndent = 4;

    private readonly List<string> _name = [];
    private readonly List<string> _departments = [];
    private readonly List<string> _outline = [];
    private readonly List<string> _outlook = [];
    private int _place;

    public LineSpan Lines { get; private set; }

    public HashSet<int> LineNumbers { get; } = [];

    /// <summary>Gets what the number in front of the row counts to; 0 where it has none, -1 where it counts
    /// nothing.</summary>
    public int Count => count;

    public string Name => ProgrammeNames.Clean(JapaneseLines.Join(_name));

    /// <summary>Gets whether the row names a department, in its column or in brackets behind its name, or a mark says
    /// that there is none (－).</summary>
    public bool IsWhole { get; private set; }

    public bool HasDepartment => _departments.Count > 0;

    /// <summary>Gets whether the departments stop where another must follow: 福祉総務課・.</summary>
    public bool HasOpenDepartment => HasDepartment && _departments[^1][^1] is '・' or '、' or ',' or '／' or '/';

    public bool HasText => _outline.Count > 0 || _outlook.Count > 0;

    public bool HasOpenText => IsOpen(_outlook.Count > 0 ? _outlook : _outline);

    /// <summary>Gets whether a programme may be called as the row is.</summary>
    public bool IsNamed =>
        ProgrammeNames.MayBe(Name) && (!ProgrammeNames.LooksLikeSentence(Name) || ProgrammeNames.IsWhole(Name));

    /// <summary>Returns whether a line stands within the row: deeper than its name, or where a sentence ends.</summary>
    public bool Holds(ProgrammeCell first) => first.Place >= _place + DeepIndent || first.EndsSentence;

    /// <summary>Takes a line of the row; false where nothing says what its cells are.</summary>
    public bool TryTake(Line line, List<ProgrammeCell> cells)
    {
        bool isFirst = LineNumbers.Count == 0;
        List<ProgrammeColumn>? columns = ByPlace(cells) ?? InOrder(cells, isFirst);
        if (columns is null || LineNumbers.Count == MostLines || isFirst && !columns.Contains(ProgrammeColumn.Name))
            return false;
        if (isFirst) _place = cells[columns.IndexOf(ProgrammeColumn.Name)].Place;
        for (int i = 0; i < cells.Count; i++) Add(columns[i], cells[i]);
        Lines = Lines.Union(line.Span);
        LineNumbers.Add(line.Number);
        return true;
    }

    /// <param name="isDoubtful">Whether words of the row may belong somewhere else.</param>
    public ProgrammeRow ToRow(bool isDoubtful)
    {
        IReadOnlyList<string> parts = DepartmentNames.Split(string.Join('\n', _departments));
        IEnumerable<string> names = parts.Select(DepartmentSigns.Unframe);
        return new ProgrammeRow(Name, Lines, [.. names.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)])
        {
            Outline = _outline.Count > 0 ? JapaneseLines.Join(_outline) : null,
            Outlook = _outlook.Count > 0 ? JapaneseLines.Join(_outlook) : null,
            Confidence = isDoubtful || !HasDepartment ? Confidence.Likely : Confidence.Certain,
        };
    }

    private void Add(ProgrammeColumn column, ProgrammeCell cell)
    {
        if (column == ProgrammeColumn.Department) IsWhole = true;
        if (cell.IsBlank) return;
        if (column == ProgrammeColumn.Outline) _outline.Add(cell.Raw);
        else if (column == ProgrammeColumn.Outlook) _outlook.Add(cell.Raw);
        else if (column == ProgrammeColumn.Department) _departments.Add(cell.Raw);
        else if (column == ProgrammeColumn.Name) _name.Add(cell.Raw);
    }

    /// <summary>Takes 健康課 off 料理教室（健康課） where no department stands in a column.</summary>
    public void PartName()
    {
        (string name, string department) = ProgrammeNames.WithoutDepartment(Name);
        if (IsWhole || department.Length == 0) return;
        (_name[0], IsWhole) = (name, true);
        _name.RemoveRange(1, _name.Count - 1);
        _departments.Add(department);
    }

    /// <summary>Returns the columns under whose heads the cells begin; null where one stands elsewhere.</summary>
    private List<ProgrammeColumn>? ByPlace(List<ProgrammeCell> cells) =>
        heads.IsLaidOut && cells.TrueForAll(cell => heads.Places.Contains(cell.Place))
            ? [.. cells.Select(cell => heads.Columns[heads.Places.IndexOf(cell.Place)])]
            : null;

    private List<ProgrammeColumn>? InOrder(List<ProgrammeCell> cells, bool isFirst)
    {
        (int from, int to) = Departments(cells, isFirst);
        List<ProgrammeCell> words = [.. cells[..from], .. cells[to..]];
        if ((isFirst ? OfFirst(words) : OfNext(words)) is not { } columns) return null;
        columns.InsertRange(from, Enumerable.Repeat(ProgrammeColumn.Department, to - from));
        return columns;
    }

    private List<ProgrammeColumn>? OfFirst(List<ProgrammeCell> words)
    {
        List<ProgrammeColumn> columns = heads.Words;
        int more = words.Count - columns.Count;
        if (more == 0) return [.. columns];
        if (words.Count == 0 || columns[0] != ProgrammeColumn.Name) return null;

        // Too few cells fill the first columns, if all of them say something of the programme.
        if (more < 0)
            return columns.Contains(ProgrammeColumn.Other) && words.Count > 1 ? null : columns[..words.Count];

        // Words behind a sentence that has ended belong to another column: こども over 家庭課.
        bool isText = columns is [_, ProgrammeColumn.Outline or ProgrammeColumn.Outlook];
        return isText && !words[1..^1].Exists(cell => cell.EndsSentence)
            ? [columns[0], .. Enumerable.Repeat(columns[1], words.Count - 1)]
            : null;
    }

    private List<ProgrammeColumn>? OfNext(List<ProgrammeCell> words)
    {
        bool hasWholeOutline = heads.HasOutlook && _outline.Count > 0 && !IsOpen(_outline);
        ProgrammeColumn text = hasWholeOutline ? ProgrammeColumn.Outlook : ProgrammeColumn.Outline;
        bool goesOn = heads.HasText && (HasOpenText || !HasText);
        return words.Count switch
        {
            0 => [],
            1 when goesOn || heads.HasText && words[0].EndsSentence => [text],
            1 when !heads.HasText && ProgrammeNames.IsTail(Name, words[0].Text) => [ProgrammeColumn.Name],
            2 when heads.HasOutlook && words.TrueForAll(cell => cell.EndsSentence) =>
                [ProgrammeColumn.Outline, ProgrammeColumn.Outlook],
            2 when goesOn && !words[0].EndsSentence => [ProgrammeColumn.Name, text],
            _ => null,
        };
    }

    /// <summary>Returns from where to where the departments stand: on an end of the line, or behind the name.</summary>
    private (int From, int To) Departments(List<ProgrammeCell> cells, bool isFirst)
    {
        int column = heads.Columns.IndexOf(ProgrammeColumn.Department);
        int from = isFirst ? Math.Min(column, cells.Count) : 0;
        if (column > 0 && column == heads.Columns.Count - 1)
        {
            from = cells.Count;
            while (from > (isFirst ? 1 : 0) && IsDepartment(cells, from - 1)) from--;
            return (from, cells.Count);
        }

        int to = from;
        while (to < cells.Count && (isFirst || column > 0) && IsDepartment(cells, to)) to++;
        return (from, to);
    }

    private static bool IsDepartment(List<ProgrammeCell> cells, int at) =>
        cells[at].Sign != DepartmentSign.None || at > 0 && cells[at].IsBlank;

    private static bool IsOpen(List<string> texts) =>
        texts.Count > 0 && texts[^1] is not ([.., '。'] or [.., '。', ')' or '）']);
}
