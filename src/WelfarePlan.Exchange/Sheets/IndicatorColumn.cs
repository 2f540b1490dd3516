using WelfarePlan.Exchange.Tables;
using WelfarePlan.Plans;

namespace WelfarePlan.Exchange.Sheets;

/// <summary>A column of the sheet of indicators.</summary>
internal sealed record IndicatorColumn(string Head, int Width, Func<IndicatorPosition, SheetCell> Cell)
{
    /// <summary>Gets which actual of an indicator the column holds, or null for a column of another sort.</summary>
    public ActualKey? Actual { get; init; }

    /// <summary>Gets the value whose doubt is noted on the cell, or null.</summary>
    public Func<Indicator, object?>? Noted { get; init; }
}
