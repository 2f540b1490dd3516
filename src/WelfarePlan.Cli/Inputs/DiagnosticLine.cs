using System.Globalization;
using WelfarePlan.Diagnostics;

namespace WelfarePlan.Cli.Inputs;

/// <summary>A diagnostic as compilers print it, so that editors jump to its line.</summary>
internal static class DiagnosticLine
{
    public static string Of(string name, Diagnostic diagnostic)
    {
        string place = diagnostic.Lines.IsNowhere ? name : string.Create(CultureInfo.InvariantCulture, $"{name}:{diagnostic.Lines.First}");
        return $"{place}: {Word(diagnostic.Severity)} {diagnostic.Id}: {diagnostic.Message}";
    }

    private static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Information => "information",
        DiagnosticSeverity.Warning => "warning",
        _ => "error",
    };
}
