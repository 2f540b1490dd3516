using WelfarePlan.Diagnostics;

namespace WelfarePlan.Files;

/// <summary>Ends the reading of a file that may not be read further; <see cref="PlanFile"/> turns it into a
/// diagnostic.</summary>
/// <param name="rule">What to report.</param>
/// <param name="text">The text for the message.</param>
#pragma warning disable CA1032, CA1064 // never leaves the package
internal sealed class FileRefusedException(DiagnosticRule rule, string text) : Exception(text)
#pragma warning restore CA1032, CA1064
{
    public DiagnosticRule Rule => rule;
}
