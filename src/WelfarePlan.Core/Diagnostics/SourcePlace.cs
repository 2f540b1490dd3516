using System.Text.Json.Serialization;

namespace WelfarePlan.Diagnostics;

/// <summary>Where something stands in a source: lines of a text, a box on a page, a cell of a sheet, or a path of
/// elements.</summary>
/// <remarks>Equal by value. <see cref="Nowhere"/> stands for the document as a whole.</remarks>
[JsonConverter(typeof(Json.ContractJsonConverter<SourcePlace>))]
public abstract record SourcePlace
{
    private protected SourcePlace()
    {
    }

    /// <summary>Gets the place of what concerns the document as a whole.</summary>
    public static SourcePlace Nowhere { get; } = new LinesPlace(default);

    /// <summary>Gets the lines of a text; the default, nowhere, for every other kind of source.</summary>
    public virtual LineSpan Lines => default;

    /// <summary>Gets whether the place names nothing in particular.</summary>
    public virtual bool IsNowhere => false;

    /// <summary>Gets the page or slide, counted from 1; null where the source has none.</summary>
    public virtual int? PageNumber => null;

    /// <summary>Makes a place of lines.</summary>
    /// <param name="lines">The lines.</param>
    /// <returns>The place.</returns>
    public static SourcePlace OfLines(LineSpan lines) => lines.IsNowhere ? Nowhere : new LinesPlace(lines);

    /// <summary>Returns the smallest place that holds both, where the two can be held in one; else the first.</summary>
    /// <param name="other">The other place.</param>
    /// <returns>The union; boxes of different pages and cells of different sheets stay with the first.</returns>
    public SourcePlace Union(SourcePlace other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (IsNowhere) return other;
        return other.IsNowhere ? this : Join(other) ?? this;
    }

    private protected abstract SourcePlace? Join(SourcePlace other);
}
