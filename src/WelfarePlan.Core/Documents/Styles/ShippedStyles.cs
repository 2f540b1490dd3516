namespace WelfarePlan.Documents.Styles;

/// <summary>The styles embedded in the assembly. Adding one is a file, a seed that it changes, its golden.</summary>
internal static class ShippedStyles
{
    public static IReadOnlyList<DocumentStyle> All { get; } =
        [DocumentStyle.Default, DocumentStyle.Parse(Text("kumamoto-priority"))];

    public static string Schema => Text("document-style.schema");

    private static string Text(string name)
    {
        using Stream stream =
            typeof(ShippedStyles).Assembly.GetManifestResourceStream($"WelfarePlan.Documents.Styles.{name}.json")
            ?? throw new InvalidOperationException($"The style '{name}' is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
