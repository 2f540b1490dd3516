using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace WelfarePlan.Files.Office;

/// <summary>Reads through every XML part of an Open XML package once, within the limits, before anything builds on
/// it.</summary>
internal static class PackageGate
{
    private const int MaximumEntries = 100_000;

    /// <summary>Returns the settings to open the package with once it has been let through.</summary>
    /// <exception cref="FileRefusedException">The package goes beyond a limit.</exception>
    public static OpenSettings Check(FileReading reading)
    {
        using var archive = new ZipArchive(new MemoryStream(reading.Bytes, writable: false));
        if (archive.Entries.Count > MaximumEntries) throw FileReading.Beyond("entries of the archive", MaximumEntries);
        foreach (ZipArchiveEntry entry in archive.Entries.Where(entry => IsXml(entry.FullName)))
        {
            using var stream = new CountedStream(entry.Open(), reading);
            using XmlReader xml = SafeXml.Create(stream);
            while (xml.Read()) reading.CheckDepth(xml.Depth);
        }

        return new()
        {
            AutoSave = false,
            MaxCharactersInPart = reading.Limits.MaximumUnpackedBytes,
            MarkupCompatibilityProcessSettings = new(
                MarkupCompatibilityProcessMode.NoProcess,
                FileFormatVersions.Office2007
            ),
        };
    }

    /// <summary>Returns the part if the gate has seen it: one that hides behind another ending has not been read
    /// through.</summary>
    public static TPart Seen<TPart>(TPart? part) where TPart : OpenXmlPart =>
        part is not null && IsXml(part.Uri.OriginalString)
            ? part
            : throw new InvalidDataException("a part is missing or not XML");

    public static bool IsSeen(OpenXmlPart? part) => part is not null && IsXml(part.Uri.OriginalString);

    private static bool IsXml(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
}
