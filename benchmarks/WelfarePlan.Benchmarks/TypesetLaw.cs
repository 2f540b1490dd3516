using System.Globalization;
using WelfarePlan.Documents;
using WelfarePlan.Files;
using WelfarePlan.Sources;
using WelfarePlan.Testing;
using WelfarePlan.Testing.Typesetting;

namespace WelfarePlan.Benchmarks;

/// <summary>Measures how much of typeset and printed plans is read right; print.sh beside it prints them.</summary>
internal static class TypesetLaw
{
    private const string Usage =
        "typeset write FOLDER [COUNT [FIRST]] | typeset score FOLDER [-v] | typeset long FILE [COUNT]";

    public static int Run(string[] options)
    {
        switch (options)
        {
            case ["write", string folder, .. string[] numbers]:
                Write(folder, Number(numbers, 0, 150), Number(numbers, 1, 0));
                return 0;
            case ["score", string folder, .. string[] rest]:
                return Score(folder, rest.Contains("-v", StringComparer.Ordinal));
            case ["long", string file, .. string[] numbers]:
                File.WriteAllBytes(file, Long(Number(numbers, 0, 50)).ToWord());
                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    private static int Number(string[] numbers, int at, int usual) =>
        at < numbers.Length ? int.Parse(numbers[at], NumberStyles.None, CultureInfo.InvariantCulture) : usual;

    private static void Write(string folder, int count, int first)
    {
        Directory.CreateDirectory(folder);
        for (int seed = first; seed < first + count; seed++)
        {
            TypesetDocument document = TypesetDocument.Of(seed);
            string path = Path.Combine(folder, seed.ToString("0000", CultureInfo.InvariantCulture));
            File.WriteAllText(path + ".html", document.ToHtml());
            File.WriteAllBytes(path + ".docx", document.ToWord());
            File.WriteAllBytes(path + ".xlsx", document.ToWorkbook());
            File.WriteAllText(path + ".truth.txt", TypesetTruth.Of(document).ToText());
        }
    }

    // One document as long as the plans of large cities: many plans, one after the other.
    private static TypesetDocument Long(int count)
    {
        TypesetDocument[] plans =
        [
            .. Enumerable.Range(0, int.MaxValue).Select(TypesetDocument.Of).Where(plan => plan.IsRuled).Take(count),
        ];
        return new(
            0,
            plans[0].Style,
            [.. plans.SelectMany(plan => plan.Blocks)],
            [.. plans.SelectMany(plan => plan.Numbers)]
        );
    }

    // The name of a file begins with the seed that it was made of: 0017.weasyprint.pdf.
    private static int Score(string folder, bool isVerbose)
    {
        var rows = new SortedDictionary<string, TypesetFigures>(StringComparer.Ordinal);
        foreach (string file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileName(file);
            if (
                name.EndsWith(".txt", StringComparison.Ordinal)
                || !int.TryParse(name.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out int seed)
            )
                continue;
            TypesetDocument truth = TypesetDocument.Of(seed);
            SourceDocument document = PlanFile.Open(file);
            PlanReading reading = PlanDocument.Read(document);
            var difference = TypesetDifference.Between(reading, document, truth.Numbers);
            foreach (string row in (string[])[name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..], "all"])
            {
                string key = $"{row}, {(truth.IsRuled ? "ruled" : "unruled")}";
                rows[key] = rows.GetValueOrDefault(key) + TypesetFigures.Of(difference);
            }

            if (isVerbose && difference.Wrong.Count + difference.Missing.Count > 0) Tell(name, truth, difference);
        }

        Console.WriteLine(
            "| Files | Documents | Numbers | Right of stated | Found of true | Wrong | Missing | Silently wrong | "
                + "Silently missing |"
        );
        Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        foreach ((string row, TypesetFigures figures) in rows) Console.WriteLine($"| {row} | {figures} |");
        return 0;
    }

    private static void Tell(string name, TypesetDocument truth, TypesetDifference difference)
    {
        Console.WriteLine(
            $"{name}: {truth}: right {difference.Right}, wrong {difference.Wrong.Count}, missing "
                + $"{difference.Missing.Count}"
        );
        foreach (StatedNumber number in difference.Wrong.Take(3))
            Console.WriteLine($"   {(difference.SilentlyWrong.Contains(number) ? "SILENT " : "")}wrong {number}");
        foreach (StatedNumber number in difference.Missing.Take(3))
            Console.WriteLine($"   {(difference.SilentlyMissing.Contains(number) ? "SILENT " : "")}missing {number}");
    }
}
