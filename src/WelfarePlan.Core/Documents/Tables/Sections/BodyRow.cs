namespace WelfarePlan.Documents.Tables.Sections;

/// <summary>A row of the body, with the title that stands alone in a row above it (生活困窮者支援), or an empty
/// text.</summary>
internal readonly record struct BodyRow(int Row, string Title);
