using System.Reflection;

namespace WelfarePlan.Reports.Parts;

/// <summary>The style sheets and the script, embedded in the assembly.</summary>
internal static class ViewStyle
{
    /// <summary>Gets the style of rows and drawings; every class begins with <c>wp-</c>.</summary>
    public static string OfView { get; } = Text("view.css");

    /// <summary>Gets the style of the report's page.</summary>
    public static string OfPage { get; } = Text("page.css");

    /// <summary>Gets the script of the report's page; without it the page can be read whole.</summary>
    public static string Script { get; } = Text("page.js");

    private static string Text(string name)
    {
        using Stream stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream($"WelfarePlan.Reports.{name}")
            ?? throw new InvalidOperationException($"'{name}' is not embedded.");
        using var reader = new StreamReader(stream);
        return string.Concat(reader.ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)
            .Select(line => line + "\n"));
    }
}
