using WelfarePlan.Quantities;

namespace WelfarePlan.Evaluation;

/// <summary>A sum of yearly results, or the reason why there is none.</summary>
internal readonly record struct YearlySum
{
    public YearlySum(UndefinedReason reason) => Reason = reason;

    /// <summary>The sum, or null where <see cref="Reason"/> says why there is none or nothing was added.</summary>
    public decimal? Value { get; private init; }

    public UndefinedReason? Reason { get; private init; }

    public bool IsOpen { get; private init; }

    public bool IsConverted { get; private init; }

    public bool HasUnitMismatch { get; private init; }

    public YearlySum Plus(Quantity value, Unit unit, bool isOpen)
    {
        bool isAlien = !CommonUnit.TryConvert(value, unit, out decimal amount, out bool isConverted);
        Guarded sum = (Guarded)(Value ?? 0) + amount;
        return this with
        {
            Value = sum.IsOver ? null : sum.Value,
            Reason = sum.IsOver ? UndefinedReason.Overflow : Reason,
            IsOpen = IsOpen || isOpen,
            IsConverted = IsConverted || isConverted,
            HasUnitMismatch = HasUnitMismatch || isAlien,
        };
    }
}
