using System.Text.Json.Serialization;
using WelfarePlan.Diagnostics;

namespace WelfarePlan.Documents;

/// <summary>Where a value stands in the source, and how sure the reader is of it.</summary>
/// <param name="Place">The lines, the box on a page, or the cell of a sheet.</param>
/// <param name="Confidence">How sure the reader is.</param>
[JsonConverter(typeof(Json.ContractJsonConverter<SourceLocation>))]
public sealed record SourceLocation(SourcePlace Place, Confidence Confidence)
{
    /// <summary>Makes a location of lines of a text.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="confidence">How sure the reader is.</param>
    public SourceLocation(LineSpan lines, Confidence confidence)
        : this(SourcePlace.OfLines(lines), confidence)
    {
    }

    /// <summary>Gets the lines of a text; the default, nowhere, for every other kind of source.</summary>
    public LineSpan Lines => Place.Lines;
}
