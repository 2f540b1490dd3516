using System.Globalization;
using WelfarePlan.Time;

namespace WelfarePlan.Evaluation;

/// <summary>Writes numbers as they stand in equations: every digit, U+2212 for minus, negative ones in
/// brackets.</summary>
internal static class Terms
{
    public static string Of(decimal? value) => value is { } number ? Of(number) : "?";

    public static string Of(decimal value) => value < 0 ? $"({Plain(value)})" : Plain(value);

    public static string Of(FiscalYear? year) => year is { } known ? Of(known) : "?";

    public static string Of(FiscalYear year) => year.Year.ToString(CultureInfo.InvariantCulture);

    public static string Of(int number) => Plain(number);

    public static string Plain(decimal value)
    {
        string digits = Trimmed(Math.Abs(value).ToString(CultureInfo.InvariantCulture));
        return value < 0 ? $"−{digits}" : digits;
    }

    /// <summary>Four decimals, or four digits where the number is smaller than one.</summary>
    public static string Short(decimal value)
    {
        int decimals = 4;
        for (decimal size = Math.Abs(value); size is > 0 and < 0.1m && decimals < 28; size *= 10) decimals++;
        return Trimmed(new RoundingPolicy(decimals).Print(value));
    }

    private static string Trimmed(string number) =>
        number.Contains('.', StringComparison.Ordinal) ? number.TrimEnd('0').TrimEnd('.') : number;
}
