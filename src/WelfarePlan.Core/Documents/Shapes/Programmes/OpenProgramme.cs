using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>A row of a table of programmes while its lines are gathered.</summary>
internal sealed class OpenProgramme(ProgrammeHeader header)
{
    /// <summary>The lines of a row that fills a page; a row that goes on longer is none.</summary>
    private const int MostLines = 40;

    private readonly List<string> _name = [];
    private readonly List<string> _printedName = [];
    private readonly DepartmentCell _department = new();
    private readonly List<string> _outline = [];
    private readonly List<string> _outlook = [];
    private readonly Dictionary<ProgrammeColumn, int> _places = [];
    private readonly HashSet<int> _lines = [];
    private string _bracketed = "";
    private int _lastNameLine;

    public LineSpan Lines { get; private set; }

    public IReadOnlySet<int> LineNumbers => _lines;

    public bool IsFull => _lines.Count >= MostLines;

    /// <summary>Gets where the row's name begins, in columns of print.</summary>
    public int Indent => _places.GetValueOrDefault(ProgrammeColumn.Name, 0);

    /// <summary>Gets or sets whether the row begins with its number.</summary>
    public bool IsNumbered { get; set; }

    /// <summary>Gets or sets what that number counts to, or 0.</summary>
    public int Count { get; set; }

    /// <summary>Gets or sets whether words of the row may belong somewhere else.</summary>
    public bool IsDoubtful { get; set; }

    public string Name => ProgrammeNames.Clean(JapaneseLines.Join(_name));

    public bool HasDepartment => _department.HasNames || _department.IsBlank || _bracketed.Length > 0;

    public bool HasNamedDepartment => _department.HasNames || _bracketed.Length > 0;

    /// <summary>Gets whether the departments stop where more must follow.</summary>
    public bool HasOpenDepartment => _department.IsOpen || _department.IsCut;

    public bool IsDepartmentCut => _department.IsCut;

    public bool HasEmptyText => _outline.Count == 0 && _outlook.Count == 0;

    /// <summary>Gets whether what is said of the programme does not end as sentences do.</summary>
    public bool HasOpenText => IsOpen(_outline) || IsOpen(_outlook);

    /// <summary>Gets whether it stops where no sentence and no noun does.</summary>
    public bool HasCutText => IsCut(_outline) || IsCut(_outlook);

    /// <summary>Gets whether the row plainly stops in the middle: without its department, or where no cell
    /// ends.</summary>
    public bool IsWaiting =>
        _name.Count == 0 || (!HasDepartment && header.HasDepartment) || HasOpenDepartment || HasCutText;

    public bool IsComplete =>
        _name.Count > 0
        && (HasDepartment || !header.HasDepartment)
        && !HasOpenDepartment
        && (!header.HasText || (!HasEmptyText && !HasOpenText));

    /// <summary>Returns where a column of the row begins, or -1 where that is not known.</summary>
    public int PlaceOf(ProgrammeColumn column) => _places.GetValueOrDefault(column, -1);

    public bool IsOpenIn(ProgrammeColumn column) => IsOpen(TextsOf(column));

    public bool IsEmptyIn(ProgrammeColumn column) => TextsOf(column).Count == 0;

    /// <summary>Takes the words of a line, each into its column.</summary>
    public void Take(ProgrammeLine line, ColumnFit fit, IReadOnlyList<ProgrammeColumn> columns)
    {
        TakeLine(line.Line.Number);
        IsDoubtful |= fit.IsDoubtful;
        for (int i = 0; i < line.Chunks.Count; i++)
        {
            ProgrammeColumn column = columns[fit.Columns[i]];
            _places.TryAdd(column, line.Chunks[i].Place);
            Add(column, line.Chunks[i].Raw, line.Chunks[i].IsBlank);
        }
    }

    public void TakeLine(int number)
    {
        Lines = Lines.Union(LineSpan.At(number));
        _lines.Add(number);
    }

    public void Add(ProgrammeColumn column, string raw, bool isBlank)
    {
        switch (column)
        {
            case ProgrammeColumn.Name:
                (string name, string department) = ProgrammeNames.WithoutDepartment(raw);
                IsDoubtful |= _name.Count > 0 && _lastNameLine != Lines.Last && ProgrammeNames.IsWhole(Name);
                _lastNameLine = Lines.Last;
                _name.Add(name);
                _printedName.Add(raw);
                if (department.Length > 0) _bracketed = department;
                break;
            case ProgrammeColumn.Department when isBlank:
                _department.AddBlank();
                break;
            case ProgrammeColumn.Department:
                _department.Add(raw);
                break;
            case ProgrammeColumn.Outline or ProgrammeColumn.Outlook when !isBlank:
                TextsOf(column).Add(raw);
                break;
        }
    }

    public ProgrammeRow ToRow()
    {
        // Where departments stand in their column too, those in brackets belong to the name as it is printed.
        string name = _department.HasNames ? ProgrammeNames.Clean(JapaneseLines.Join(_printedName)) : Name;
        if (!_department.HasNames && _bracketed.Length > 0) _department.Add(_bracketed);

        IReadOnlyList<string> departments = _department.Names;
        IsDoubtful |= departments.Any(department => DepartmentSigns.Of(department) == DepartmentSign.None);
        bool isLikely = IsDoubtful || (header.HasDepartment && departments.Count == 0);
        return new ProgrammeRow(name, Lines, departments)
        {
            Outline = TextOf(_outline),
            Outlook = TextOf(_outlook),
            Confidence = isLikely ? Confidence.Likely : Confidence.Certain,
        };
    }

    private List<string> TextsOf(ProgrammeColumn column) => column == ProgrammeColumn.Outlook ? _outlook : _outline;

    private static string? TextOf(List<string> texts) => texts.Count == 0 ? null : JapaneseLines.Join(texts);

    private static bool IsOpen(List<string> texts) =>
        texts.Count > 0 && texts[^1] is not ([.., '。'] or [.., '。', ')' or '）']);

    private static bool IsCut(List<string> texts) => IsOpen(texts) && ProgrammeNames.LooksLikeSentence(texts[^1]);
}
