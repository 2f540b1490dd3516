using System.Diagnostics.CodeAnalysis;
using WelfarePlan.Collections;

namespace WelfarePlan.Documents.Styles;

/// <summary>The styles that come with the library, and the way to read others from JSON.</summary>
public static class DocumentStyles
{
    /// <summary>Gets the style without any peculiarity.</summary>
    public static DocumentStyle Default { get; } = new("default", [], "");

    /// <summary>Gets the styles that come with the library, the default first.</summary>
    /// <remarks>A style is among them only where it changes what is read from a document.</remarks>
    public static IReadOnlyList<DocumentStyle> All { get; } = [Default, Parse(Text("kumamoto-priority"))];

    /// <summary>Gets the JSON Schema of a style's file.</summary>
    public static string Schema => Text("document-style.schema");

    /// <summary>Looks up a style that comes with the library.</summary>
    /// <param name="name">The name, such as <c>kumamoto/priority</c>.</param>
    /// <param name="style">The style, or null.</param>
    /// <returns><see langword="true"/> where there is such a style.</returns>
    public static bool TryFind(ReadOnlySpan<char> name, [NotNullWhen(true)] out DocumentStyle? style)
    {
        style = null;
        foreach (DocumentStyle each in All)
        {
            if (name.Equals(each.Name, StringComparison.OrdinalIgnoreCase)) style = each;
        }

        return style is not null;
    }

    /// <summary>Reads a style from the text of a JSON file.</summary>
    /// <param name="json">The text, as <see cref="Schema"/> describes it.</param>
    /// <param name="style">The style, or null.</param>
    /// <param name="errors">What is wrong and where; empty where the style was read.</param>
    /// <returns><see langword="true"/> where the style was read.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static bool TryParse(
        string json, [NotNullWhen(true)] out DocumentStyle? style, out IReadOnlyList<DocumentStyleError> errors)
    {
        ArgumentNullException.ThrowIfNull(json);
        var found = new List<DocumentStyleError>();
        style = StyleReader.Read(json, found);
        errors = ValueList.From(found);
        return style is not null;
    }

    /// <summary>Reads a style from the text of a JSON file.</summary>
    /// <param name="json">The text, as <see cref="Schema"/> describes it.</param>
    /// <returns>The style.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no style; the message names every place.</exception>
    public static DocumentStyle Parse(string json) =>
        TryParse(json, out DocumentStyle? style, out IReadOnlyList<DocumentStyleError> errors)
            ? style
            : throw new FormatException(string.Join(' ', errors));

    private static string Text(string name)
    {
        using Stream stream =
            typeof(DocumentStyles).Assembly.GetManifestResourceStream($"WelfarePlan.Documents.Styles.{name}.json")
            ?? throw new InvalidOperationException($"The style '{name}' is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
