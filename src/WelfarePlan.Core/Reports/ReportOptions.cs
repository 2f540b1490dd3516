using NodaTime;
using WelfarePlan.Evaluation;
using WelfarePlan.Reports.Parts;
using WelfarePlan.Time;

namespace WelfarePlan.Reports;

/// <summary>How a report or a view shows a plan.</summary>
public sealed record ReportOptions
{
    /// <summary>Gets the defaults: Japanese, each indicator's latest year, the plain scheme.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>Gets the language of the report's own words.</summary>
    public ReportLanguage Language { get; init; }

    /// <summary>Gets the fiscal year to evaluate, or null for each indicator's latest year with a number.</summary>
    public FiscalYear? Year { get; init; }

    /// <summary>Gets the scheme that grades the indicators; <c>plain</c> unless another is given.</summary>
    public RatingScheme Scheme
    {
        get => field ?? RatingScheme.Named("plain");
        init;
    }

    /// <summary>Gets the day on which the document was read, or null to print none.</summary>
    public LocalDate? ReadOn { get; init; }

    internal EvaluationOptions Evaluation =>
        new() { Year = Year, Methods = ShownMethods.All, Schemes = [Scheme] };
}
