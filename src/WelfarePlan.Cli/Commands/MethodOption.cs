using System.CommandLine;
using System.CommandLine.Parsing;
using WelfarePlan.Evaluation;

namespace WelfarePlan.Cli.Commands;

/// <summary>The option <c>--method</c>, once for each method.</summary>
internal static class MethodOption
{
    public static Option<EvaluationMethod[]> Create() => new("--method")
    {
        Description =
            $"A method ({string.Join(", ", EvaluationMethod.All)}); may be given several times. [default: all]",
        CustomParser = result =>
            [.. result.Tokens.Select(token => Find(token.Value, result)).OfType<EvaluationMethod>()],
        AllowMultipleArgumentsPerToken = false,
        Arity = ArgumentArity.OneOrMore,
    };

    private static EvaluationMethod? Find(string name, ArgumentResult result)
    {
        if (EvaluationMethod.TryFind(name, out EvaluationMethod? method)) return method;

        result.AddError($"There is no method '{name}'. There are {string.Join(", ", EvaluationMethod.All)}.");
        return null;
    }
}
