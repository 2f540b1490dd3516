using WelfarePlan.Documents;
using WelfarePlan.Files.Text;
using WelfarePlan.Files.Web;

namespace WelfarePlan.Files.Kinds;

/// <summary>Tells the kind of a file by its content; names lie.</summary>
internal static class KindDetector
{
    private const int PdfHeaderReach = 1024;

    public static Detected Detect(byte[] bytes)
    {
        ReadOnlySpan<byte> content = bytes;
        if (content.IsEmpty) return new(FileKind.Empty, "empty");
        if (content[..Math.Min(PdfHeaderReach, content.Length)].IndexOf("%PDF-"u8) >= 0)
            return new(FileKind.Pdf, "PDF");
        if (content.StartsWith("PK\x03\x04"u8) || content.StartsWith("PK\x05\x06"u8)) return ZipKind.Detect(bytes);
        if (content.StartsWith(OleDirectory.Signature)) return OleKind.Detect(bytes);
        return Signatures.NameOf(content) is { } name ? new(FileKind.Other, name) : DetectText(bytes);
    }

    private static Detected DetectText(byte[] bytes)
    {
        if (!TryDecode(bytes, out string text))
            return new(FileKind.Other, "neither text in a known encoding nor a known format");
        if (HtmlShape.IsHtml(text)) return new(FileKind.Html, "HTML", text);
        if (XmlNames.NameOf(text) is { } name) return new(FileKind.Other, name);
        return new(SeparatedShape.SeparatorOf(text) is null ? FileKind.Text : FileKind.Separated, "text", text);
    }

    // A page that names its encoding is believed; Japanese pages are still found in encodings that nothing else uses.
    private static bool TryDecode(byte[] bytes, out string text)
    {
        if (HtmlEncoding.DeclaredBy(bytes) is { } encoding)
        {
            text = encoding.GetString(bytes);
            return true;
        }

        bool isText = TextDecoding.TryDecode(bytes, out string? decoded, out _);
        text = decoded ?? "";
        return isText;
    }
}
