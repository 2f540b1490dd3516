namespace WelfarePlan.Documents.Lines;

/// <summary>What a line is before anything is known of its content.</summary>
internal enum LineKind : byte
{
    Text = 0,
    Blank = 1,

    /// <summary>A number that only counts pages.</summary>
    PageNumber = 2,

    /// <summary>An entry of a table of contents.</summary>
    Contents = 3,

    /// <summary>A cell of a grid that the source itself drew.</summary>
    Cell = 4,
}
