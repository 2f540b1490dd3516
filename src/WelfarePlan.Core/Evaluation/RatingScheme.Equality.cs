using System.Text.Json;

namespace WelfarePlan.Evaluation;

/// <content>Schemes are equal when their files say the same, however the files are laid out.</content>
public sealed partial class RatingScheme : IEquatable<RatingScheme>
{
    /// <summary>Gets the scheme's file as one line of JSON.</summary>
    internal string File { get; init; } = "";

    /// <inheritdoc/>
    public bool Equals(RatingScheme? other) =>
        other is not null && string.Equals(File, other.File, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RatingScheme);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(File, StringComparison.Ordinal);

    /// <summary>Returns whether two schemes say the same.</summary>
    /// <param name="left">A scheme, or null.</param>
    /// <param name="right">Another, or null.</param>
    /// <returns><see langword="true"/> where both are null or equal.</returns>
    public static bool operator ==(RatingScheme? left, RatingScheme? right) => left?.Equals(right) ?? right is null;

    /// <summary>Returns whether two schemes differ.</summary>
    /// <param name="left">A scheme, or null.</param>
    /// <param name="right">Another, or null.</param>
    /// <returns><see langword="true"/> where they are not equal.</returns>
    public static bool operator !=(RatingScheme? left, RatingScheme? right) => !(left == right);

    internal static string FileOf(SchemeJson json) =>
        JsonSerializer.Serialize(json, SchemeJsonContext.Default.SchemeJson);
}
