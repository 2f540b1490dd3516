using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Json;
using WelfarePlan.Sources;
using WelfarePlan.Testing;
using WelfarePlan.Testing.Hostile;
using WelfarePlan.Tests.Properties;

namespace WelfarePlan.Tests.Laws.Documents;

/// <summary>Documents stitched together, cut, shuffled and changed: whatever comes, there is a result, and its places
/// lie in the document.</summary>
/// <remarks>300,000 of them: <c>dotnet run -c Release --project benchmarks/WelfarePlan.Benchmarks -- stitch
/// 300000</c>.</remarks>
public sealed class StitchingLaw
{
    private static readonly int Documents = LawCases.Of(usual: 300, full: 1000);

    private static readonly string[] Texts = HostileMaterial.Texts();

    [Fact]
    public void A_stitched_text_gives_a_result_within_its_lines() => Assert.All(Enumerable.Range(0, Documents), seed =>
    {
        string text = TextStitcher.Stitch(Texts, new Dice((ulong)seed));
        PlanReading reading = PlanDocument.Read(text);
        int lines = text.Count(sign => sign == '\n') + 1;
        Assert.All(
            reading.Diagnostics,
            diagnostic => Assert.True(IsInside(diagnostic.Lines, lines), diagnostic.ToString())
        );
        Assert.All(reading.Sources, place => Assert.True(IsInside(place.Value.Lines, lines), place.ToString()));
    });

    [Fact]
    public void A_stitched_document_of_lines_and_grids_gives_a_result() =>
        Assert.All(
            Enumerable.Range(0, Documents),
            seed =>
    {
        SourceDocument document = GridStitcher.Stitch(Texts, new Dice((ulong)seed));
        PlanReading reading = PlanDocument.Read(document);
        Assert.Equal(reading, PlanDocument.Explain(document).Reading);
        Assert.NotEmpty(PlanJson.Write(reading));
    });

    [Theory]
    [InlineData("・声かけ", "", "・見守り")]
    [InlineData("", "・声かけ")]
    [InlineData("　")]
    public void A_cell_with_empty_lines_gives_a_result(params string[] lines)
    {
        GridCell[] cells =
        [
            new(0, 0, ["事業名"], SourcePlace.Nowhere), new(0, 1, ["担当課"], SourcePlace.Nowhere),
            new(1, 0, lines, SourcePlace.Nowhere), new(1, 1, ["福祉課", "健康課"], SourcePlace.Nowhere),
        ];
        var page = new SourcePage
        {
            Number = 1,
            Parts =
            [
                new SourceLine("地域福祉計画", SourcePlace.Nowhere),
                new SourceGrid(2, 2, cells, SourcePlace.Nowhere),
            ],
        };
        Assert.NotNull(PlanDocument.Read(new SourceDocument { Kind = SourceKind.Docx, Pages = [page] }));
    }

    [Fact]
    public void Cards_with_a_line_of_nothing_but_signs_that_fold_away_give_a_result()
    {
        GridCell[] cells =
        [
            new(0, 0, ["Ａ-1　学び", "\uFEFF", "・講座"], SourcePlace.Nowhere),
            new(0, 1, ["\uFEFF"], SourcePlace.Nowhere),
            new(0, 2, ["Ａ-2　支え手", "・登録"], SourcePlace.Nowhere),
        ];
        var page = new SourcePage { Number = 1, Parts = [new SourceGrid(1, 3, cells, SourcePlace.Nowhere)] };

        Assert.NotNull(PlanDocument.Read(new SourceDocument { Kind = SourceKind.Docx, Pages = [page] }));
    }

    private static bool IsInside(LineSpan span, int lines) =>
        span.IsNowhere || (span.First >= 1 && span.First <= span.Last && span.Last <= lines);
}
