using System.Buffers;
using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;

namespace WelfarePlan.Json;

/// <summary>Escapes what JSON must escape and leaves Japanese readable: 令和, the ideographic space, 𠮷.</summary>
/// <remarks>
/// The encoders of the framework escape U+3000 and everything beyond the basic plane. Control characters, line
/// and paragraph separators, directional marks and the byte order mark are escaped here too, because they change
/// how text is shown without being seen.
/// </remarks>
internal sealed class ReadableEncoder : JavaScriptEncoder
{
    private ReadableEncoder()
    {
    }

    public static ReadableEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => @"\uFFFF".Length;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is
        < ' ' or '"' or '\\' or (>= 0x7F and <= 0x9F)
        or '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
            or '\uFEFF';

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var span = new ReadOnlySpan<char>(text, textLength);
        for (int i = 0; i < span.Length; i++)
        {
            if (char.IsSurrogate(span[i]))
            {
                if (Rune.DecodeFromUtf16(span[i..], out _, out _) != OperationStatus.Done) return i;
                i++;
            }
            else if (WillEncode(span[i]))
            {
                return i;
            }
        }

        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(
        int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten
    )
    {
        Debug.Assert(unicodeScalar <= char.MaxValue, "Nothing beyond the basic plane is escaped.");
        var output = new Span<char>(buffer, bufferLength);
        string? brief = unicodeScalar switch
        {
            '"' => "\\\"",
            '\\' => @"\\",
            '\b' => @"\b",
            '\f' => @"\f",
            '\n' => @"\n",
            '\r' => @"\r",
            '\t' => @"\t",
            _ => null,
        };

        if (brief is null) return output.TryWrite($"\\u{unicodeScalar:X4}", out numberOfCharactersWritten);
        numberOfCharactersWritten = brief.TryCopyTo(output) ? brief.Length : 0;
        return numberOfCharactersWritten > 0;
    }
}
