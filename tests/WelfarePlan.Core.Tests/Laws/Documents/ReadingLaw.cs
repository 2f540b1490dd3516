using System.Globalization;
using WelfarePlan.Documents;
using WelfarePlan.Testing;

namespace WelfarePlan.Tests.Laws.Documents;

/// <summary>What the reader owes to documents that nobody has seen, measured on documents whose truth is known.</summary>
/// <remarks>
/// <c>WELFAREPLAN_DOCUMENTS</c> sets the number of documents (2000 when absent), <c>WELFAREPLAN_FIRST_DOCUMENT</c> the seed of
/// the first (0 when absent); the others follow it.
/// </remarks>
public sealed class ReadingLaw
{
    private const int UsualDocuments = 2000;

    private static readonly Lazy<AccuracyTable> Measured = new(Measure);

    [Fact]
    public void Of_the_numbers_that_are_stated_99_in_100_are_right() =>
        Assert.True(Measured.Value.All.RightShare >= 0.99m, Measured.Value.ToMarkdown());

    [Fact]
    public void Of_the_numbers_of_undamaged_documents_95_in_100_are_found() =>
        Assert.True(Measured.Value.Undamaged.FoundShare >= 0.95m, Measured.Value.ToMarkdown());

    [Fact]
    public void Of_the_numbers_of_damaged_documents_90_in_100_are_found() =>
        Assert.True(Measured.Value.Damaged.FoundShare >= 0.90m, Measured.Value.ToMarkdown());

    [Fact]
    public void No_wrong_number_stands_without_a_diagnostic() => Assert.True(Measured.Value.All.Silent == 0, Measured.Value.ToMarkdown());

    private static AccuracyTable Measure()
    {
        int count = ReadNumber("WELFAREPLAN_DOCUMENTS", UsualDocuments);
        int first = ReadNumber("WELFAREPLAN_FIRST_DOCUMENT", 0);
        var table = new AccuracyTable();
        for (int seed = first; seed < first + count; seed++)
        {
            GeneratedDocument document = DocumentGenerator.Recipe(seed).Print();
            table.Add(document, PlanDocument.Read(document.Text));
        }

        return table;
    }

    private static int ReadNumber(string variable, int usual) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text
            ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)
            : usual;
}
