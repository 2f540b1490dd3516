namespace WelfarePlan.Quantities;

/// <summary>Powers of ten, and multiplying by them without an exception.</summary>
internal static class Powers
{
    private static readonly decimal[] Table = Build();

    public static decimal OfTen(int power) => Table[power];

    /// <summary>Returns the power of ten that a multiple is, or -1: 3 for 1000.</summary>
    public static int Of(decimal multiple) => Array.IndexOf(Table, multiple);

    /// <summary>Multiplies by a power of ten, dropping decimals that are no longer needed: 8.5万 is 85000.</summary>
    public static bool TryScale(decimal value, int power, out decimal scaled)
    {
        scaled = 0;
        if (Math.Abs(value) > decimal.MaxValue / Table[power]) return false;

        scaled = value * Table[power];
        if (scaled.Scale == 0) return true;

        // A decimal keeps as many decimals as its factors had; a written 250.32千 has none.
        int needed = Math.Max(0, value.Scale - power);
        scaled = Math.Round(scaled, needed);
        return true;
    }

    private static decimal[] Build()
    {
        decimal[] table = new decimal[29];
        table[0] = 1;
        for (int i = 1; i < table.Length; i++) table[i] = table[i - 1] * 10;
        return table;
    }
}
