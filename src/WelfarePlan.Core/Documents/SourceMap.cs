using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace WelfarePlan.Documents;

/// <summary>The place in the source text of every value and title of a plan, by JSON pointer into the plan.</summary>
/// <remarks>
/// A pointer is written as in the JSON contract: <c>/goals/0/title</c>,
/// <c>/goals/0/measures/1/indicators/0/baseline/value</c>.
/// Two maps are equal when they hold the same places for the same pointers, in any order.
/// </remarks>
[JsonConverter(typeof(Json.ContractJsonConverter<SourceMap>))]
public sealed class SourceMap : IReadOnlyCollection<KeyValuePair<string, SourceLocation>>, IEquatable<SourceMap>
{
    private readonly OrderedDictionary<string, SourceLocation> _places;

    /// <summary>Makes a map of places.</summary>
    /// <param name="places">The places, in the order to keep; a pointer may come once.</param>
    /// <exception cref="ArgumentException">A pointer comes twice.</exception>
    public SourceMap(IEnumerable<KeyValuePair<string, SourceLocation>> places) =>
        _places = new OrderedDictionary<string, SourceLocation>(places, StringComparer.Ordinal);

    /// <summary>Gets a map without places.</summary>
    public static SourceMap Empty { get; } = new([]);

    /// <summary>Gets the number of places.</summary>
    public int Count => _places.Count;

    /// <summary>Finds the place of a value.</summary>
    /// <param name="pointer">The JSON pointer into the plan.</param>
    /// <param name="location">The place, or null.</param>
    /// <returns>Whether the map knows the pointer.</returns>
    public bool TryFind(string pointer, [NotNullWhen(true)] out SourceLocation? location) =>
        _places.TryGetValue(pointer, out location);

    /// <inheritdoc/>
    public bool Equals(SourceMap? other) =>
        other is not null && Count == other.Count
        && _places.All(place => other.TryFind(place.Key, out SourceLocation? there) && there == place.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SourceMap);

    /// <inheritdoc/>
    public override int GetHashCode() => Count;

    /// <summary>Returns the places in the order of the document's parts.</summary>
    /// <returns>An enumerator over pointers and places.</returns>
    public IEnumerator<KeyValuePair<string, SourceLocation>> GetEnumerator() => _places.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
