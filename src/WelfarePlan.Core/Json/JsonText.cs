using System.Buffers;
using System.Text;
using System.Text.Json;

namespace WelfarePlan.Json;

/// <summary>JSON text with the library's own options: readable Japanese, line feeds.</summary>
internal static class JsonText
{
    public static string Of(Action<Utf8JsonWriter> write, bool indented)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, PlanJsonContext.WriterOptions(indented))) write(writer);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
