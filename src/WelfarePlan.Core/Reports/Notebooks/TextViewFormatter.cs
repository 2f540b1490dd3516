namespace WelfarePlan.Reports.Notebooks;

/// <summary>Shows the types of the model as text in notebooks.</summary>
internal sealed class TextViewFormatter
{
    [System.Diagnostics.CodeAnalysis.SuppressMessage(
        "Performance", "CA1822:Mark members as static", Justification = "Notebooks read it from an instance.")]
    public string MimeType => "text/plain";

    /// <summary>Writes a value.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage(
        "Performance", "CA1822:Mark members as static", Justification = "Notebooks call it on an instance.")]
    public bool Format(object value, TextWriter writer)
    {
        writer.Write(value);
        return true;
    }
}
