using System.Globalization;
using System.Text.Json.Serialization;

namespace WelfarePlan.Diagnostics;

/// <summary>An element of a document that has no pages of its own, or of a slide.</summary>
/// <param name="Path">The way to the element, as its format counts: <c>table[2]/row[3]/cell[4]</c>,
/// <c>paragraph[17]</c>.</param>
/// <param name="Page">The slide, counted from 1, or null.</param>
[JsonConverter(typeof(Json.ContractJsonConverter<PathPlace>))]
public sealed record PathPlace(string Path, int? Page = null) : SourcePlace
{
    /// <inheritdoc/>
    public override int? PageNumber => Page;

    /// <summary>Returns the path, with its slide where there is one: <c>p3:table[1]/row[2]/cell[1]</c>.</summary>
    /// <returns>The path.</returns>
    public override string ToString() =>
        Page is { } page ? string.Create(CultureInfo.InvariantCulture, $"p{page}:{Path}") : Path;

    private protected override SourcePlace? Join(SourcePlace other) => null;
}
