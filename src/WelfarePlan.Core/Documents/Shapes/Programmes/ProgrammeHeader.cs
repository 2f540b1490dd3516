using WelfarePlan.Diagnostics;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>The columns of a table of programmes, in printed order.</summary>
/// <param name="Columns">What they hold.</param>
/// <param name="Lines">The lines of the header.</param>
/// <param name="Next">The index of the line behind it.</param>
internal sealed record ProgrammeHeader(IReadOnlyList<ProgrammeColumn> Columns, LineSpan Lines, int Next)
{
    /// <summary>Gets whether something one can see parts the cells, so that a cell's place is its column.</summary>
    public bool IsRuled { get; init; }

    /// <summary>Gets where the header begins, in columns of print.</summary>
    public int Indent { get; init; }

    public bool HasNumber => Has(ProgrammeColumn.Number);

    public bool HasDepartment => Has(ProgrammeColumn.Department);

    /// <summary>Gets whether the table says something about its programmes.</summary>
    public bool HasText => Has(ProgrammeColumn.Outline) || Has(ProgrammeColumn.Outlook);

    public bool HasOutlook => Has(ProgrammeColumn.Outlook);

    public bool IsDepartmentFirst =>
        HasDepartment && IndexOf(ProgrammeColumn.Department) < IndexOf(ProgrammeColumn.Name);

    /// <summary>Gets how many cells a row has at least where nothing of it is left out.</summary>
    public int Width => Columns.Count(column => column is not (ProgrammeColumn.Number or ProgrammeColumn.Other));

    public bool HasSameColumns(ProgrammeHeader other) => Columns.SequenceEqual(other.Columns);

    public bool Has(ProgrammeColumn column) => IndexOf(column) >= 0;

    private int IndexOf(ProgrammeColumn column)
    {
        for (int i = 0; i < Columns.Count; i++)
        {
            if (Columns[i] == column) return i;
        }

        return -1;
    }
}
