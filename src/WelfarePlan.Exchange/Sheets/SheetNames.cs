namespace WelfarePlan.Exchange.Sheets;

/// <summary>The names of sheets, and of the formats that workbooks are made of.</summary>
internal static class SheetNames
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public const string Overview = "概要";

    public const string Indicators = "指標";

    public const string Values = "実績";

    public const string Evaluations = "評価";

    public const string Grades = "評価区分";

    public const string Tree = "体系";

    public const string Programmes = "事業";

    public const string Diagnostics = "診断";

    /// <summary>The hidden sheet that holds the plan itself, so that an edited workbook can be read back on its
    /// own.</summary>
    public const string Plan = "welfareplan";
}
