using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;

namespace WelfarePlan.Evaluation;

/// <summary>The schemes embedded in the assembly, in the order in which they are listed.</summary>
internal static class BuiltInSchemes
{
    public static IReadOnlyList<RatingScheme> All { get; } = [.. Names().Select(name =>
        RatingScheme.Parse(Text(name)))];

    private static readonly FrozenDictionary<string, RatingScheme>.AlternateLookup<ReadOnlySpan<char>> ByName =
        All.ToFrozenDictionary(scheme => scheme.Name,
            StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static string Schema => Text("rating-scheme.schema");

    public static bool TryFind(ReadOnlySpan<char> name, [NotNullWhen(true)] out RatingScheme? scheme) =>
        ByName.TryGetValue(name, out scheme);

    // The list is data like the schemes: code knows no town.
    private static string[] Names() =>
        JsonSerializer.Deserialize(Text("index"), SchemeJsonContext.Default.StringArray)!;

    private static string Text(string name)
    {
        using Stream stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream($"WelfarePlan.Evaluation.Schemes.{name}.json")
            ?? throw new InvalidOperationException($"The scheme '{name}' is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
