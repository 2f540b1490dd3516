using System.Buffers;

namespace WelfarePlan.Files.Pdf.Content;

/// <summary>Writes the strings of a content stream that begin as a text in UTF-16 does as strings of hexadecimal
/// digits.</summary>
/// <remarks>
/// What a content stream shows are codes of a font, whose last two may be 254 and 255: the library takes these for the
/// mark of UTF-16 and loses the letters. It leaves hexadecimal strings alone.
/// </remarks>
internal static class StringsAsHex
{
    private const byte First = 0xFE;
    private const byte Last = 0xFF;

    /// <summary>Returns the content, the same where no string begins so.</summary>
    public static Memory<byte> Of(Memory<byte> content)
    {
        ReadOnlySpan<byte> text = content.Span;
        ArrayBufferWriter<byte>? written = null;
        var codes = new List<byte>();
        int copied = 0;
        int at = 0;
        while (at < text.Length && text[at..].IndexOf((byte)'(') is var ahead and >= 0)
        {
            int open = at + ahead;
            int end = Codes(text, open, codes);
            if (end < 0) break;
            at = end;
            if (codes is not ([First, Last, ..] or [Last, First, ..])) continue;
            written ??= new(text.Length + 64);
            written.Write(text[copied..open]);
            Write(written, codes);
            copied = end;
        }

        if (written is null) return content;
        written.Write(text[copied..]);
        return written.WrittenSpan.ToArray();
    }

    private static void Write(ArrayBufferWriter<byte> written, List<byte> codes)
    {
        written.Write("<"u8);
        foreach (byte code in codes)
        {
            Convert.TryToHexString([code], written.GetSpan(2), out int _);
            written.Advance(2);
        }

        written.Write(">"u8);
    }

    // Returns where the string has ended, or -1.
    private static int Codes(ReadOnlySpan<byte> text, int open, List<byte> codes)
    {
        codes.Clear();
        int depth = 1;
        for (int at = open + 1; at < text.Length; at++)
        {
            byte sign = text[at];
            switch (sign)
            {
                case (byte)'\\':
                    at = Escaped(text, at + 1, codes) - 1;
                    continue;
                case (byte)'(':
                    depth++;
                    break;
                case (byte)')' when --depth == 0:
                    return at + 1;
                case (byte)'\r':
                    if (at + 1 < text.Length && text[at + 1] == '\n') at++;
                    sign = (byte)'\n';
                    break;
            }

            codes.Add(sign);
        }

        return -1;
    }

    // Returns where what is escaped has ended.
    private static int Escaped(ReadOnlySpan<byte> text, int at, List<byte> codes)
    {
        if (at >= text.Length) return at;
        int end = at;
        int code = 0;
        while (end < text.Length && end < at + 3 && text[end] is >= (byte)'0' and <= (byte)'7')
        {
            code = (code * 8) + text[end++] - '0';
        }

        if (end > at)
        {
            codes.Add((byte)(code & 0xFF));
            return end;
        }

        switch (text[at])
        {
            case (byte)'\r':
                return at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;
            case (byte)'\n':
                return at + 1;
            default:
                codes.Add(Meaning(text[at]));
                return at + 1;
        }
    }

    private static byte Meaning(byte escaped) => escaped switch
    {
        (byte)'n' => (byte)'\n',
        (byte)'r' => (byte)'\r',
        (byte)'t' => (byte)'\t',
        (byte)'b' => (byte)'\b',
        (byte)'f' => (byte)'\f',
        _ => escaped,
    };
}
