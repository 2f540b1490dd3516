namespace WelfarePlan.Evaluation;

/// <summary>Decimal arithmetic that turns into "over" where it would throw, so that formulas read as
/// formulas.</summary>
internal readonly struct Guarded
{
    /// <summary>The smallest step of decimal arithmetic below 8.</summary>
    public const decimal Smallest = 0.0000000000000000000000000001m;

    // A little below decimal.MaxValue: the estimate is in double and may be off by a part in 10^15.
    private const double Limit = 7.92281625142643e28;

    private Guarded(decimal value, bool isOver)
    {
        Value = value;
        IsOver = isOver;
    }

    public decimal Value { get; }

    public bool IsOver { get; }

    private static Guarded Over => new(0, isOver: true);

    public static implicit operator Guarded(decimal value) => new(value, isOver: false);

    public static Guarded operator +(Guarded left, Guarded right) =>
        Fits(left, right, (double)left.Value + (double)right.Value) ? left.Value + right.Value : Over;

    public static Guarded operator -(Guarded left, Guarded right) =>
        Fits(left, right, (double)left.Value - (double)right.Value) ? left.Value - right.Value : Over;

    public static Guarded operator *(Guarded left, Guarded right) =>
        Fits(left, right, (double)left.Value * (double)right.Value) ? left.Value * right.Value : Over;

    /// <summary>Divides; the divisor is not zero. A quotient stays on its side of 0 and 1, however it rounds.</summary>
    public static Guarded operator /(Guarded left, Guarded right)
    {
        if (!Fits(left, right, (double)left.Value / (double)right.Value)) return Over;

        decimal quotient = left.Value / right.Value;
        if (quotient == 0 && left.Value != 0) return left.Value > 0 == right.Value > 0 ? Smallest : -Smallest;
        if (quotient == 1 && left.Value != right.Value)
        {
            return Math.Abs(left.Value) < Math.Abs(right.Value) ? 1 - Smallest : 1 + Smallest;
        }

        return quotient;
    }

    private static bool Fits(Guarded left, Guarded right, double estimate) =>
        !left.IsOver && !right.IsOver && Math.Abs(estimate) < Limit;
}
