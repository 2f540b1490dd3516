namespace WelfarePlan.Exchange.Sheets;

/// <summary>How a cell looks and whether it may be changed.</summary>
[Flags]
internal enum CellLook
{
    /// <summary>An ordinary cell, locked.</summary>
    None = 0,

    /// <summary>The head of a column.</summary>
    Head = 1,

    /// <summary>The title of a sheet.</summary>
    Title = 2,

    /// <summary>Open for input.</summary>
    Open = 4,

    /// <summary>Several lines.</summary>
    Wrapped = 8,

    /// <summary>Text that stays text when a person edits the cell.</summary>
    Quoted = 16,
}
