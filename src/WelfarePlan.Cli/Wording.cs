using WelfarePlan.Reports;

namespace WelfarePlan.Cli;

/// <summary>The two wordings of what is said to a person, side by side.</summary>
internal readonly record struct Wording(ReportLanguage Language)
{
    /// <summary>Gets the wording of the person's language.</summary>
    public string this[string japanese, string english] =>
        Language == ReportLanguage.English ? english : japanese;

    /// <summary>Returns the wording of help and messages, which are English where nothing is known of the
    /// person.</summary>
    public static Wording Of(CommandStreams streams) => new(streams.Language ?? ReportLanguage.English);

    /// <summary>Returns the wording of tables and reports, which are Japanese where nothing is known of the
    /// person.</summary>
    public static Wording OfTables(CommandStreams streams) => new(streams.Language ?? ReportLanguage.Japanese);
}
