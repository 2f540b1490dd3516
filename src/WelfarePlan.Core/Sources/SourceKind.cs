namespace WelfarePlan.Sources;

/// <summary>The kind of file that a document was.</summary>
public enum SourceKind
{
    /// <summary>A text; also where nothing was said.</summary>
    Text = 0,

    /// <summary>Values separated by commas or tabulators.</summary>
    Csv = 1,

    /// <summary>A web page.</summary>
    Html = 2,

    /// <summary>A PDF.</summary>
    Pdf = 3,

    /// <summary>A document of a word processor (.docx).</summary>
    Docx = 4,

    /// <summary>A workbook (.xlsx, .xls).</summary>
    Xlsx = 5,

    /// <summary>Slides (.pptx).</summary>
    Pptx = 6,
}
