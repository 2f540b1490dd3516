using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tables;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>Reads tables of programmes whose cells are parted by blanks, or stand on lines of their own.</summary>
internal sealed class FlowingProgrammes
{
    private const int DeepIndent = 4;
    private const int MostAhead = 3;
    private const int MostWaiting = 12;
    private const int MostCost = 90;

    private readonly ProgrammeHeader _header;
    private readonly ProgrammeBody _body;
    private readonly ProgrammeSteps _steps;
    private readonly IReadOnlyList<ProgrammeColumn> _columns;
    private readonly List<OpenProgramme> _rows = [];
    private readonly List<ProgrammeLine> _waiting = [];

    public FlowingProgrammes(ProgrammeSource source, ProgrammeHeader header)
    {
        _header = header;
        _body = new ProgrammeBody(source, header);
        _steps = new ProgrammeSteps(header, _body);

        // The number in front of a row is no word of it.
        _columns = header.Columns[0] == ProgrammeColumn.Number ? [.. header.Columns.Skip(1)] : header.Columns;
    }

    /// <summary>Reads the table under a header; null where no rows stand there.</summary>
    public static ProgrammeArea? Read(ProgrammeSource source, ProgrammeHeader header, ICollection<Diagnostic> log)
    {
        var table = new FlowingProgrammes(source, header);
        table.ReadRows();
        return ProgrammeAreas.Of(header, table._rows, table._body.HeaderLines, log);
    }

    private void ReadRows()
    {
        for (int index = 0; _body.At(index) is { } line; index++)
        {
            RowStep step =
                _rows.Count > 0 ? _steps.StepOf(_rows[^1], index)
                : IsAheadOfFirst(index) ? RowStep.Wait
                : RowStep.Start;
            if (step == RowStep.Wait && _waiting.Count < MostWaiting) _waiting.Add(line);
            else if (
                step == RowStep.Continue
                    ? !TryContinue(line)
                    : !TryStart(step, line) || ProgrammeAreas.AreHardlyProgrammes(_header, _rows)
            )
                break;
        }

        GiveBack();
    }

    /// <summary>A cell in the middle of its row's height: lines said of the programme stand above its name.</summary>
    private bool IsAheadOfFirst(int index) =>
        _header.HasText
        && _waiting.Count < MostAhead
        && _body.At(index) is { HasCode: false } line
        && line.Indent >= _header.Indent + DeepIndent
        && Enumerable.Range(index + 1, MostAhead).Any(i => _body.At(i)?.Indent <= line.Indent - DeepIndent);

    private bool TryStart(RowStep step, ProgrammeLine line)
    {
        if (step != RowStep.Start) return false;
        var row = new OpenProgramme(_header) { IsNumbered = _body.IsNumbered && line.HasCode, Count = line.Count };
        if (_header.IsDepartmentFirst && line.HasDepartmentsOnly)
        {
            row.TakeLine(line.Line.Number);
            foreach (ProgrammeChunk chunk in line.Chunks)
                row.Add(ProgrammeColumn.Department, chunk.Raw, isBlank: false);
            GiveBack();
            _rows.Add(row);
            return true;
        }

        if (ProgrammeFits.Start(line, _columns) is not { Cost: < MostCost } fit) return false;
        var alone = new OpenProgramme(_header);
        alone.Take(line, fit, _columns);
        if (!ProgrammeNames.MayBe(alone.Name)) return false;
        if (_waiting.Count > 0 && (_rows.Count == 0 || !_waiting[^1].Chunks[^1].EndsSentence))
        {
            // What was left open above the name is the row's own.
            foreach (ProgrammeLine above in _waiting) AddText(row, above);
            _waiting.Clear();
        }

        GiveBack();
        row.Take(line, fit, _columns);
        _rows.Add(row);
        return true;
    }

    private bool TryContinue(ProgrammeLine line)
    {
        OpenProgramme row = _rows[^1];
        GiveBack();
        if (row.IsFull) return false;
        if (ProgrammeFits.Rest(line, row, _columns) is not { Cost: < MostCost } fit) return false;
        row.Take(line, fit, _columns);
        return true;
    }

    /// <summary>Lines that waited and belong to no row below belong to the one above.</summary>
    private void GiveBack()
    {
        if (_rows.Count > 0)
        {
            foreach (ProgrammeLine line in _waiting) AddText(_rows[^1], line);
        }

        _waiting.Clear();
    }

    private void AddText(OpenProgramme row, ProgrammeLine line)
    {
        if (ProgrammeFits.BesideName(line, row, _columns) is { Cost: < MostCost } fit) row.Take(line, fit, _columns);
        else row.IsDoubtful = true;
    }
}
