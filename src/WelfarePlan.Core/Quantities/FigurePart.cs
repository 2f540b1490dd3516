namespace WelfarePlan.Quantities;

/// <summary>A number and the unit behind it, before its bounds and marks.</summary>
internal struct FigurePart
{
    public decimal Amount;
    public Unit Unit;

    /// <summary>The amount as printed, where 千 or 百万 belongs to the unit: 8,450 of 千円.</summary>
    public decimal PrintedAmount;

    public Unit PrintedUnit;

    /// <summary>割 was written: 3割 is 30%.</summary>
    public bool IsTenths;

    /// <summary>千 or 万 was written behind figures, so that a number to the left may share it.</summary>
    public bool IsScaled;

    public readonly Quantity Value => new(Amount, Unit);
}
