using System.IO.Compression;
using System.Text;

namespace WelfarePlan.Testing.Typesetting;

/// <summary>Packs parts of XML as office programs expect them, with a date that is always the same.</summary>
internal static class ZipPackage
{
    private const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    public static byte[] Of(params IReadOnlyList<(string Name, string Xml)> parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string xml) in parts)
            {
                ZipArchiveEntry entry = archive.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using Stream part = entry.Open();
                part.Write(Encoding.UTF8.GetBytes(Head + xml));
            }
        }

        return stream.ToArray();
    }

    public static string Relations(params IReadOnlyList<(string Kind, string Target)> targets) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(
            targets.Select(
                (target, at) =>
            $"<Relationship Id=\"r{at + 1}\" "
                + $"Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{target.Kind}\" "
                + $"Target=\"{target.Target}\"/>"
    )
)
        + "</Relationships>";

    public static string Types(params IReadOnlyList<(string Name, string Type)> parts) =>
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + string.Concat(parts.Select(part =>
            $"<Override PartName=\"/{part.Name}\" ContentType=\"application/vnd.openxmlformats-officedocument."
                + $"{part.Type}+xml\"/>"
        )
    )
    + "</Types>";

    public static string Text(string text) => System.Security.SecurityElement.Escape(text);
}
