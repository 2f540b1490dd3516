using System.CommandLine;

namespace WelfarePlan.Cli.Commands;

/// <summary>The option <c>--lang</c> of every command; its value is read before the commands are made.</summary>
internal static class LanguageOption
{
    public static Option<string> Create()
    {
        var option = new Option<string>(Language.Option)
        {
            Description = "The language of tables and reports. [default: that of LANG]",
            Recursive = true,
        };
        option.AcceptOnlyFromAmong([.. Language.All]);
        return option;
    }
}
