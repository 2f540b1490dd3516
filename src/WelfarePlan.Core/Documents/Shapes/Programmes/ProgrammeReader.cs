using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tables;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>Finds programmes in text without a grid: each shape is asked where its heads or labels stand, the first
/// that reads what is below takes the lines, and a table that none can read is said.</summary>
internal static class ProgrammeReader
{
    public static IReadOnlyList<ProgrammeArea> Read(ProgrammeSource source, ICollection<Diagnostic> log)
    {
        var areas = new List<ProgrammeArea>();
        int behind = 0;
        for (int at = 0; at < source.Lines.Count; at++)
        {
            if (!source.IsFree(at) || source.Lines[at].Number <= behind || ReadAt(source, at, log) is not { } area)
                continue;
            areas.Add(area);
            behind = area.Lines.Last;
        }

        return areas;
    }

    private static ProgrammeArea? ReadAt(ProgrammeSource source, int at, ICollection<Diagnostic> log)
    {
        if (StackedProgrammes.Read(source, at, log) is { } stacked) return stacked;
        if (RecordedProgrammes.Read(source, at) is { } record) return record;
        if (ProgrammeHeads.TryRead(source, at) is not { } heads)
        {
            if (ProgrammeHeads.ReadBesideOthers(source, at) is not { } others) return null;
            ProgrammeArea? laid = LaidProgrammes.Read(source, others, log);
            if (laid is null) log.Add(DiagnosticRules.ProgrammesPassedOver.At(others.Lines, others.Text));
            return laid;
        }

        ProgrammeArea? area = LaidProgrammes.Read(source, heads, log)
            ?? ProgrammeRows.Read(source, heads, log)
            ?? FramedProgrammes.Read(source, heads);
        if (area is null && heads.HasDepartment)
            log.Add(DiagnosticRules.ProgrammesPassedOver.At(heads.Lines, heads.Text));
        return area;
    }
}
