using System.Text.Encodings.Web;
using System.Text.Json;
using WelfarePlan.Quantities;

namespace WelfarePlan.Cli.Outputs;

/// <summary>Written values as JSON, one a line.</summary>
internal static class WrittenValueLines
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream output, IReadOnlyList<WrittenValue> values)
    {
        foreach (WrittenValue value in values)
        {
            using (var writer = new Utf8JsonWriter(output, Options)) value.WriteTo(writer);
            output.WriteByte((byte)'\n');
        }
    }
}
