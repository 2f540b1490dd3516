using WelfarePlan.Documents.Tables;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>Tells whether a line goes on with a row of programmes or begins another: by what the row still lacks and
/// what the line has.</summary>
internal sealed class ProgrammeSteps(ProgrammeHeader header, ProgrammeBody body)
{
    private const int DeepIndent = 4;
    private const int Reach = 8;

    public RowStep StepOf(OpenProgramme row, int index)
    {
        ProgrammeLine line = body.At(index)!;
        if (body.IsNumbered && line.HasCode) return IsNumberOfHeading(row, index) ? RowStep.End : RowStep.Start;
        bool isParted = line.IsBehindBlank && !row.IsWaiting;
        if (GoesOnInDepartments(row, line)) return RowStep.Continue;
        if (line.Indent >= row.Indent + DeepIndent && !isParted)
            return row.IsComplete && !line.HasDepartmentsOnly ? RowStep.Wait : RowStep.Continue;

        // A name never ends as a sentence does.
        if (line.Chunks[0].EndsSentence) return header.HasText && !isParted ? RowStep.Continue : RowStep.End;
        if (line.HasDepartmentsOnly) return StepOfDepartments(row, index);
        RowStep step =
            header.HasText && row.HasOpenText ? StepInText(row, line, index)
            : row.HasDepartment ? StepBehindRow(row, line, index)
            : StepBeforeDepartment(row, line, index);

        // Where rows are numbered, none begins without its number.
        return step == RowStep.Start && body.IsNumbered && !line.HasPlainDepartment
            ? (isParted ? RowStep.End : RowStep.Continue)
            : step;
    }

    /// <summary>２ 権利を守る behind a blank, or with a number that is not the next: a heading numbered as the rows
    /// are.</summary>
    private bool IsNumberOfHeading(OpenProgramme row, int index)
    {
        ProgrammeLine line = body.At(index)!;
        bool counts = line.Count == 0 || row.Count == 0 || line.Count > row.Count;
        return !line.HasPlainDepartment && (!counts || (line.IsBehindBlank && !HasDepartmentAhead(index)));
    }

    /// <summary>福祉総務課・ asks for more; 社会福祉 asks for its end, unless a whole row stands there.</summary>
    private bool GoesOnInDepartments(OpenProgramme row, ProgrammeLine line)
    {
        if (!row.HasOpenDepartment || line.Chunks.All(chunk => chunk.Sign == DepartmentSign.None)) return false;
        return !row.IsDepartmentCut || line.HasDepartmentsOnly || line.Chunks.Count < header.Width || row.HasCutText;
    }

    private RowStep StepOfDepartments(OpenProgramme row, int index)
    {
        ProgrammeLine line = body.At(index)!;
        if (header.IsDepartmentFirst && row.Name.Length > 0) return RowStep.Start;
        if (!row.HasDepartment) return RowStep.Continue;

        // 地域包括支援センター 高齢福祉課: some programmes are places, and are called as departments are.
        if (DepartmentSigns.IsPlace(line.Chunks[0].Text) && (line.Chunks.Count > 1 || HasDepartmentBelow(index)))
            return RowStep.Start;
        if (line.IsBehindBlank) return HasDepartmentBelow(index) ? RowStep.Start : RowStep.End;

        // 敬老会 over 福祉課 is a name; 社会福祉協議会 under 福祉課 is a second department.
        return line.Chunks.All(chunk => chunk.Sign == DepartmentSign.Plain) || !HasDepartmentBelow(index)
            ? RowStep.Continue
            : RowStep.Start;
    }

    /// <summary>What is said of the programme has not ended.</summary>
    private RowStep StepInText(OpenProgramme row, ProgrammeLine line, int index)
    {
        bool isClause = ProgrammeNames.LooksLikeSentence(line.Chunks[0].Text);
        if (row.HasDepartment)
        {
            if (line.HasPlainDepartment)
                return isClause && line.Chunks.Count < header.Width ? RowStep.Continue : RowStep.Start;
            if (line.Chunks.Count == 1 && !isClause && HasDepartmentBelow(index)) return RowStep.Start;
            if (
                line.Chunks.Count > 1
                && !isClause
                && !row.HasCutText
                && !ProgrammeNames.IsTail(row.Name, line.Chunks[0].Text)
                && HasDepartmentAhead(index)
            )
                return RowStep.Start;
            return line.IsBehindBlank
                ? (HasDepartmentAhead(index) && !isClause ? RowStep.Start : RowStep.End)
                : RowStep.Continue;
        }

        bool isWhole = line.HasPlainDepartment && line.Chunks.Count >= header.Width;
        return isWhole && !row.HasCutText ? RowStep.Start : RowStep.Continue;
    }

    /// <summary>The row has all it needs.</summary>
    private RowStep StepBehindRow(OpenProgramme row, ProgrammeLine line, int index)
    {
        string first = line.Chunks[0].Text;
        bool isClause = ProgrammeNames.LooksLikeSentence(first);
        if (row.Name.Length == 0) return RowStep.Continue;
        if (header.HasText && isClause && !line.IsBehindBlank) return RowStep.Continue;
        if (line.HasPlainDepartment) return RowStep.Start;
        if (header.HasText && row.HasEmptyText && !line.IsBehindBlank && !HasDepartmentBelow(index))
            return RowStep.Continue;
        if (HasDepartmentBelow(index)) return RowStep.Start;
        if (line.Chunks.Count == 1 && !line.IsBehindBlank && ProgrammeNames.IsTail(row.Name, first))
            return RowStep.Continue;
        if (HasDepartmentAhead(index)) return RowStep.Start;
        return
            line.Chunks.Count == 1
            && !line.IsBehindBlank
            && !isClause
            && ProgrammeNames.IsWhole(ProgrammeNames.Clean(first))
            ? RowStep.Start
            : RowStep.End;
    }

    /// <summary>The row still lacks its department, and nothing said in it is left open.</summary>
    private RowStep StepBeforeDepartment(OpenProgramme row, ProgrammeLine line, int index)
    {
        string first = line.Chunks[0].Text;
        if (header.HasText)
        {
            if (row.HasEmptyText)
                return line.HasPlainDepartment && line.Chunks.Count >= header.Width ? RowStep.Start : RowStep.Continue;
            bool goesOn =
                ProgrammeNames.LooksLikeSentence(first)
                || (header.HasOutlook && row.IsEmptyIn(ProgrammeColumn.Outlook) && !line.HasPlainDepartment);
            return goesOn && !line.IsBehindBlank ? RowStep.Continue
                : HasDepartmentAhead(index) ? RowStep.Start
                : RowStep.End;
        }

        if (!line.IsBehindBlank && ProgrammeNames.IsTail(row.Name, first)) return RowStep.Continue;
        return line.HasPlainDepartment || HasDepartmentAhead(index) ? RowStep.Start : RowStep.End;
    }

    private bool HasDepartmentBelow(int index) => body.At(index + 1) is { HasDepartmentsOnly: true };

    /// <summary>Returns whether a department stands on the line or soon after it.</summary>
    private bool HasDepartmentAhead(int index)
    {
        for (int i = index; i < index + Reach && body.At(i) is { } line; i++)
        {
            if (line.HasPlainDepartment) return true;
            if (i > index && line.IsBehindBlank) return false;
        }

        return false;
    }
}
