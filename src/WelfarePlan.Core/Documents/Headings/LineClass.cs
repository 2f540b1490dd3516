namespace WelfarePlan.Documents.Headings;

/// <summary>What a line of the document is, before anything is nested.</summary>
internal enum LineClass : byte
{
    /// <summary>Running text, wrapped lines joined.</summary>
    Prose = 0,

    /// <summary>A numbered, marked or styled title.</summary>
    Heading,

    /// <summary>A word that says what the next part is: 現状と課題, 令和3年度の主な取組.</summary>
    Label,

    /// <summary>A level word alone, over a list of what it names: 基本目標.</summary>
    Announcement,

    /// <summary>A marked or numbered sentence.</summary>
    Item,

    /// <summary>A table of indicators.</summary>
    Table,

    /// <summary>A table of programmes.</summary>
    Programmes,

    /// <summary>A page begins here.</summary>
    Page,

    /// <summary>A row of a table that nobody claimed, or an entry of a list of contents.</summary>
    Row,
}
