using System.IO.Compression;
using System.Text;

namespace WelfarePlan.Files.Kinds;

/// <summary>Tells what a ZIP archive holds, from the content types of Open XML and the mimetype of others.</summary>
internal static class ZipKind
{
    private const int MaximumTypes = 1_000_000;

    private static readonly (string Mark, FileKind Kind, string Name)[] Marks =
    [
        ("spreadsheetml.sheet.main+xml", FileKind.Workbook, "Excel (.xlsx)"),
        ("ms-excel.sheet.macroEnabled.main+xml", FileKind.Workbook, "Excel (.xlsm)"),
        ("spreadsheetml.template.main+xml", FileKind.Workbook, "Excel (.xltx)"),
        ("wordprocessingml.document.main+xml", FileKind.Word, "Word (.docx)"),
        ("ms-word.document.macroEnabled.main+xml", FileKind.Word, "Word (.docm)"),
        ("wordprocessingml.template.main+xml", FileKind.Word, "Word (.dotx)"),
        ("presentationml.presentation.main+xml", FileKind.Slides, "PowerPoint (.pptx)"),
        ("ms-powerpoint.presentation.macroEnabled.main+xml", FileKind.Slides, "PowerPoint (.pptm)"),
        ("presentationml.slideshow.main+xml", FileKind.Slides, "PowerPoint (.ppsx)"),
        ("presentationml.template.main+xml", FileKind.Slides, "PowerPoint (.potx)"),
        ("ms-excel.sheet.binary.macroEnabled.main", FileKind.Other, "Excel binary workbook (.xlsb)"),
        ("ms-visio", FileKind.Other, "Visio drawing"),
        ("opendocument.text", FileKind.Other, "OpenDocument text (.odt)"),
        ("opendocument.spreadsheet", FileKind.Other, "OpenDocument spreadsheet (.ods)"),
        ("opendocument.presentation", FileKind.Other, "OpenDocument presentation (.odp)"),
        ("epub+zip", FileKind.Other, "EPUB book"),
    ];

    public static Detected Detect(byte[] bytes)
    {
        string types;
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false));
            types = Read(archive.GetEntry("[Content_Types].xml") ?? archive.GetEntry("mimetype"));
        }
        catch (Exception damage) when (damage is InvalidDataException or IOException or NotSupportedException)
        {
            return new(FileKind.Damaged, "ZIP archive");
        }

        foreach ((string mark, FileKind kind, string name) in Marks)
        {
            if (types.Contains(mark, StringComparison.OrdinalIgnoreCase)) return new(kind, name);
        }

        return new(FileKind.Other, "ZIP archive");
    }

    private static string Read(ZipArchiveEntry? entry)
    {
        if (entry is null) return "";
        using Stream stream = entry.Open();
        var start = new byte[(int)Math.Clamp(entry.Length, 0, MaximumTypes)];
        int count = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return Encoding.UTF8.GetString(start, 0, count);
    }
}
