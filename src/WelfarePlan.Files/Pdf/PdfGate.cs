using System.Globalization;
using System.Text;

namespace WelfarePlan.Files.Pdf;

/// <summary>Looks at a file before it is opened: whether it is a PDF, and whether its tables of objects end.</summary>
internal static class PdfGate
{
    private const int HeaderWithin = 1024;
    private const int TrailerWithin = 2048;
    private const int SectionWithin = 1 << 20;
    private const int MostSections = 10_000;
    private const int DictionaryWithin = 4096;
    private const int MostDigits = 2;                       // of the width of a field in bytes

    /// <summary>Returns whether the file begins as a PDF does.</summary>
    public static bool HasHeader(ReadOnlySpan<byte> file) =>
        file[..Math.Min(file.Length, HeaderWithin)].IndexOf("%PDF-"u8) >= 0;

    /// <summary>Returns whether the chain of cross-reference tables comes back to a table that it has passed.</summary>
    public static bool HasEndlessTables(ReadOnlySpan<byte> file)
    {
        var visited = new HashSet<long>();
        ReadOnlySpan<byte> tail = file[Math.Max(0, file.Length - TrailerWithin)..];
        int mark = tail.LastIndexOf("startxref"u8);
        long? at = mark < 0 ? null : NumberAt(tail[(mark + "startxref"u8.Length)..]);
        while (at is { } offset && offset >= 0 && offset < file.Length)
        {
            if (!visited.Add(offset) || visited.Count > MostSections) return true;
            at = Previous(file[(int)offset..]);
        }

        return false;
    }

    /// <summary>Returns whether a cross-reference stream has fields wider than any number.</summary>
    /// <remarks>A reader that takes room for them on the stack ends the process.</remarks>
    public static bool HasEndlessFields(ReadOnlySpan<byte> file)
    {
        for (int at = file.IndexOf("/XRef"u8); at >= 0;)
        {
            ReadOnlySpan<byte> before = file[Math.Max(0, at - DictionaryWithin)..at];
            int start = before.LastIndexOf("obj"u8);
            ReadOnlySpan<byte> dictionary = file[(start < 0 ? at : at - before.Length + start)..];
            int end = dictionary.IndexOf("stream"u8);
            if (end > 0 && HasWideField(dictionary[..end])) return true;
            int next = file[(at + 1)..].IndexOf("/XRef"u8);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static bool HasWideField(ReadOnlySpan<byte> dictionary)
    {
        int widths = dictionary.IndexOf("/W"u8);
        if (widths < 0) return false;
        ReadOnlySpan<byte> list = dictionary[(widths + 2)..];
        int open = list.IndexOf((byte)'[');
        int close = list.IndexOf((byte)']');
        if (open < 0 || close < open) return false;
        int digits = 0;
        foreach (byte sign in list[(open + 1)..close])
        {
            digits = sign is >= (byte)'0' and <= (byte)'9' ? digits + 1 : 0;
            if (digits > MostDigits) return true;
        }

        return false;
    }

    private static long? Previous(ReadOnlySpan<byte> section)
    {
        section = section[..Math.Min(section.Length, SectionWithin)];
        int trailer = section.StartsWith("xref"u8) ? section.IndexOf("trailer"u8) : 0;
        if (trailer < 0) return null;
        ReadOnlySpan<byte> dictionary = section[trailer..];
        int end = dictionary.IndexOf(trailer > 0 ? "startxref"u8 : "stream"u8);
        if (end >= 0) dictionary = dictionary[..end];
        int previous = dictionary.IndexOf("/Prev"u8);
        return previous < 0 ? null : NumberAt(dictionary[(previous + "/Prev"u8.Length)..]);
    }

    private static long? NumberAt(ReadOnlySpan<byte> text)
    {
        int start = 0;
        while (start < text.Length && text[start] is (byte)' ' or (byte)'\r' or (byte)'\n' or (byte)'\t') start++;
        int end = start;
        while (end < text.Length && end - start < 18 && text[end] is >= (byte)'0' and <= (byte)'9') end++;
        string digits = Encoding.ASCII.GetString(text[start..end]);
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : null;
    }
}
