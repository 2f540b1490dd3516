using System.Globalization;
using System.Text;

namespace WelfarePlan.Files.Tests.Pdf;

/// <summary>Writes small PDFs, with a Japanese font that is not embedded.</summary>
internal static class TinyPdf
{
    public static byte[] Of(string content, string encoding = "90ms-RKSJ-H")
    {
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
                + "/Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {content.Length} >>\nstream\n{content}\nendstream",
            $"<< /Type /Font /Subtype /Type0 /BaseFont /Gothic /Encoding /{encoding} /DescendantFonts [6 0 R] >>",
            "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Gothic "
                + "/CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> "
                + "/DW 1000 /FontDescriptor 7 0 R >>",
            "<< /Type /FontDescriptor /FontName /Gothic /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 "
                + "/Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>",
        ];
        return OfObjects(objects);
    }

    /// <summary>Returns a page in a font whose codes are Latin letters, its content behind a filter if it is named.
    /// </summary>
    public static byte[] Latin(string content, string filter = "/ASCIIHexDecode")
    {
        string written = filter.Length > 0 ? Convert.ToHexString(Encoding.Latin1.GetBytes(content)) + ">" : content;
        return OfObjects(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
                + "/Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {written.Length} {(filter.Length > 0 ? "/Filter " + filter : "")} >>\n"
                + $"stream\n{written}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
    }

    /// <summary>Returns a PDF of objects; the first is the catalog, and their numbers count from 1.</summary>
    public static byte[] OfObjects(params IReadOnlyList<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder();
        for (int at = 0; at < objects.Count; at++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:D10} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{at + 1} 0 obj\n{objects[at]}\nendobj\n");
        }

        int start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{table}");
        file.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Count + 1} /Root 1 0 R >>\n");
        file.Append(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
