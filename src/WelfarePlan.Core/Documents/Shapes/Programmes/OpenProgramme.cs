using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>A row of a table of programmes while its lines are gathered.</summary>
internal sealed class OpenProgramme
{
    private const int MostLines = 40;

    private readonly List<string> _name = [];
    private readonly DepartmentCell _department = new();
    private readonly List<string> _outline = [];
    private readonly List<string> _outlook = [];

    public LineSpan Lines { get; private set; }

    public HashSet<int> LineNumbers { get; } = [];

    /// <summary>Gets or sets where the row's name begins, in columns of print.</summary>
    public int Place { get; set; }

    /// <summary>Gets or sets what the number in front of the row counts to; 0 where it has none.</summary>
    public int Count { get; init; }

    /// <summary>Gets or sets whether words of the row may belong somewhere else.</summary>
    public bool IsDoubtful { get; set; }

    public bool IsFull => LineNumbers.Count >= MostLines;

    public string Printed => ProgrammeNames.Clean(JapaneseLines.Join(_name));

    public string Name => ProgrammeNames.Clean(ProgrammeNames.WithoutDepartment(Printed).Name);

    /// <summary>Gets whether the row names a department, in its column or in brackets behind its name.</summary>
    public bool HasDepartment => _department.HasNames || _name.Count > 0 && Bracketed.Length > 0;

    /// <summary>Gets whether a mark says that there is no department (－).</summary>
    public bool HasNoDepartment => _department.IsBlank;

    /// <summary>Gets whether the departments stop where more must follow.</summary>
    public bool HasOpenDepartment => _department.IsOpen;

    /// <summary>Gets whether they stop within a name: 社会福祉 over 協議会.</summary>
    public bool HasCutDepartment => _department.IsCut;

    public bool HasText => _outline.Count > 0 || _outlook.Count > 0;

    /// <summary>Gets whether what is said of the programme does not end as sentences do.</summary>
    public bool HasOpenText => IsOpen(_outlook.Count > 0 ? _outlook : _outline);

    /// <summary>Gets whether the outline has ended, so that what follows is the outlook.</summary>
    public bool HasWholeOutline => _outline.Count > 0 && !IsOpen(_outline);

    private string Bracketed => ProgrammeNames.WithoutDepartment(Printed).Department;

    public void TakeLine(int number)
    {
        Lines = Lines.Union(LineSpan.At(number));
        LineNumbers.Add(number);
    }

    public void Add(ProgrammeColumn column, ProgrammeCell cell)
    {
        switch (column)
        {
            case ProgrammeColumn.Name:
                _name.Add(cell.Raw);
                break;
            case ProgrammeColumn.Department when cell.IsBlank:
                _department.AddBlank();
                break;
            case ProgrammeColumn.Department:
                _department.Add(cell.Raw);
                break;
            case ProgrammeColumn.Outline or ProgrammeColumn.Outlook when !cell.IsBlank:
                (column == ProgrammeColumn.Outline ? _outline : _outlook).Add(cell.Raw);
                break;
        }
    }

    /// <summary>Gets whether a programme may be called as the row is.</summary>
    public bool IsNamed => ProgrammeNames.MayBe(RowName)
        && (!ProgrammeNames.LooksLikeSentence(RowName) || ProgrammeNames.IsWhole(RowName));

    // Where departments stand in their column too, those in brackets belong to the name as it is printed.
    private string RowName => _department.HasNames ? Printed : Name;

    public ProgrammeRow ToRow()
    {
        string name = RowName;
        if (!_department.HasNames && Bracketed.Length > 0) _department.Add(Bracketed);
        IsDoubtful |= _department.IsCut || _department.IsOpen;
        return new ProgrammeRow(name, Lines, _department.Names)
        {
            Outline = _outline.Count > 0 ? JapaneseLines.Join(_outline) : null,
            Outlook = _outlook.Count > 0 ? JapaneseLines.Join(_outlook) : null,
            Confidence = IsDoubtful || !_department.HasNames ? Confidence.Likely : Confidence.Certain,
        };
    }

    private static bool IsOpen(List<string> texts) =>
        texts.Count > 0 && texts[^1] is not ([.., '。'] or [.., '。', ')' or '）']);
}
