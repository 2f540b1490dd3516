using System.Globalization;
using System.IO.Compression;
using System.Text;
using WelfarePlan.Testing;

namespace WelfarePlan.Benchmarks.Fuzzing;

/// <summary>Changes the bytes of a PDF, or what stands in one of its packed streams.</summary>
internal static class PdfChanges
{
    private const int StreamStart = 2;

    private static readonly string[] Operators =
    [
        " q ", " Q ", " BT ", " ET ", " 1e9 0 0 1e-9 0 0 cm ", " 0 0 0 0 0 0 Tm ", " 0 0 m ", " re f ", " -1 Tc ",
        " /X0 Do ", " 99999999999 TL T* ", " [] TJ ", " <FFFF> Tj ", " BI ID EI ", " /Span BMC ", " EMC ", " 3 Tr ",
        " 0.00001 w ", " NaN 0 l S ",
    ];

    /// <summary>Returns a changed file.</summary>
    public static byte[] Of(IReadOnlyList<byte[]> files, Dice dice)
    {
        byte[] file = dice.Pick(files);
        return dice.Chance(40) ? ByteChanges.Of(file, dice) : StreamChanged(file, dice) ?? ByteChanges.Of(file, dice);
    }

    private static byte[]? StreamChanged(byte[] file, Dice dice)
    {
        int from = dice.Below(file.Length);
        int head = file.AsSpan(from).IndexOf("/FlateDecode"u8);
        if (head < 0) return null;
        int start = file.AsSpan(from + head).IndexOf("stream"u8);
        if (start < 0) return null;
        start += from + head + "stream".Length;
        int length = file.AsSpan(start).IndexOf("endstream"u8);
        if (length <= StreamStart) return null;
        string? text = Inflated(file, start, length);
        if (text is null) return null;
        byte[] packed = Deflated(Changed(text, dice));
        return [.. file[..start], (byte)'\n', .. packed, (byte)'\n', .. file[(start + length)..]];
    }

    private static string Changed(string text, Dice dice)
    {
        var changed = new StringBuilder(text);
        for (int times = dice.Between(1, 8); times > 0; times--)
        {
            int at = dice.Below(changed.Length + 1);
            int length = Math.Min(dice.Between(1, 80), changed.Length - at);
            if (dice.Chance(40)) changed.Insert(at, dice.Pick(Operators));
            else if (dice.Chance(40)) changed.Insert(at, dice.Below(100_000).ToString(CultureInfo.InvariantCulture));
            else if (dice.Chance(50)) changed.Remove(at, length);
            else changed.Insert(dice.Below(changed.Length + 1), changed.ToString(at, length));
        }

        return changed.ToString();
    }

    private static string? Inflated(byte[] file, int start, int length)
    {
        while (length > 0 && file[start] is (byte)'\r' or (byte)'\n') (start, length) = (start + 1, length - 1);
        try
        {
            using var packed = new ZLibStream(new MemoryStream(file, start, length), CompressionMode.Decompress);
            using var reader = new StreamReader(packed, Encoding.Latin1);
            return reader.ReadToEnd();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static byte[] Deflated(string text)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            stream.Write(Encoding.Latin1.GetBytes(text));
        return packed.ToArray();
    }
}
