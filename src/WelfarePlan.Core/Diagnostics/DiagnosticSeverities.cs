namespace WelfarePlan.Diagnostics;

/// <summary>The word that compilers print for a severity.</summary>
internal static class DiagnosticSeverities
{
    public static string ToWord(this DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Information => "information",
        DiagnosticSeverity.Warning => "warning",
        _ => "error",
    };
}
