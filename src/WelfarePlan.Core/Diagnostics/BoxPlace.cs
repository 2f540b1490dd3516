using System.Globalization;
using System.Text.Json.Serialization;

namespace WelfarePlan.Diagnostics;

/// <summary>A rectangle on a page of a PDF, or on a slide.</summary>
/// <param name="Page">The page, counted from 1.</param>
/// <param name="Box">The rectangle, in points from the top left.</param>
[JsonConverter(typeof(Json.ContractJsonConverter<BoxPlace>))]
public sealed record BoxPlace(int Page, SourceBox Box) : SourcePlace
{
    /// <inheritdoc/>
    public override int? PageNumber => Page;

    /// <summary>Returns <c>p12[72,100,310,118]</c>.</summary>
    /// <returns>The page and the four edges.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"p{Page}[{Box}]");

    private protected override SourcePlace? Join(SourcePlace other) =>
        other is BoxPlace box && box.Page == Page ? new BoxPlace(Page, Box.Union(box.Box)) : null;
}
