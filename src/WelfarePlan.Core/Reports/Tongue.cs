namespace WelfarePlan.Reports;

/// <summary>The language that a page speaks: both wordings stand side by side where they are used.</summary>
internal readonly record struct Tongue(ReportLanguage Language)
{
    public string Code => this["ja", "en"];

    public bool IsJapanese => Language == ReportLanguage.Japanese;

    /// <summary>Gets the word of the language.</summary>
    public string this[string japanese, string english] =>
        Language == ReportLanguage.English ? english : japanese;
}
