using WelfarePlan.Collections;
using WelfarePlan.Diagnostics;

namespace WelfarePlan.Sources;

/// <summary>What every kind of file is turned into, and all that the reader knows of it.</summary>
public sealed record SourceDocument
{
    /// <summary>Gets the name of the file, or null.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the kind of file.</summary>
    public SourceKind Kind { get; init; }

    /// <summary>Gets the SHA-256 of the file's bytes in lower-case hexadecimal digits, or null where there was no
    /// file.</summary>
    /// <exception cref="ArgumentException">The value is not 64 such digits.</exception>
    public string? Sha256
    {
        get;
        init
        {
            if (value is not null) Sha256Text.Check(value);
            field = value;
        }
    }

    /// <summary>Gets the pages, in order.</summary>
    public IReadOnlyList<SourcePage> Pages
    {
        get;
        init => field = ValueList.From(value);
    } = ValueList<SourcePage>.Empty;

    /// <summary>Gets what was met while the file was opened: a page without letters, a hidden sheet.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics
    {
        get;
        init => field = ValueList.From(value);
    } = ValueList<Diagnostic>.Empty;

    /// <summary>Makes a document of a text: a line each, and a page wherever a form feed begins a line.</summary>
    /// <param name="text">The text; any string will do.</param>
    /// <param name="name">The name of the file, or null.</param>
    /// <returns>The document; its places are line numbers, as an editor counts them.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static SourceDocument OfText(string text, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new() { Name = name, Kind = SourceKind.Text, Pages = TextPages.Of(text) };
    }
}
