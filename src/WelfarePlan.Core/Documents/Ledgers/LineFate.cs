namespace WelfarePlan.Documents.Ledgers;

/// <summary>What became of a line or cell of a document.</summary>
public enum LineFate
{
    /// <summary>Nothing that the reader asks for: prose, or words of a part that it passed over.</summary>
    Prose = 0,

    /// <summary>Nothing stands there.</summary>
    Blank = 1,

    /// <summary>It belongs to the page: a page number, a running head.</summary>
    Furniture = 2,

    /// <summary>An entry of a table of contents.</summary>
    Contents = 3,

    /// <summary>A heading of the plan.</summary>
    Heading = 4,

    /// <summary>A label that says what follows it (現状と課題).</summary>
    Label = 5,

    /// <summary>A marked sentence: an initiative or an issue.</summary>
    Item = 6,

    /// <summary>It belongs to a table that was read.</summary>
    Table = 7,

    /// <summary>It belongs to a table that was passed over.</summary>
    RefusedTable = 8,
}
