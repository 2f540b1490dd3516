using System.Diagnostics.CodeAnalysis;

namespace WelfarePlan.Exchange.Tables;

/// <summary>The words that tables write for the members of a closed set.</summary>
internal sealed class Vocabulary<T>(params (T Value, string Word, string Japanese)[] rows)
    where T : struct, Enum
{
    public IReadOnlyList<string> Words { get; } = [.. rows.Select(row => row.Word)];

    public Cell CellOf(T? value)
    {
        if (value is not { } known) return default;
        (_, string word, string japanese) = RowOf(known);
        return new Cell(word, null, japanese);
    }

    public string JapaneseOf(T value) => RowOf(value).Japanese;

    public bool TryFind(string word, [NotNullWhen(true)] out T? value)
    {
        value = null;
        foreach ((T each, string own, _) in rows)
        {
            if (string.Equals(own, word, StringComparison.Ordinal)) value = each;
        }

        return value is not null;
    }

    public bool TryFindJapanese(string word, [NotNullWhen(true)] out T? value)
    {
        value = null;
        foreach ((T each, _, string own) in rows)
        {
            if (string.Equals(own, word, StringComparison.Ordinal)) value = each;
        }

        return value is not null;
    }

    private (T Value, string Word, string Japanese) RowOf(T value) =>
        Array.Find(rows, row => EqualityComparer<T>.Default.Equals(row.Value, value)) is { Word: not null } row
            ? row
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"No {typeof(T).Name}.");
}
