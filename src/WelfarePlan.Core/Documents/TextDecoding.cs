using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;

namespace WelfarePlan.Documents;

/// <summary>Turns the bytes of a file into text: UTF-8, UTF-16 behind a byte order mark, or code page 932.</summary>
/// <remarks>
/// Valid UTF-8 is taken as UTF-8; what is not must be valid in code page 932 without being mostly half-width katakana,
/// which is how the bytes of other Japanese encodings look there. A UTF-8 text with a few broken bytes stays UTF-8,
/// each of them U+FFFD. Nothing is registered for the process.
/// </remarks>
public static class TextDecoding
{
    // Bytes that mean nothing in the code page: the decoder's own mark, and what Windows maps single bytes to.
    private static readonly SearchValues<char> Meaningless = SearchValues.Create(
        "\uFFFD\u0080\uF8F0\uF8F1\uF8F2\uF8F3"
    );

    private static readonly Encoding CodePage932 = CodePagesEncodingProvider.Instance.GetEncoding(
        932, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD")
    )!;

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Decodes a text, or says that the bytes are none.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="text">The text without byte order mark, line ends as they are; null where the bytes are no
    /// text.</param>
    /// <param name="encoding">How the bytes were read; unknown where they are no text.</param>
    /// <returns>Whether the bytes are text; no bytes are an empty text.</returns>
    public static bool TryDecode(
        ReadOnlySpan<byte> bytes,
        [NotNullWhen(true)] out string? text,
        out TextEncoding encoding
    )
    {
        (text, encoding) = Decode(bytes);
        return text is not null;
    }

    private static (string? Text, TextEncoding Encoding) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..]) return DecodeUtf16(Encoding.Unicode, bytes[2..]);
        if (bytes is [0xFE, 0xFF, ..]) return DecodeUtf16(Encoding.BigEndianUnicode, bytes[2..]);

        bool isMarked = bytes.StartsWith(Utf8Mark);
        if (isMarked) bytes = bytes[Utf8Mark.Length..];
        if (IsBinary(bytes)) return default;
        if (Utf8.IsValid(bytes) || isMarked || IsMostlyUtf8(bytes))
            return (Encoding.UTF8.GetString(bytes), TextEncoding.Utf8);

        string text = CodePage932.GetString(bytes);
        return text.AsSpan().ContainsAny(Meaningless) || IsMostlyHalfWidthKatakana(text)
            ? default
            : (text, TextEncoding.Cp932);
    }

    private static (string? Text, TextEncoding Encoding) DecodeUtf16(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        string text = encoding.GetString(bytes);
        return text.Contains('\0', StringComparison.Ordinal) ? default : (text, TextEncoding.Utf16);
    }

    // Text has no zeros and hardly a control character beside tabs, line ends and form feeds; a PDF says what it is.
    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0) || bytes.StartsWith("%PDF-"u8)) return true;

        int controls = 0;
        foreach (byte value in bytes)
        {
            if (value is < 0x09 or (> 0x0D and < 0x20)) controls++;
        }

        return controls > bytes.Length / 50;
    }

    // In a text of another encoding, bytes that happen to be a UTF-8 sequence are rare among those that are none.
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int sequences = 0;
        int broken = 0;
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out Rune rune, out int length) != OperationStatus.Done) broken++;
            else if (!rune.IsAscii) sequences++;
            bytes = bytes[length..];
        }

        return sequences > 4 * broken;
    }

    private static bool IsMostlyHalfWidthKatakana(string text)
    {
        int wide = 0;
        int half = 0;
        foreach (char sign in text)
        {
            if (sign is >= '｡' and <= 'ﾟ') half++;
            else if (!char.IsAscii(sign)) wide++;
        }

        return half > wide;
    }
}
