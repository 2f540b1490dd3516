using System.Globalization;
using WelfarePlan.Diagnostics;

namespace WelfarePlan.Cli.Inputs;

/// <summary>A diagnostic as compilers print it, so that editors jump to its line.</summary>
internal static class DiagnosticLine
{
    public static string Of(string name, Diagnostic diagnostic, Wording words)
    {
        string place = diagnostic.Place switch
        {
            { IsNowhere: true } => name,
            LinesPlace lines => string.Create(CultureInfo.InvariantCulture, $"{name}:{lines.Span.First}"),
            SourcePlace other => $"{name}:{other}",
        };
        string message = words[diagnostic.MessageJa, diagnostic.Message];
        return $"{place}: {Word(diagnostic.Severity)} {diagnostic.Id}: {message}";
    }

    private static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Information => "information",
        DiagnosticSeverity.Warning => "warning",
        _ => "error",
    };
}
