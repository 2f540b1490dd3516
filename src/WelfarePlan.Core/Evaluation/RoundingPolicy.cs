using System.Globalization;

namespace WelfarePlan.Evaluation;

/// <summary>How many decimals are printed, and how the rest is dropped; grades never use it.</summary>
/// <remarks>The default value rounds half up to whole numbers.</remarks>
/// <param name="Decimals">The number of decimals, 0 to 28.</param>
/// <param name="Mode">How the rest is dropped.</param>
public readonly record struct RoundingPolicy(int Decimals, Rounding Mode = Rounding.HalfUp)
{
    /// <summary>Gets the number of decimals, 0 to 28.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside that range.</exception>
    public int Decimals { get; init => field = Checked(value); } = Checked(Decimals);

    /// <summary>Rounds a number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The number with at most <see cref="Decimals"/> decimals.</returns>
    public decimal Round(decimal value)
    {
        switch (Mode)
        {
            case Rounding.HalfUp: return Math.Round(value, Decimals, MidpointRounding.AwayFromZero);
            case Rounding.HalfEven: return Math.Round(value, Decimals, MidpointRounding.ToEven);
            case Rounding.Down: return Math.Round(value, Decimals, MidpointRounding.ToZero);
            case Rounding.FiveDownSixUp:
                // 五捨六入 looks at one digit only: what lies behind it is cut first.
                decimal shown = Decimals == 28 ? value : Math.Round(value, Decimals + 1, MidpointRounding.ToZero);
                return AwayAbove(shown, Decimals);
            case Rounding.HalfDown: return AwayAbove(value, Decimals);
            default: throw new InvalidOperationException($"There is no rounding {Mode}.");
        }
    }

    /// <summary>Rounds a number and prints all its decimals: 0.5 with two decimals is <c>0.50</c>.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The digits, with U+2212 for minus.</returns>
    public string Print(decimal value)
    {
        decimal rounded = Round(value);
        string digits = Math.Abs(rounded).ToString($"F{Decimals}", CultureInfo.InvariantCulture);
        return rounded < 0 ? $"−{digits}" : digits;
    }

    /// <summary>Rounds a ratio as a percentage and prints it: −0.54489 with one decimal is <c>−54.5%</c>.</summary>
    /// <param name="ratio">The ratio as a fraction.</param>
    /// <returns>The percentage.</returns>
    public string PrintPercent(decimal ratio)
    {
        Guarded percent = (Guarded)ratio * 100m;
        return percent.IsOver ? $"{Print(ratio)}×100%" : $"{Print(percent.Value)}%";
    }

    private static decimal AwayAbove(decimal value, int decimals)
    {
        decimal cut = Math.Round(value, decimals, MidpointRounding.ToZero);
        if (cut == value) return value;

        var unit = new decimal(1, 0, 0, isNegative: value < 0, (byte)decimals);
        return Math.Abs(value - cut) * 2 > Math.Abs(unit) ? cut + unit : cut;
    }

    private static int Checked(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 28);
        return decimals;
    }
}
