namespace WelfarePlan.Json;

/// <summary>Lists as the contract writes them: absent when empty.</summary>
internal static class JsonList
{
    public static IReadOnlyList<TOut>? OrAbsent<TIn, TOut>(this IReadOnlyList<TIn> items, Func<TIn, TOut> write) =>
        items.Count == 0 ? null : [.. items.Select(write)];

    public static IReadOnlyList<string>? OrAbsent(this IReadOnlyList<string> items) => items.Count == 0 ? null : items;
}
