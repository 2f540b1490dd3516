namespace WelfarePlan.Collections;

/// <summary>Makes <see cref="ValueList{T}"/>s.</summary>
internal static class ValueList
{
    /// <summary>Returns the items as a list equal by content; a list that already is one is not copied.</summary>
    /// <exception cref="ArgumentNullException">The list or one of its items is null.</exception>
    public static ValueList<T> From<T>(IReadOnlyList<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (items is ValueList<T> already) return already;
        if (items.Count == 0) return ValueList<T>.Empty;

        T[] copy = [.. items];
        foreach (T item in copy) ArgumentNullException.ThrowIfNull(item, nameof(items));
        return new ValueList<T>(copy);
    }

    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(items.ToArray());
}
