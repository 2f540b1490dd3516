using System.Text;
using WelfarePlan.Documents;
using WelfarePlan.Evaluation;
using WelfarePlan.Exchange;
using WelfarePlan.Json;

namespace WelfarePlan.Benchmarks.Fuzzing;

/// <summary>Sound inputs of every kind, from the files of the repository.</summary>
internal static class FuzzMaterial
{
    // The largest would take the time of a thousand others.
    private const int LargestFile = 120_000;
    private const int JsonDocuments = 40;

    /// <summary>Gets the texts of all seeds, goldens and shapes.</summary>
    public static string[] Texts { get; } = RepositoryTexts.Everything();

    /// <summary>Returns the texts as bytes.</summary>
    public static IReadOnlyList<byte[]> TextBytes() => [.. Texts.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Returns the files of a kind.</summary>
    public static IReadOnlyList<byte[]> Files(string extension)
    {
        byte[][] files =
        [
            .. RepositoryTexts.Paths(["seeds", "tests"], $"*.{extension}")
                .Where(path => new FileInfo(path).Length <= LargestFile)
                .Select(File.ReadAllBytes),
        ];
        return files.Length > 0 ? files : throw new FileNotFoundException($"There is no file *.{extension}.");
    }

    /// <summary>Returns plans as JSON, with their sources and diagnostics.</summary>
    public static IReadOnlyList<byte[]> Json() =>
    [
        .. Texts.OrderBy(text => text.Length).Where((_, i) => i % 7 == 0).Take(JsonDocuments)
            .Select(text => Encoding.UTF8.GetBytes(PlanJson.Write(PlanDocument.Read(text), indented: true))),
    ];

    /// <summary>Returns the shipped rating schemes.</summary>
    public static IReadOnlyList<byte[]> Schemes() =>
    [
        .. RepositoryTexts.Paths(["src/WelfarePlan.Core/Evaluation/Schemes"], "*.json")
            .Where(path => !path.EndsWith(".schema.json", StringComparison.Ordinal))
            .Select(File.ReadAllBytes),
    ];

    /// <summary>Returns workbooks that we wrote and read back.</summary>
    public static IReadOnlyList<byte[]> Workbooks() =>
        [.. Texts.OrderBy(text => text.Length).Take(10).Select(Workbook)];

    private static byte[] Workbook(string text)
    {
        PlanReading reading = PlanDocument.Read(text);
        using var file = new MemoryStream();
        PlanWorkbook.Write(file, new PlanEntry(reading, reading.Plan.Evaluate()));
        return file.ToArray();
    }
}
