using System.Text.Encodings.Web;
using System.Text.Json;
using WelfarePlan.Documents.Ledgers;

namespace WelfarePlan.Cli.Outputs;

/// <summary>A trace as one JSON document.</summary>
internal static class ExplainJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(ReadingTrace trace, ExplainSelection selection, Stream output)
    {
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("tables");
            foreach (ExplainedTable table in trace.Tables.Where(table => selection.Holds(table.Place)))
                Write(table, writer);
            writer.WriteEndArray();
            writer.WriteStartArray("lines");
            foreach (ExplainedLine line in trace.Lines.Where(line => selection.Holds(line.Place)))
            {
                writer.WriteStartObject();
                writer.WriteString("place", line.Place.ToString());
                writer.WriteString("fate", JsonNamingPolicy.CamelCase.ConvertName(line.Fate.ToString()));
                writer.WriteString("text", line.Text);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(ExplainedTable table, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("place", table.Place.ToString());
        writer.WriteString("shape", table.Shape);
        writer.WriteString("caption", table.Caption);
        writer.WriteNumber("rows", table.Rows);
        writer.WriteNumber("indicators", table.Indicators);
        writer.WriteNumber("programmes", table.Programmes);
        writer.WriteString("verdict", table.Verdict);
        writer.WriteStartArray("columns");
        foreach (ExplainedColumn column in table.Columns)
        {
            writer.WriteStartObject();
            writer.WriteString("head", column.Head);
            writer.WriteString("use", column.Use);
            if (column.Role is not null) writer.WriteString("role", column.Role);
            if (column.Year is { } year) writer.WriteNumber("year", year);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
