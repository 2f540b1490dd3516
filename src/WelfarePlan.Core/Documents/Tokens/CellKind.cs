namespace WelfarePlan.Documents.Tokens;

/// <summary>What a cell is by itself, before anything around it is looked at.</summary>
internal enum CellKind : byte
{
    Text = 0,

    /// <summary>A cell of a ruled table with nothing in it.</summary>
    Empty,

    /// <summary>A role word, a year, or both: the head of a column, or the label of a value.</summary>
    Role,

    /// <summary>A number, a missing mark, or a word in a number's place.</summary>
    Value,

    /// <summary>A unit by itself.</summary>
    Unit,

    /// <summary>An arrow from a value to the next.</summary>
    Arrow,
}
