namespace WelfarePlan.Testing.Typesetting;

/// <summary>A table; each row holds the cells that begin in it, from the left.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Heads">How many of them are heads.</param>
/// <param name="Widths">The shares of the width that the columns have.</param>
internal sealed record SetTable(IReadOnlyList<IReadOnlyList<SetCell>> Rows, int Heads, IReadOnlyList<double> Widths)
    : SetBlock;
