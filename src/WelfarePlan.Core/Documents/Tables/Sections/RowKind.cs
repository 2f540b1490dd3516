namespace WelfarePlan.Documents.Tables.Sections;

/// <summary>What a row of a grid is, as far as the row alone tells.</summary>
internal enum RowKind
{
    Empty = 0,

    /// <summary>One text alone: the caption of the table, or of the rows below it.</summary>
    Title,

    /// <summary>Heads of columns.</summary>
    Head,

    /// <summary>Labels of a form, each beside what it names.</summary>
    Field,
    Body,
}
