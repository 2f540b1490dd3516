using System.Text.Json.Serialization;

namespace WelfarePlan.Diagnostics;

/// <summary>Lines of a text.</summary>
/// <param name="Span">The lines, counted from 1.</param>
[JsonConverter(typeof(Json.ContractJsonConverter<LinesPlace>))]
public sealed record LinesPlace(LineSpan Span) : SourcePlace
{
    /// <inheritdoc/>
    public override LineSpan Lines => Span;

    /// <inheritdoc/>
    public override bool IsNowhere => Span.IsNowhere;

    /// <summary>Returns <c>12</c> or <c>12-14</c>.</summary>
    /// <returns>The line, or the first and last line.</returns>
    public override string ToString() => Span.ToString();

    private protected override SourcePlace? Join(SourcePlace other) =>
        other is LinesPlace lines ? new LinesPlace(Span.Union(lines.Span)) : null;
}
