namespace WelfarePlan.Reports.Notebooks;

/// <summary>The formatters that notebooks look up by name.</summary>
internal sealed class ViewFormatters
{
    /// <summary>Returns a formatter of HTML and one of text.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage(
        "Performance", "CA1822:Mark members as static", Justification = "Notebooks call it on an instance.")]
    public IEnumerable<object> CreateTypeFormatters() => [new HtmlViewFormatter(), new TextViewFormatter()];
}
