using System.Globalization;
using WelfarePlan.Documents;
using WelfarePlan.Testing;
using WelfarePlan.Tests.Properties;

namespace WelfarePlan.Tests.Laws.Documents;

/// <summary>What the reader owes to documents that nobody has seen, measured on documents whose truth is
/// known.</summary>
/// <remarks>
/// <c>WELFAREPLAN_FIRST_DOCUMENT</c> sets the seed of the first document (0 when absent); the others follow it.
/// </remarks>
public sealed class ReadingLaw
{
    private static readonly int Documents = LawCases.Of(usual: 600, full: 4000);

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
    public void No_wrong_number_of_an_undamaged_document_stands_without_a_diagnostic() =>
        Assert.True(Measured.Value.Undamaged.Silent == 0, Measured.Value.ToMarkdown());

    [Fact]
    public void Of_the_numbers_of_damaged_documents_one_in_ten_thousand_at_most_is_wrong_without_a_diagnostic() =>
        Assert.True(
            Measured.Value.Damaged.Silent <= 0.0001m * Measured.Value.Damaged.Stated,
            Measured.Value.ToMarkdown()
        );

    [Fact]
    public void No_number_of_an_undamaged_document_is_missing_without_a_diagnostic() =>
        Assert.True(Measured.Value.Undamaged.Lost == 0, Measured.Value.ToMarkdown());

    // None should be; docs/accuracy.md says what is left.
    [Fact]
    public void Hardly_a_number_of_a_damaged_document_is_missing_without_a_diagnostic() =>
        Assert.True(
            Measured.Value.Damaged.Lost <= 0.0001m * Measured.Value.Damaged.Total, Measured.Value.ToMarkdown());

    private static AccuracyTable Measure()
    {
        int first = ReadFirst();
        var table = new AccuracyTable();
        for (int seed = first; seed < first + Documents; seed++)
        {
            GeneratedDocument document = DocumentGenerator.Recipe(seed).Print();
            table.Add(document, PlanDocument.Read(document.Text));
        }

        return table;
    }

    private static int ReadFirst() =>
        Environment.GetEnvironmentVariable("WELFAREPLAN_FIRST_DOCUMENT") is { Length: > 0 } text
            ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)
            : 0;
}
