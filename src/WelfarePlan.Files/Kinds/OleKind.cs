namespace WelfarePlan.Files.Kinds;

/// <summary>Tells what an OLE compound file holds, from the names at its root.</summary>
internal static class OleKind
{
    private static readonly (string Stream, FileKind Kind, string Name)[] Marks =
    [
        ("EncryptedPackage", FileKind.Encrypted, "Office"),
        ("Workbook", FileKind.OldWorkbook, "Excel 97-2003 (.xls)"),
        ("Book", FileKind.OldWorkbook, "Excel 5.0/95 (.xls)"),
        ("WordDocument", FileKind.Other, "Word 97-2003 (.doc)"),
        ("PowerPoint Document", FileKind.Other, "PowerPoint 97-2003 (.ppt)"),
        ("JSRV_SegmentInformation", FileKind.Other, "Ichitaro (.jtd)"),
        ("DocumentText", FileKind.Other, "Ichitaro (.jtd)"),
        ("VisioDocument", FileKind.Other, "Visio drawing"),
        ("__properties_version1.0", FileKind.Other, "Outlook message (.msg)"),
    ];

    public static Detected Detect(byte[] bytes)
    {
        HashSet<string> names = OleDirectory.RootNames(bytes);
        foreach ((string stream, FileKind kind, string name) in Marks)
        {
            if (names.Contains(stream)) return new(kind, name);
        }

        return new(FileKind.Other, "OLE compound file");
    }
}
