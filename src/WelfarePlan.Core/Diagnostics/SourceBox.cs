using System.Globalization;

namespace WelfarePlan.Diagnostics;

/// <summary>A rectangle on a page, in points from the top left corner of the page as a reader holds it.</summary>
/// <remarks>The default value is an empty rectangle in the corner.</remarks>
/// <param name="Left">The left edge.</param>
/// <param name="Top">The upper edge.</param>
/// <param name="Right">The right edge.</param>
/// <param name="Bottom">The lower edge; it grows downwards.</param>
public readonly record struct SourceBox(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Gets how wide it is.</summary>
    public double Width => Right - Left;

    /// <summary>Gets how high it is.</summary>
    public double Height => Bottom - Top;

    /// <summary>Returns the smallest rectangle that holds both.</summary>
    /// <param name="other">The other rectangle, on the same page.</param>
    /// <returns>The union.</returns>
    public SourceBox Union(SourceBox other) => new(
        Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right),
        Math.Max(Bottom, other.Bottom)
    );

    /// <summary>Returns <c>72,100.5,310,118</c>: left, top, right, bottom.</summary>
    /// <returns>The four edges, with one decimal at most.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Left:0.#},{Top:0.#},{Right:0.#},{Bottom:0.#}");
}
