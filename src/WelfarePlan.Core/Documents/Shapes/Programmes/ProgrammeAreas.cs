using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tables;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>Makes an area of the rows that were gathered, and tells where one of them leaves a doubt.</summary>
internal static class ProgrammeAreas
{
    private const int RowsSeen = 12;

    /// <summary>Returns whether the first rows of a table show that it is hardly one of programmes; it need not be read
    /// to its end.</summary>
    public static bool AreHardlyProgrammes(ProgrammeHeader header, List<OpenProgramme> gathered) =>
        gathered.Count == RowsSeen && HaveFewDepartments(header, gathered);

    /// <summary>Returns the area, or null where the rows are hardly those of a table of programmes.</summary>
    public static ProgrammeArea? Of(
        ProgrammeHeader header, List<OpenProgramme> gathered, IEnumerable<int> headerLines,
        ICollection<Diagnostic> log
    )
    {
        // What follows a table may look like one more name; without a department nothing says that it is.
        while (gathered.Count > 0 && gathered[^1] is { HasDepartment: false, LineNumbers.Count: > 1 })
            gathered.RemoveAt(gathered.Count - 1);
        if (
            gathered.Count == 0
            || !gathered.Exists(row => row.HasNamedDepartment)
            || HaveFewDepartments(header, gathered)
        )
            return null;

        var claimed = new HashSet<int>(headerLines);
        for (int line = header.Lines.First; line <= header.Lines.Last; line++) claimed.Add(line);
        var rows = new List<ProgrammeRow>();
        OpenProgramme? above = null;
        foreach (OpenProgramme open in gathered)
        {
            // A row without a department may be the first line of the name below.
            open.IsDoubtful |=
                !header.IsRuled && !open.IsNumbered && header.HasDepartment && above is { HasDepartment: false };
            above = open;
            ProgrammeRow row = open.ToRow();
            claimed.UnionWith(open.LineNumbers);
            if (!ProgrammeNames.MayBe(row.Name)) continue;
            rows.Add(row);
            bool mayLoseWords = open.IsDoubtful || (header.HasDepartment && !open.HasDepartment);
            if (mayLoseWords) log.Add(DiagnosticRules.ProgrammeInDoubt.At(row.Lines, row.Name));
        }

        return new ProgrammeArea(new LineSpan(header.Lines.First, gathered[^1].Lines.Last), rows, claimed);
    }

    // Visible rules leave no doubt about the cells, and one department may stand for several rows.
    private static bool HaveFewDepartments(ProgrammeHeader header, List<OpenProgramme> rows) =>
        !header.IsRuled && rows.Count(row => row.HasNamedDepartment) * 2 < rows.Count;
}
