using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace WelfarePlan.Cli;

/// <summary>What is wrong with a command line, in words for a person.</summary>
internal static class Mistakes
{
    private const string Separator = "--";

    private static readonly char[] Assignments = ['=', ':'];

    /// <summary>Returns what is wrong; nothing where the command can run.</summary>
    public static IEnumerable<string> Of(ParseResult parsed, IReadOnlyList<string> arguments)
    {
        string[] options = [.. UnknownOptions(parsed), .. ValuesOfFlags(parsed, arguments)];
        if (options.Length > 0) return options;
        if (parsed.Action is not ParseErrorAction) return [];

        return parsed.CommandResult.Command is RootCommand root && parsed.UnmatchedTokens is [{ } word, ..]
            ? [$"There is no command '{word}'.{Suggestion.For(word, NamesOf(root))}"]
            : parsed.Errors.Select(Words);
    }

    private static IEnumerable<string> NamesOf(RootCommand root) =>
        root.Subcommands.Where(command => !command.Hidden).Select(command => command.Name);

    // What looks like an option is one, wherever it stands: a mistyped option must not pass for the name of a file.
    private static IEnumerable<string> UnknownOptions(ParseResult parsed)
    {
        string[] known = [.. Options(parsed).SelectMany(Names)];
        HashSet<Token> values =
        [
            .. Options(parsed).Select(parsed.GetResult).OfType<OptionResult>().SelectMany(option => option.Tokens),
        ];
        return
            from token in parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            where token.Type == TokenType.Argument && IsOption(token.Value) && !values.Contains(token)
            let name = token.Value.Split(Assignments)[0]
            select $"There is no option '{name}'.{Suggestion.For(name, known)}";
    }

    private static IEnumerable<string> ValuesOfFlags(ParseResult parsed, IReadOnlyList<string> arguments) =>
        from argument in arguments.TakeWhile(argument => argument != Separator)
        let parts = argument.Split(Assignments, 2)
        where parts.Length == 2
        from option in Options(parsed)
        where option.Arity.MaximumNumberOfValues == 0 && Names(option).Contains(parts[0], StringComparer.Ordinal)
        select $"The option '{parts[0]}' takes no value.";

    private static IEnumerable<Option> Options(ParseResult parsed) =>
        parsed
            .CommandResult.Command.Options.Concat(
                parsed.RootCommandResult.Command.Options.Where(option => option.Recursive)
            )
            .Distinct();

    private static IEnumerable<string> Names(Option option) => option.Aliases.Append(option.Name);

    private static bool IsOption(string word) =>
        word is ['-', '-', _, ..] || (word is ['-', var letter, ..] && char.IsAsciiLetter(letter));

    private static string Words(ParseError error) =>
        string.Join(' ', error.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
