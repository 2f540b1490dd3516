using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>Finds programmes with their departments: in tables of several shapes, and in records with a label before
/// each part.</summary>
internal sealed class ProgrammeReader(ProgrammeSource source, ICollection<Diagnostic> log)
{
    public IReadOnlyList<ProgrammeArea> Read()
    {
        var areas = new List<ProgrammeArea>();
        for (int i = 0; i < source.Lines.Count; i++)
        {
            if (source.Lines[i].Kind != LineKind.Text || source.Taken.Contains(source.Lines[i].Number)) continue;
            if (ReadAt(i) is not { } area) continue;
            areas.Add(area);
            i = area.Lines.Last - 1;
        }

        return areas;
    }

    private ProgrammeArea? ReadAt(int index)
    {
        if (source.Headers.TryRead(index) is not { } header) return new LabelledProgrammes(source).TryRead(index, log);
        if (header.IsRuled) return null;

        // With a column for departments those in frames are cells like the others; without one they stand between the
        // cells.
        return header.HasDepartment
            ? FlowingProgrammes.Read(source, header, log) ?? FramedProgrammes.Read(source, header)
            : FramedProgrammes.Read(source, header) ?? FlowingProgrammes.Read(source, header, log);
    }
}
