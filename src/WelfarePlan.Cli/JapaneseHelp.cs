using System.CommandLine;

namespace WelfarePlan.Cli;

/// <summary>The help in Japanese: a text for each English one, so that commands are written once.</summary>
internal static partial class JapaneseHelp
{
    private static readonly (string English, string Japanese)[] Words =
    [
        ("Description:", "説明:"), ("Usage:", "使い方:"), ("Arguments:", "引数:"), ("Options:", "オプション:"),
        ("Commands:", "コマンド:"), ("[command]", "[コマンド]"), ("[options]", "[オプション]"), ("[default: ", "[既定: "),
        ("(REQUIRED)", "（必須）"), ("Show help and usage information", "このヘルプを表示する"),
        ("Show version information", "版を表示する"),
    ];

    /// <summary>Puts the Japanese text of every command, argument and option in place of the English one.</summary>
    public static void Translate(Command command)
    {
        command.Description = Of(command.Description);
        foreach (Argument argument in command.Arguments) argument.Description = Of(argument.Description);
        foreach (Option option in command.Options) option.Description = Of(option.Description);
        foreach (Command inner in command.Subcommands) Translate(inner);
    }

    /// <summary>Returns the English texts that have no Japanese one.</summary>
    public static IEnumerable<string> Missing(Command command) =>
        command.Arguments.Select(argument => argument.Description)
            .Concat(command.Options.Select(option => option.Description))
            .Append(command.Description)
            .OfType<string>()
            .Where(text => text.Length > 0 && string.Equals(Of(text), text, StringComparison.Ordinal))
            .Concat(command.Subcommands.Where(inner => !inner.Hidden).SelectMany(Missing));

    /// <summary>Puts Japanese words in place of those around the descriptions.</summary>
    public static string Frame(string help) => Words.Aggregate(
        help, (text, word) => text.Replace(word.English, word.Japanese, StringComparison.Ordinal));

    // Descriptions that list schemes are told by how they begin.
    private static string? Of(string? english)
    {
        if (english is null) return null;
        foreach ((string begin, string japanese) in Texts)
        {
            if (!english.StartsWith(begin, StringComparison.Ordinal)) continue;
            int open = english.IndexOf(" (", StringComparison.Ordinal);
            return japanese.Contains("{0}", StringComparison.Ordinal) && open >= 0
                ? japanese.Replace("{0}", english[(open + 2)..english.IndexOf(')', StringComparison.Ordinal)],
                    StringComparison.Ordinal)
                : japanese;
        }

        return Words.FirstOrDefault(word => word.English == english).Japanese ?? english;
    }
}
