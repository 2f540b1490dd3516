using System.Globalization;
using System.Text;
using WelfarePlan.Documents;
using WelfarePlan.Sources;
using WelfarePlan.Testing.Typesetting;
using WelfarePlan.Tests;
using WelfarePlan.Tests.Properties;

namespace WelfarePlan.Files.Tests.Typeset;

/// <summary>The law, over plans that are typeset and printed: a file and its print read to the plan that they were made
/// of.</summary>
/// <remarks>The files are kept as benchmarks/typeset/print.sh printed them; state.txt says how much of each is read
/// right.</remarks>
public sealed class TypesetLawTests
{
    private const string Folder = "tests/WelfarePlan.Files.Tests/Typeset";
    private const decimal RuledRight = 0.995m;
    private const decimal RuledFound = 0.98m;
    private const long MostBytes = 6_000_000;

    private static readonly Lazy<List<(string Name, bool IsRuled, TypesetDifference Difference)>> Files = new(Read);

    [Fact]
    public void Web_pages_documents_and_workbooks_of_generated_plans_are_read_whole()
    {
        for (int seed = 0; seed < LawCases.Of(usual: 12, full: 150); seed++)
        {
            TypesetDocument document = TypesetDocument.Of(seed);
            foreach ((string kind, byte[] file) in new[]
                {
                    ("html", Encoding.UTF8.GetBytes(document.ToHtml())), ("docx", document.ToWord()),
                    ("xlsx", document.ToWorkbook()),
                }
            )
            {
                using var stream = new MemoryStream(file);
                TypesetDifference difference = Difference(PlanFile.Open(stream), document.Numbers);
                Assert.True(difference.Wrong.Count + difference.Missing.Count == 0, $"{kind} of {document}");
            }
        }
    }

    [Fact]
    public void What_is_printed_with_lines_around_its_cells_is_read_as_the_law_asks()
    {
        List<TypesetDifference> prints =
        [
            .. Files.Value.Where(file => file.IsRuled && IsPrint(file.Name)).Select(file => file.Difference),
        ];
        int right = prints.Sum(print => print.Right);

        Assert.InRange((decimal)right / (right + prints.Sum(print => print.Wrong.Count)), RuledRight, 1);
        Assert.InRange((decimal)right / (right + prints.Sum(print => print.Missing.Count)), RuledFound, 1);
        Assert.Equal(0, prints.Sum(print => print.SilentlyWrong.Count + print.SilentlyMissing.Count));
    }

    [Fact]
    public void No_file_is_read_worse_than_it_was() => ApprovedText.ShouldMatch($"{Folder}/state.txt", string.Concat(
        Files
            .Value.Where(file => file.Difference.Wrong.Count + file.Difference.Missing.Count > 0)
            .Select(file => Line(file.Name, file.Difference))
    )
);

    [Fact]
    public void The_files_are_prints_of_three_producers_and_small()
    {
        string[] files = Directory.GetFiles(RepositoryFolder.PathOf($"{Folder}/files"));

        Assert.All((string[])[".docx.pdf", ".xlsx.pdf", ".weasyprint.pdf", ".chromium.pdf"],
            kind => Assert.True(files.Count(file => file.EndsWith(kind, StringComparison.Ordinal)) >= 8));
        Assert.InRange(files.Sum(file => new FileInfo(file).Length), 1, MostBytes);
    }

    [Fact]
    public void A_truth_is_read_back_as_it_was_written()
    {
        var truth = TypesetTruth.Of(TypesetDocument.Of(3));
        var back = TypesetTruth.Parse(truth.ToText());

        Assert.Equal(truth.IsRuled, back.IsRuled);
        Assert.Equal(truth.Numbers, back.Numbers);
    }

    private static List<(string Name, bool IsRuled, TypesetDifference Difference)> Read()
    {
        string folder = RepositoryFolder.PathOf($"{Folder}/files");
        var read = new List<(string Name, bool IsRuled, TypesetDifference Difference)>();
        foreach (
            string file in Directory
                .EnumerateFiles(folder)
                .Where(file => !file.EndsWith(".txt", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        )
        {
            string name = Path.GetFileName(file);
            var truth = TypesetTruth.Parse(File.ReadAllText(Path.Combine(folder, name.Split('.')[0] + ".truth.txt")));
            read.Add((name, truth.IsRuled, Difference(PlanFile.Open(file), truth.Numbers)));
        }

        return read;
    }

    private static TypesetDifference Difference(SourceDocument document, IReadOnlyList<Testing.StatedNumber> numbers) =>
        TypesetDifference.Between(PlanDocument.Read(document), document, numbers);

    private static bool IsPrint(string name) => name.EndsWith(".pdf", StringComparison.Ordinal);

    private static string Line(string name, TypesetDifference difference) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name}: right {difference.Right}, wrong {difference.Wrong.Count} (silent {difference.SilentlyWrong.Count}), "
            + $"missing {difference.Missing.Count} (silent {difference.SilentlyMissing.Count})\n"
    );
}
