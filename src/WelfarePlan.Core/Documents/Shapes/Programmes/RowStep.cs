namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>What a line does to the row above it.</summary>
internal enum RowStep
{
    /// <summary>The line is neither of the row nor the first of another.</summary>
    End = 0,

    /// <summary>The line goes on with the row.</summary>
    Continue,

    /// <summary>The line goes on with the row above or the one below, whichever is still open when the next
    /// begins.</summary>
    Wait,

    /// <summary>The line begins a row.</summary>
    Start,
}
