namespace WelfarePlan.Testing.Printing;

/// <summary>What a piece of a line is.</summary>
internal enum PieceKind
{
    /// <summary>Running text, a mark, a word.</summary>
    Text = 0,

    /// <summary>What parts two cells.</summary>
    Gap = 1,

    /// <summary>A cell of a table's header.</summary>
    Head = 2,

    /// <summary>The name of an indicator.</summary>
    Name = 3,

    /// <summary>A cell with or without a value.</summary>
    Cell = 4,
}
