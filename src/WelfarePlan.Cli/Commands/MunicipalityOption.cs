using System.CommandLine;
using WelfarePlan.Exchange;

namespace WelfarePlan.Cli.Commands;

/// <summary>The option <c>--municipality</c>: a code or a name that leads to one local government.</summary>
internal static class MunicipalityOption
{
    public static Option<Municipality?> Create() => new("--municipality")
    {
        Description =
            "The municipality of the plans where their own name of it is ambiguous: a code of six digits, or a name "
                + "with its prefecture.",
        CustomParser = result =>
        {
            string text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            Municipality[] found =
            [
                .. Municipalities.All.Where(place => place.Code == text),
                .. Municipalities.Find(text),
            ];
            if (found is [{ } only]) return only;

            result.AddError(found.Length == 0
                ? $"There is no municipality '{text}'."
                : $"'{text}' may be {string.Join(" or ", found.Select(place => place.ToString()))}.");
            return null;
        },
    };
}
