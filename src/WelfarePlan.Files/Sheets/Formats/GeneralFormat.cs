using System.Globalization;

namespace WelfarePlan.Files.Sheets.Formats;

/// <summary>Shows a number as a cell without a format does: in at most eleven signs, whole numbers whole.</summary>
internal static class GeneralFormat
{
    private const int Significant = 10;
    private const decimal Widest = 99_999_999_999m;

    public static string Show(double value)
    {
        if (ExactNumber.Of(value) is not { } number) return value.ToString("R", CultureInfo.InvariantCulture);
        if (number == decimal.Truncate(number) || Math.Abs(number) > Widest) return Plain(number);

        int whole =
            Math.Abs(number) < 1 ? 1 : decimal.Truncate(Math.Abs(number)).ToString(CultureInfo.InvariantCulture).Length;
        return Plain(Math.Round(number, Math.Max(0, Significant - whole), MidpointRounding.AwayFromZero));
    }

    private static string Plain(decimal number) =>
        number.ToString("0.############################", CultureInfo.InvariantCulture);
}
