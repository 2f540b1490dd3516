using WelfarePlan.Time;

namespace WelfarePlan.Quantities;

/// <summary>What stands in the place of a value at some point of a text, and how much of the text it takes.</summary>
/// <remarks>The default value is nothing.</remarks>
internal readonly record struct WrittenFigure
{
    /// <summary>Gets what it is.</summary>
    public FigureKind Kind { get; init; }

    /// <summary>Gets the number with its bound and marks; the default where <see cref="Kind"/> is another.</summary>
    public WrittenQuantity Quantity { get; init; }

    /// <summary>Gets the amount in the unit that is printed: 8,450 of 千円, where <see cref="Quantity"/> is
    /// 8,450,000円.</summary>
    public Quantity Printed { get; init; }

    /// <summary>Gets the year, month or day in brackets behind the number (98.7％（R4末現在）), as it was written; else
    /// null.</summary>
    public WrittenYear? Dated { get; init; }

    /// <summary>Gets the number of characters that it takes, marks and brackets included.</summary>
    public int Length { get; init; }

    /// <summary>Gets why nothing is read where figures have two meanings.</summary>
    public FigureDoubt Doubt { get; init; }

    /// <summary>Gets whether a word goes on right behind it: 24時間 of 24時間電話, 65歳以上 of 65歳以上の高齢者.</summary>
    public bool EndsInWord { get; init; }
}
