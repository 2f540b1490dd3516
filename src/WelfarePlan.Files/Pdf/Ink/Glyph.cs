using WelfarePlan.Diagnostics;

namespace WelfarePlan.Files.Pdf.Ink;

/// <summary>A letter as it is seen on the page.</summary>
/// <param name="Text">The character.</param>
/// <param name="Box">The square of the letter: its advance wide, its size high.</param>
/// <param name="Size">The height of the letters of its font in points.</param>
/// <param name="IsBold">Whether it is drawn bold.</param>
/// <param name="Order">The order in which the page draws it; consecutive letters of one operator differ by one.</param>
/// <param name="Lead">The blanks that the page writes before it.</param>
/// <param name="Operator">The operator of the page that draws it.</param>
internal readonly record struct Glyph(
    string Text, SourceBox Box, double Size, bool IsBold, int Order, string Lead = "", int Operator = 0)
{
    public double Middle => (Box.Left + Box.Right) / 2;

    public double Height => (Box.Top + Box.Bottom) / 2;
}
