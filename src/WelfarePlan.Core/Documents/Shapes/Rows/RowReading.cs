using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;

namespace WelfarePlan.Documents.Shapes.Rows;

/// <summary>What one reading of a header makes of the cells under it.</summary>
internal sealed class RowReading(TableHeader header)
{
    public TableHeader Header { get; } = header;

    /// <summary>Gets the line of words right above the header, which may name a table of one indicator.</summary>
    public Line? LineAbove { get; init; }

    public List<IndicatorRow> Rows { get; } = [];

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Gets or sets how many rows could not be brought under the header.</summary>
    public int Misfits { get; set; }

    /// <summary>Gets or sets how many units of a row disagree: a sign that the columns are the wrong ones.</summary>
    public int UnitClashes { get; set; }
}
