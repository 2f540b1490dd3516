using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;
using WelfarePlan.Text;

namespace WelfarePlan.Quantities;

/// <summary>An exact amount in a unit, with as many decimals as were written.</summary>
/// <remarks>
/// Quantities in different units are never equal, and adding or ordering them throws: that is nearly always a
/// mistake in the calling code. The difference of two shares is in percentage points. The default value is zero
/// without a unit.
/// </remarks>
/// <param name="Amount">The amount as written: 95.1 for 95.1％.</param>
/// <param name="Unit">The unit.</param>
[JsonConverter(typeof(Json.ContractJsonConverter<Quantity>))]
[Reports.Notebooks.TypeFormatterSource(typeof(Reports.Notebooks.ViewFormatters))]
public readonly partial record struct Quantity(decimal Amount, Unit Unit) :
    IComparable<Quantity>, IComparisonOperators<Quantity, Quantity, bool>,
    IAdditionOperators<Quantity, Quantity, Quantity>, ISubtractionOperators<Quantity, Quantity, Quantity>,
    IMultiplyOperators<Quantity, decimal, Quantity>
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public int CompareTo(Quantity other) => Amount.CompareTo(other.In(Unit));

    /// <summary>Returns the same quantity in the unit that its own is a multiple of: 1,234千円 is 1,234,000円.</summary>
    /// <returns>The quantity in <see cref="Unit.Base"/>; itself where the unit is no multiple.</returns>
    /// <exception cref="OverflowException">The amount is too large.</exception>
    public Quantity ToBase() => new(Amount * Unit.Scale, Unit.Base);

    /// <summary>Converts the quantity to another multiple of the same unit: 千円 to 円 or 百万円.</summary>
    /// <param name="unit">The unit wanted.</param>
    /// <param name="converted">The quantity in that unit, or the default.</param>
    /// <returns>Whether both are multiples of one unit.</returns>
    /// <exception cref="OverflowException">The amount is too large.</exception>
    public bool TryConvertTo(Unit unit, out Quantity converted)
    {
        bool isAlike = Unit.Base == unit.Base;
        converted = isAlike ? new(Unit == unit ? Amount : Amount * Unit.Scale / unit.Scale, unit) : default;
        return isAlike;
    }

    /// <summary>Returns the amount and its unit, such as <c>92.43％</c>.</summary>
    /// <returns>The amount with the written decimals, then the unit as written.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Amount}{Unit}");

    private decimal In(Unit unit) =>
        Unit == unit
            ? Amount
            : throw new ArgumentException(
                $"'{Excerpt.Of(ToString())}' is not in '{Excerpt.Of(unit.Symbol)}'.",
                nameof(unit)
            );

    /// <inheritdoc/>
    public static Quantity operator +(Quantity left, Quantity right) =>
        left with
        {
            Amount = left.Amount + right.In(left.Unit),
        };

    /// <inheritdoc/>
    public static Quantity operator -(Quantity left, Quantity right) =>
        new(left.Amount - right.In(left.Unit), left.Unit.OfDifference);

    /// <inheritdoc/>
    public static Quantity operator *(Quantity left, decimal right) => left with { Amount = left.Amount * right };

    /// <inheritdoc/>
    public static bool operator <(Quantity left, Quantity right) => left.CompareTo(right) < 0;

    /// <inheritdoc/>
    public static bool operator >(Quantity left, Quantity right) => left.CompareTo(right) > 0;

    /// <inheritdoc/>
    public static bool operator <=(Quantity left, Quantity right) => left.CompareTo(right) <= 0;

    /// <inheritdoc/>
    public static bool operator >=(Quantity left, Quantity right) => left.CompareTo(right) >= 0;
}
