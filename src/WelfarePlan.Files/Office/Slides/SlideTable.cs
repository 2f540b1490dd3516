using System.Globalization;
using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Grids;
using WelfarePlan.Sources;
using A = DocumentFormat.OpenXml.Drawing;

namespace WelfarePlan.Files.Office.Slides;

/// <summary>Reads a table of a slide with its spans.</summary>
internal static class SlideTable
{
    private const int MostSpan = 1_000;

    public static SourceGrid? Read(A.Table table, PathPlace place, FileReading reading)
    {
        var grid = new GridBuilder(reading);
        bool isHeaded = table.TableProperties?.FirstRow.IsOn(whenAbsent: false) == true;
        int row = 0;
        foreach (A.TableRow tableRow in table.Elements<A.TableRow>())
        {
            int column = 0;
            foreach (A.TableCell cell in tableRow.Elements<A.TableCell>())
            {
                column++;
                if (cell.HorizontalMerge.IsOn(whenAbsent: false) || cell.VerticalMerge.IsOn(whenAbsent: false))
                    continue;
                IEnumerable<string> texts = cell.TextBody?.Elements<A.Paragraph>().Select(SlideText.TextOf) ?? [];
                string path = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{place.Path}/row[{row + 1}]/cell[{column}]"
                );
                grid.Add(new(row, column - 1, PlainText.Lines(string.Join('\n', texts)), place with { Path = path })
                {
                    RowSpan = Math.Clamp(cell.RowSpan.ToInt() ?? 1, 1, MostSpan),
                    ColumnSpan = Math.Clamp(cell.GridSpan.ToInt() ?? 1, 1, MostSpan),
                    IsHeader = isHeaded && row == 0 ? true : null,
                });
            }

            row++;
        }

        return grid.Build(place);
    }
}
