using System.CommandLine;
using System.CommandLine.Parsing;
using WelfarePlan.Cli.Inputs;
using WelfarePlan.Evaluation;

namespace WelfarePlan.Cli.Commands;

/// <summary>The option <c>--scheme</c>, once for each rating scheme: a name, or a JSON file of one's own.</summary>
internal static class SchemeOption
{
    public static Option<RatingScheme[]> Create(CommandStreams streams) => new("--scheme")
    {
        Description =
            $"A rating scheme ({string.Join(", ", RatingScheme.All)}) or the JSON file of one; may be given several "
                + $"times.",
        CustomParser = result =>
            [.. result.Tokens.Select(token => Find(token.Value, streams, result)).OfType<RatingScheme>()],
        AllowMultipleArgumentsPerToken = false,
        Arity = ArgumentArity.OneOrMore,
    };

    private static RatingScheme? Find(string name, CommandStreams streams, ArgumentResult result)
    {
        if (RatingScheme.TryFind(name, out RatingScheme? scheme)) return scheme;
        if (!File.Exists(name))
        {
            result.AddError(
                $"There is no rating scheme '{name}' and no such file. There are {string.Join(", ", RatingScheme.All)}."
            );
            return null;
        }

        if (!InputFile.TryReadText(name, streams, out string? json, out string? failure))
        {
            result.AddError($"{name}: {failure}");
            return null;
        }

        if (RatingScheme.TryParse(json, out scheme, out IReadOnlyList<RatingSchemeError> errors)) return scheme;
        foreach (RatingSchemeError error in errors) result.AddError($"{name}: {error}");
        return null;
    }
}
