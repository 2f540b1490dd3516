using WelfarePlan.Text;
using WelfarePlan.Time;

namespace WelfarePlan.Quantities;

/// <summary>A quantity as a document states it, with its bound, its marks and the total that it is out of: 95校区／95校区,
/// 約30％以上.</summary>
/// <remarks>The default value is zero without a unit, out of nothing.</remarks>
/// <param name="Value">The quantity; the lower end of a range.</param>
/// <param name="OutOf">The total, or null where none was written; it has the same unit.</param>
public readonly record struct WrittenQuantity(Quantity Value, Quantity? OutOf)
{
    /// <summary>Gets what is said about the amount: exact, at least, at most, a range, a change.</summary>
    public QuantityBound Bound { get; init; }

    /// <summary>Gets what stands with the amount: approximate, cumulative, yearly, provisional.</summary>
    public QuantityMarks Marks { get; init; }

    /// <summary>Gets the upper end of a range (30～40%), or null; it has the same unit.</summary>
    public Quantity? Upper { get; init; }

    /// <summary>Gets the same said in another unit, in brackets behind it: 12% of 3校（12％); else null.</summary>
    public Quantity? Beside { get; init; }

    /// <summary>Gets the number of people that the amount is counted in: 100,000 for 人口10万対; else null.</summary>
    public decimal? Per { get; init; }

    /// <summary>Gets the fiscal year in brackets behind the number (98.7％（R4）), of a month or day the one it lies in;
    /// else null.</summary>
    public FiscalYear? Year { get; init; }

    /// <summary>Gets whether nothing but the quantity was written; the pace of 回/年 is part of its unit.</summary>
    internal bool IsPlain => Equals(new WrittenQuantity(Value, null) { Marks = FigureReader.PaceOf(Value.Unit) });

    /// <summary>Reads a quantity with what belongs to it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="written">What was written, or the default.</param>
    /// <returns>Whether the text is one as a whole; a unit that stands on one side only belongs to both.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out WrittenQuantity written)
    {
        if (TryParsePrefix(text, out written, out int length) && SignReader.BehindBlank(text, length) == text.Length)
            return true;

        written = default;
        return false;
    }

    /// <summary>Reads the longest quantity that a text begins with.</summary>
    /// <param name="text">The text; white space before the quantity is stepped over.</param>
    /// <param name="written">What was written, or the default.</param>
    /// <param name="length">The number of characters read, or 0.</param>
    /// <returns>Whether the text begins with one; what is read means the same alone.</returns>
    public static bool TryParsePrefix(ReadOnlySpan<char> text, out WrittenQuantity written, out int length)
    {
        int start = SignReader.BehindBlank(text, 0);
        bool isRead =
            FigureScanner.TryReadAt(text, start, out WrittenFigure figure, FigureOptions.OpenUnits)
            && figure.Kind == FigureKind.Number;
        written = isRead ? figure.Quantity : default;
        length = isRead ? start + figure.Length : 0;
        return isRead;
    }

    /// <summary>Returns <c>95校区/95校区</c>, <c>30～40%</c>, <c>1回以上</c>, or the quantity alone.</summary>
    /// <returns>The quantity, with its bound and what it is out of; it parses back.</returns>
    public override string ToString() => WrittenQuantityText.Of(this);
}
