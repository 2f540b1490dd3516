namespace WelfarePlan.Files.Kinds;

/// <summary>The kinds of content that are told apart by how they are read.</summary>
internal enum FileKind
{
    /// <summary>Read by nobody here; the detector names it.</summary>
    Other = 0,

    /// <summary>No bytes at all.</summary>
    Empty = 1,

    /// <summary>Text in an encoding that is known.</summary>
    Text = 2,

    /// <summary>Separated values.</summary>
    Separated = 3,

    /// <summary>A web page.</summary>
    Html = 4,

    /// <summary>A PDF.</summary>
    Pdf = 5,

    /// <summary>A document of Word.</summary>
    Word = 6,

    /// <summary>A workbook in Open XML.</summary>
    Workbook = 7,

    /// <summary>A workbook as Excel wrote it until 2003.</summary>
    OldWorkbook = 8,

    /// <summary>Slides.</summary>
    Slides = 9,

    /// <summary>An Office file behind a password.</summary>
    Encrypted = 10,

    /// <summary>An archive that is cut or broken.</summary>
    Damaged = 11,
}
