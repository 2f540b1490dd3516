namespace WelfarePlan.Diagnostics;

/// <summary>Every rule there is: WP1xxx files and text, WP2xxx blocks and tables, WP3xxx the plan.</summary>
public static partial class DiagnosticRules
{
    /// <summary>Gets every rule, by identifier.</summary>
    public static IReadOnlyList<DiagnosticRule> All => DiagnosticCatalogue.Rules;
}
