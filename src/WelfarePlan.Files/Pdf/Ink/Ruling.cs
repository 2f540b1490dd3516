namespace WelfarePlan.Files.Pdf.Ink;

/// <summary>A straight line along the page or down it.</summary>
/// <param name="IsHorizontal">Whether it runs from left to right.</param>
/// <param name="At">Its height on the page, or how far right it stands.</param>
/// <param name="From">Where it begins: its left or upper end.</param>
/// <param name="To">Where it ends.</param>
/// <param name="IsWhite">Whether it has the colour of the paper; it parts cells where they are shaded.</param>
internal readonly record struct Ruling(bool IsHorizontal, double At, double From, double To, bool IsWhite = false)
{
    public double Length => To - From;
}
