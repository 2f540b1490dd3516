using System.Globalization;
using System.Text;
using WelfarePlan.Exchange;
using WelfarePlan.Testing;

namespace WelfarePlan.Benchmarks.Country;

/// <summary>A generated plan for every municipality of Japan; the names are real, and nothing else is.</summary>
internal static class GeneratedTowns
{
    private const char Ward = '区';
    private const int Thousand = 1000;

    // The wards of Tokyo are municipalities of their own; those of other cities are not.
    private const string Tokyo = "東京都";

    /// <summary>Gets the municipalities in the order of their codes: 1,741.</summary>
    public static IReadOnlyList<Municipality> All { get; } =
    [
        .. Municipalities.All.Where(place =>
            place.Name != place.Prefecture && (place.Name[^1] != Ward || place.Prefecture == Tokyo)
        ),
    ];

    /// <summary>Writes a text for each of so many towns, taken evenly from north to south, and returns their
    /// bytes.</summary>
    public static long Write(string folder, int towns, int kilobytes)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        string prose = kilobytes == 0 ? "" : RepositoryTexts.Join(RepositoryTexts.Prose(), kilobytes * Thousand);
        long bytes = 0;
        for (int i = 0; i < towns; i++)
        {
            Municipality place = All[(int)((long)i * All.Count / towns)];
            byte[] text = Encoding.UTF8.GetBytes(TextOf(place, i) + prose);
            File.WriteAllBytes(Path.Combine(folder, $"{place.Code}.txt"), text);
            bytes += text.Length;
        }

        return bytes;
    }

    // A name that several towns have stands with its prefecture.
    private static string TextOf(Municipality place, int seed)
    {
        DocumentRecipe recipe = DocumentGenerator.Recipe(seed);
        string name = Municipalities.Find(place.Name).Count == 1 ? place.Name : place.Prefecture + place.Name;
        return (recipe with
        {
            Damages = [],
            Plan = recipe.Plan with
            {
                Municipality = name,
                Title = string.Create(CultureInfo.InvariantCulture, $"{name}地域福祉計画"),
            },
        }).Print().Text;
    }
}
