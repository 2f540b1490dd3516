namespace WelfarePlan.Testing.Typesetting;

/// <summary>How the cells of a typeset table are told apart.</summary>
internal enum TableRules
{
    /// <summary>Lines around every cell.</summary>
    Full = 0,

    /// <summary>Dotted lines around every cell.</summary>
    Dotted = 1,

    /// <summary>Lines between rows only.</summary>
    Across = 2,

    /// <summary>A shaded head, and no lines.</summary>
    ShadedHead = 3,

    /// <summary>Every other row shaded, and no lines.</summary>
    Banded = 4,

    /// <summary>Nothing but white space.</summary>
    None = 5,
}
