using System.CommandLine;
using System.Globalization;
using WelfarePlan.Time;

namespace WelfarePlan.Cli.Commands;

/// <summary>An option that takes a fiscal year in any notation.</summary>
internal static class YearOption
{
    public static Option<FiscalYear?> Create(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            string text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (TryParse(text, out FiscalYear year)) return year;

            result.AddError($"'{text}' is not a fiscal year such as R3, 令和3年度 or 2021.");
            return null;
        },
    };

    private static bool TryParse(string text, out FiscalYear year)
    {
        year = default;
        ReadOnlySpan<char> digits = text.AsSpan().TrimStart("RH");
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number == 0) return false;
        if (digits.Length < text.Length) number += text[0] == 'R' ? 2018 : 1988;
        if (number is < 1886 or > 9998) return false;
        year = new FiscalYear(number);
        return true;
    }
}
