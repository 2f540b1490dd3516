using System.CommandLine;
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
            if (FiscalYear.TryParse(text, out FiscalYear year)) return year;

            result.AddError($"'{text}' is not a fiscal year such as R3, 令和3年度 or 2021.");
            return null;
        },
    };
}
