namespace WelfarePlan.Documents.Shapes.Cells;

/// <summary>Why a table cannot go on past a line.</summary>
internal enum StopKind
{
    None = 0,

    /// <summary>The line is prose.</summary>
    Sentence,

    /// <summary>The line is a heading that names its level (基本目標１).</summary>
    Heading,

    /// <summary>The line is a note (※).</summary>
    Note,
}
