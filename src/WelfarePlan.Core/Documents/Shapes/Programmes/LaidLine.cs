using WelfarePlan.Documents.Lines;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>A line of a table laid out in print, parted into its columns.</summary>
/// <param name="Line">The line.</param>
/// <param name="Cells">What stands in each column as it is printed, empty where nothing does.</param>
/// <param name="IsBehindBlank">Whether a blank line stands before it.</param>
internal sealed record LaidLine(Line Line, string[] Cells, bool IsBehindBlank)
{
    public static LaidLine Of(Line line, string raw, int[] bounds, bool isBehindBlank, LaidPlaces places)
    {
        string[] cells = new string[bounds.Length + 1];
        int column = 0;
        int start = 0;
        int place = 0;
        for (int at = 0; at < raw.Length; at++)
        {
            while (column < bounds.Length && place >= bounds[column])
            {
                cells[column++] = raw[start..at].Trim();
                start = at;
            }

            place += places.WidthOf(raw[at]);
        }

        cells[column] = raw[start..].Trim();
        while (++column < cells.Length) cells[column] = "";
        return new LaidLine(line, cells, isBehindBlank);
    }
}
