using WelfarePlan.Documents.Tables.Grids;

namespace WelfarePlan.Documents.Tables;

/// <summary>Which of the readings that want the same lines is taken first.</summary>
internal static class ReadingRank
{
    // A table behind whose end more rows seem to stand is worse than one that says which rows it leaves out.
    private const int MostOpen = 100;

    /// <summary>Returns what orders readings: without a doubt first; of the others the one that explains
    /// most.</summary>
    public static (bool, int, int, int) Of(GridReading reading)
    {
        int values = 0;
        int dated = 0;
        foreach (TableArea table in reading.Tables)
        {
            foreach (IndicatorRow row in table.Rows)
            {
                values += row.Values.Count;
                foreach (PlacedValue value in row.Values)
                {
                    if ((value.Value.Year ?? value.Column.Year) is not null) dated++;
                }
            }
        }

        return (reading.IsDoubtful, -values, -dated, reading.Diagnostics.Count + (reading.GoesOn ? MostOpen : 0));
    }
}
