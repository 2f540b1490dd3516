using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>Lines taken as one row of a table laid out in print, and how ill they fit.</summary>
internal sealed class LaidRow
{
    // What a name that is none, a missing department and a cut sentence weigh against lines out of the middle.
    private const int NoName = 12;
    private const int NoDepartment = 8;
    private const int OtherDepartment = 3;
    private const int OtherName = 3;
    private const int OpenText = 6;
    private const int BlankWithin = 6;
    private const int Scattered = 8;
    private const int FullLine = 4;

    public LaidRow(IReadOnlyList<LaidHead> heads, List<LaidLine> lines, int from, int to, LaidForm form)
    {
        Lines = lines.GetRange(from, to - from);
        List<string> departments = [];
        for (int column = 0; column < heads.Count; column++)
        {
            (int first, int last) = ExtentOf(column);
            if (first < 0) continue;
            if (heads[column].Column is ProgrammeColumn.Other or ProgrammeColumn.Foreign) continue;
            Misfit += form.IsCentred ? Math.Abs(first + last - (Lines.Count - 1)) : first * 2;
            switch (heads[column].Column)
            {
                case ProgrammeColumn.Name:
                    Name = ProgrammeNames.Clean(JapaneseLines.Join(CellsOf(column)));
                    Misfit += IsScattered(column, first, last) ? Scattered : 0;
                    Misfit += NamesWithin(column) * OtherName;
                    break;
                case ProgrammeColumn.Department:
                    departments = [.. CellsOf(column)];
                    break;
                case ProgrammeColumn.Outline:
                    Outline = JapaneseLines.Join(CellsOf(column));
                    break;
                case ProgrammeColumn.Outlook:
                    Outlook = JapaneseLines.Join(CellsOf(column));
                    break;
                case ProgrammeColumn.Number:
                    Numbers = last - first + 1;
                    break;
            }
        }

        Department = Joined(departments);
        IsBlankDepartment = CellWords.IsMissing(FoldedText.TextOf(Department), out _);
        Misfit += Faults(form);
    }

    public List<LaidLine> Lines { get; }

    public string Name { get; } = "";

    public string Department { get; }

    /// <summary>Gets whether a mark says that nobody is named (－).</summary>
    public bool IsBlankDepartment { get; }

    public string? Outline { get; }

    public string? Outlook { get; }

    /// <summary>Gets over how many lines the numbers in front of the row reach.</summary>
    public int Numbers { get; }

    /// <summary>Gets how ill the lines fit as one row; 0 where all of them do.</summary>
    public int Misfit { get; }

    public bool IsNamed => Name.Length > 0 && ProgrammeNames.MayBe(Name);

    public bool IsInCharge => DepartmentSigns.Of(Department) != DepartmentSign.None;

    public LineSpan Span => new(Lines[0].Line.Number, Lines[^1].Line.Number);

    private int Faults(LaidForm form)
    {
        int faults = IsNamed ? 0 : NoName;
        if (Department.Length == 0) faults += NoDepartment;
        else if (!IsInCharge && !IsBlankDepartment) faults += OtherDepartment;
        if (form.HasSentences && Outline is { } text && text.TrimEnd('）', ')') is not [.., '。']) faults += OpenText;
        for (int i = 1; i < Lines.Count; i++) faults += Lines[i].IsBehindBlank ? BlankWithin : 0;

        // Two lines that fill every column are two rows.
        int full = Lines.Count(static line => Array.TrueForAll(line.Cells, static cell => cell.Length > 0));
        if (full > 1) faults += (full - 1) * FullLine;

        // Behind a sentence that has ended no name goes on beside another one.
        if (form.HasSentences && NameGoesOnBehindSentence(form)) faults += FullLine;

        // A line of departments alone may end this row or begin the next one, which is printed over its middle.
        if (Lines.Count > 1 && form.IsCentred && IsOfDepartmentsAlone(form, Lines[^1])) faults++;
        return faults;
    }

    private bool NameGoesOnBehindSentence(LaidForm form)
    {
        int ended = Lines.FindIndex(line => BeginsRow(line, form) && line.Cells[form.Outline] is [.., '。']);
        return ended >= 0 && Lines.FindIndex(ended + 1, line => BeginsRow(line, form)) > 0;
    }

    private static bool BeginsRow(LaidLine line, LaidForm form) =>
        line.Cells[form.Name].Length > 0 && line.Cells[form.Outline].Length > 0;

    private static bool IsOfDepartmentsAlone(LaidForm form, LaidLine line)
    {
        for (int i = 0; i < line.Cells.Length; i++)
        {
            if (line.Cells[i].Length > 0 && i != form.Department) return false;
        }

        return true;
    }

    // ふれあいの集い over 買い物の送迎: the second is no rest of the first.
    private int NamesWithin(int column)
    {
        int names = 0;
        string before = "";
        foreach (string cell in CellsOf(column))
        {
            if (ProgrammeNames.IsWhole(before) && !ProgrammeNames.IsTail(before, cell)) names++;
            before += cell;
        }

        return names;
    }

    private IEnumerable<string> CellsOf(int column) =>
        Lines.Select(line => line.Cells[column]).Where(static cell => cell.Length > 0);

    private (int First, int Last) ExtentOf(int column)
    {
        int first = Lines.FindIndex(line => line.Cells[column].Length > 0);
        int last = Lines.FindLastIndex(line => line.Cells[column].Length > 0);
        return (first, last);
    }

    // Between the lines of a name, set over the middle of its row, one line of another column may stand.
    private bool IsScattered(int column, int first, int last)
    {
        for (int i = first; i < last; i++)
        {
            if (Lines[i].Cells[column].Length == 0 && Lines[i + 1].Cells[column].Length == 0) return true;
        }

        return false;
    }

    /// <summary>福祉課、学校教育 over 課 is one word broken; 福祉課 over 社協 are two.</summary>
    private static string Joined(List<string> departments)
    {
        string joined = "";
        foreach (string part in departments)
        {
            IReadOnlyList<string> names = DepartmentNames.Split(joined);
            bool isWhole = names.Count > 0 && DepartmentNames.IsDepartment(names[^1]);
            joined = isWhole ? $"{joined}\n{part}" : joined + part;
        }

        return joined;
    }
}
