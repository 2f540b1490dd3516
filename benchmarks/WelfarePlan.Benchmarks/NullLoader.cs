using System.Buffers;
using System.Text;
using System.Text.Json;
using WelfarePlan.Text;

namespace WelfarePlan.Benchmarks;

/// <summary>The least that any reader of plans must do, as the measure for ours: it decodes UTF-8, folds widths with
/// our table, parts and trims lines and classifies each by its first character, in buffers that it uses
/// again.</summary>
internal sealed class NullLoader
{
    private const int Kinds = 6;

    private readonly long[] _lines = new long[Kinds];
    private readonly ArrayBufferWriter<byte> _json = new();
    private char[] _text = [];

    /// <summary>Reads a text; returns a number that depends on every line.</summary>
    public long Read(ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<char> text = Folded(utf8);
        Array.Clear(_lines);
        foreach (Range range in text.Split('\n')) _lines[KindOf(text[range].Trim())]++;
        return Sum();
    }

    /// <summary>Reads a text and writes every line as JSON; returns the number of bytes written.</summary>
    public long ReadAndWrite(ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<char> text = Folded(utf8);
        _json.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(_json);
        writer.WriteStartArray();
        int number = 0;
        foreach (Range range in text.Split('\n'))
        {
            ReadOnlySpan<char> line = text[range].Trim();
            writer.WriteStartObject();
            writer.WriteNumber("line"u8, ++number);
            writer.WriteNumber("kind"u8, KindOf(line));
            writer.WriteString("text"u8, line);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.Flush();
        return writer.BytesCommitted;
    }

    private ReadOnlySpan<char> Folded(ReadOnlySpan<byte> utf8)
    {
        if (_text.Length < utf8.Length) _text = new char[utf8.Length];
        int length = Encoding.UTF8.GetChars(utf8, _text);
        Span<char> text = _text.AsSpan(0, length);
        for (int i = 0; i < text.Length; i++) text[i] = WidthFolding.Fold(text[i]);
        return text;
    }

    private static int KindOf(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty) return 0;
        return line[0] switch
        {
            >= '0' and <= '9' => 1,
            >= 'ぁ' and <= 'ヿ' => 2,
            >= '一' and <= '鿿' => 3,
            (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') => 4,
            _ => 5,
        };
    }

    private long Sum()
    {
        long sum = 0;
        for (int kind = 0; kind < Kinds; kind++) sum += _lines[kind] * (kind + 1);
        return sum;
    }
}
