using System.Globalization;
using WelfarePlan.Text;

namespace WelfarePlan.Tests.Goldens;

/// <summary>Gathers differences, each with its place.</summary>
internal sealed class Differences
{
    private readonly List<GoldenDifference> _found = [];

    /// <summary>Gets what was found, worst first, else in the order of the document.</summary>
    public IReadOnlyList<GoldenDifference> WorstFirst => [.. _found.OrderBy(difference => difference.Kind)];

    public void Add(DifferenceKind kind, string place, string sentence) =>
        _found.Add(new GoldenDifference(kind, place.Length == 0 ? sentence : $"{place}: {sentence}"));

    /// <summary>Compares a text; a text that is not there is missing, another one is wrong.</summary>
    public void CompareText(string place, string what, string? golden, string? read)
    {
        if (GoldenText.Same(golden, read)) return;
        Add(
            read is null ? DifferenceKind.Missing : DifferenceKind.Wrong, place,
            $"{what} is {Quoted(read)}, the golden has {Quoted(golden)}"
        );
    }

    /// <summary>Compares texts in their order.</summary>
    public void CompareTexts(string place, string what, IReadOnlyList<string> golden, IReadOnlyList<string> read)
    {
        string?[] keys = [.. golden.Select(GoldenText.Key)];
        string?[] readKeys = [.. read.Select(GoldenText.Key)];
        if (keys.SequenceEqual(readKeys, StringComparer.Ordinal)) return;

        for (int i = 0; i < golden.Count; i++)
        {
            if (!readKeys.Contains(keys[i], StringComparer.Ordinal))
                Add(DifferenceKind.Missing, place, $"{what} lacks '{golden[i]}'");
        }

        for (int i = 0; i < read.Count; i++)
        {
            if (!keys.Contains(readKeys[i], StringComparer.Ordinal))
                Add(DifferenceKind.Wrong, place, $"{what} holds '{read[i]}', which the golden lacks");
        }

        if (
            keys.Order(StringComparer.Ordinal)
                .SequenceEqual(readKeys.Order(StringComparer.Ordinal), StringComparer.Ordinal)
        )
        {
            Add(DifferenceKind.Wrong, place, $"{what} stand in another order: {string.Join(" | ", read)}");
        }
        else if (golden.Count != read.Count)
        {
            CompareCount(place, what, golden.Count, read.Count);
        }
    }

    public void CompareCount(string place, string what, int golden, int read)
    {
        if (golden == read) return;
        Add(
            read < golden ? DifferenceKind.Missing : DifferenceKind.Wrong,
            place,
            string.Create(CultureInfo.InvariantCulture, $"{read} {what}, the golden has {golden}"));
    }

    private static string Quoted(string? text) => text is null ? "nothing" : $"'{new FoldedText(text).Text}'";
}
