namespace WelfarePlan.Testing.Printing;

/// <summary>What a printed line is.</summary>
internal enum PrintedKind
{
    /// <summary>Nothing.</summary>
    Blank = 0,

    /// <summary>A heading of a goal or measure.</summary>
    Heading = 1,

    /// <summary>A label such as 【成果指標】 or 現状と課題.</summary>
    Label = 2,

    /// <summary>A line of a table's header.</summary>
    Header = 3,

    /// <summary>A line of a table's body.</summary>
    Row = 4,

    /// <summary>Sentences and items.</summary>
    Prose = 5,

    /// <summary>A running head, a page number.</summary>
    Furniture = 6,

    /// <summary>A line of something that is no table of indicators: costs, population.</summary>
    Foreign = 7,

    /// <summary>The title of the plan, its period, its principle.</summary>
    Front = 8,
}
