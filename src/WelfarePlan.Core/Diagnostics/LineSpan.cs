using System.Globalization;
using System.Text.Json.Serialization;

namespace WelfarePlan.Diagnostics;

/// <summary>A run of lines of a source text, counted from 1, both ends included.</summary>
/// <remarks>The default value is line 0 to 0, which no text has: it means "nowhere in particular".</remarks>
/// <param name="First">The first line.</param>
/// <param name="Last">The last line.</param>
[JsonConverter(typeof(Json.ContractJsonConverter<LineSpan>))]
public readonly record struct LineSpan(int First, int Last)
{
    /// <summary>Makes a span of one line.</summary>
    /// <param name="line">The line, counted from 1.</param>
    /// <returns>A span from the line to itself.</returns>
    public static LineSpan At(int line) => new(line, line);

    /// <summary>Gets whether the span names no line at all.</summary>
    public bool IsNowhere => First <= 0;

    /// <summary>Returns the smallest span that holds both spans.</summary>
    /// <param name="other">The other span.</param>
    /// <returns>The union, without regard for lines between; a span that is nowhere adds nothing.</returns>
    public LineSpan Union(LineSpan other)
    {
        if (IsNowhere) return other;
        if (other.IsNowhere) return this;
        return new(Math.Min(First, other.First), Math.Max(Last, other.Last));
    }

    /// <summary>Returns whether a line lies inside the span.</summary>
    /// <param name="line">The line, counted from 1.</param>
    /// <returns><see langword="true"/> from the first line to the last.</returns>
    public bool Contains(int line) => line >= First && line <= Last;

    /// <summary>Returns whether the two spans share a line.</summary>
    /// <param name="other">The other span.</param>
    /// <returns><see langword="true"/> where at least one line lies in both.</returns>
    public bool Overlaps(LineSpan other) => First <= other.Last && other.First <= Last;

    /// <summary>Returns <c>12</c> or <c>12-14</c>.</summary>
    /// <returns>The line, or the first and last line.</returns>
    public override string ToString() =>
        First == Last
            ? First.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{First}-{Last}");
}
