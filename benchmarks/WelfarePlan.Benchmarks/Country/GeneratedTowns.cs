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
            Municipality place = At(i, towns);
            byte[] text = Encoding.UTF8.GetBytes(TextOf(place, i) + prose);
            File.WriteAllBytes(Path.Combine(folder, $"{place.Code}.txt"), text);
            bytes += text.Length;
        }

        return bytes;
    }

    /// <summary>Returns one of so many municipalities, taken evenly from north to south.</summary>
    public static Municipality At(int index, int towns) => All[(int)((long)index * All.Count / towns)];

    /// <summary>Returns the title of the plan of a municipality.</summary>
    public static string TitleOf(Municipality place) => NameOf(place) + "地域福祉計画";

    // A name that several towns have stands with its prefecture.
    private static string NameOf(Municipality place) =>
        Municipalities.Find(place.Name).Count == 1 ? place.Name : place.Prefecture + place.Name;

    private static string TextOf(Municipality place, int seed)
    {
        DocumentRecipe recipe = DocumentGenerator.Recipe(seed);
        return (recipe with
        {
            Damages = [],
            Plan = recipe.Plan with { Municipality = NameOf(place), Title = TitleOf(place) },
        }).Print().Text;
    }
}
