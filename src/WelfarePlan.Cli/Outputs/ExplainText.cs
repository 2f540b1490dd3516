using System.Globalization;
using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Ledgers;

namespace WelfarePlan.Cli.Outputs;

/// <summary>A trace for reading: the tables first, then the lines.</summary>
internal static class ExplainText
{
    public static void Write(ReadingTrace trace, ExplainSelection selection, Stream stream)
    {
        using var output = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        int number = 0;
        foreach (ExplainedTable table in trace.Tables)
        {
            number++;
            if (!selection.Holds(table.Place)) continue;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"table {number} at {table.Place}, {table.Shape}, {table.Rows} rows: {table.Indicators} indicators, "
                    + $"{table.Programmes} programmes"
            )
        );
            if (table.Caption.Length > 0) output.WriteLine($"  caption: {table.Caption}");
            output.WriteLine($"  because: {table.Verdict}");
            for (int i = 0; i < table.Columns.Count; i++)
            {
                ExplainedColumn column = table.Columns[i];
                string year = column.Year is { } known ? string.Create(CultureInfo.InvariantCulture, $" {known}") : "";
                output.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"  column {i + 1}: {(column.Head.Length > 0 ? column.Head : "(no head)")} → {column.Use} "
                            + $"{column.Role}{year}"
                    )
                );
            }
        }

        foreach (Diagnostic diagnostic in trace.Reading.Diagnostics)
        {
            if (selection.Holds(diagnostic.Place)) output.WriteLine(diagnostic.ToString());
        }

        foreach (ExplainedLine line in trace.Lines)
        {
            if (line.Fate != LineFate.Blank && selection.Holds(line.Place))
                output.WriteLine($"{line.Place}\t{line.Fate}\t{line.Text}");
        }
    }
}
