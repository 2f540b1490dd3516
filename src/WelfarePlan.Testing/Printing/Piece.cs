namespace WelfarePlan.Testing.Printing;

/// <summary>A stretch of printed text that belongs together: a name, a cell, a gap.</summary>
/// <param name="Text">The text as printed.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Numbers">The numbers that it states, as indexes into the page's list.</param>
internal sealed record Piece(string Text, PieceKind Kind, params IReadOnlyList<int> Numbers)
{
    public static Piece Gap(string text) => new(text, PieceKind.Gap, []);

    public static Piece Plain(string text) => new(text, PieceKind.Text, []);

    public static Piece Head(string text) => new(text, PieceKind.Head, []);
}
