namespace WelfarePlan.Reports;

/// <summary>The language of a report's own words; those of the plan stay as printed.</summary>
public enum ReportLanguage
{
    /// <summary>Japanese.</summary>
    Japanese = 0,

    /// <summary>English.</summary>
    English = 1,
}
