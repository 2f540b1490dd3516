namespace WelfarePlan.Documents.Grids.Flowing;

/// <summary>What a piece of flowing text is by itself.</summary>
internal enum FlowKind : byte
{
    Words = 0,

    /// <summary>A value, or a mark that stands in the place of one.</summary>
    Value,

    /// <summary>A year and nothing else.</summary>
    Year,

    /// <summary>A word that heads a column.</summary>
    Head,

    Unit,

    /// <summary>A line of prose; a table may go on behind it.</summary>
    Prose,

    /// <summary>A line that numbers a level of the plan (基本目標１); a table may go on behind it.</summary>
    Heading,

    /// <summary>Lines that belong to something else; every table ends.</summary>
    Wall,
}
