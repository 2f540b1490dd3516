using WelfarePlan.Reports;

namespace WelfarePlan.Cli;

/// <summary>The language that is spoken: asked for with <c>--lang</c>, else that of the environment.</summary>
internal static class Language
{
    public const string Option = "--lang";
    private const string Japanese = "ja";
    private const string English = "en";

    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    public static IReadOnlyList<string> All { get; } = [Japanese, English];

    /// <summary>Returns the language of <c>--lang</c>, or null where it is not given or not one of ours.</summary>
    public static ReportLanguage? Of(IReadOnlyList<string> arguments)
    {
        for (int i = 0; i < arguments.Count && arguments[i] != "--"; i++)
        {
            if (arguments[i] == Option && i + 1 < arguments.Count) return Named(arguments[i + 1]);
            if (arguments[i].StartsWith(Option + "=", StringComparison.Ordinal)
                || arguments[i].StartsWith(Option + ":", StringComparison.Ordinal))
                return Named(arguments[i][(Option.Length + 1)..]);
        }

        return null;
    }

    /// <summary>Returns the language that a person's machine is set to, or null where it says none of ours.</summary>
    public static ReportLanguage? OfEnvironment(Func<string, string?> variable)
    {
        string? value = Variables.Select(variable).FirstOrDefault(each => !string.IsNullOrEmpty(each));
        return value is null ? null : Named(value.Split('_', '.', '-')[0]);
    }

    private static ReportLanguage? Named(string word) => word switch
    {
        Japanese => ReportLanguage.Japanese,
        English => ReportLanguage.English,
        _ => null,
    };
}
