using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Isolation;
using WelfarePlan.Sources;

namespace WelfarePlan.Files.Tests.Isolation;

public sealed class DocumentTravelTests
{
    private static readonly SourcePlace Box = new BoxPlace(12, new(72.5, 100, 310, 118));

    private static readonly SourceDocument Full = new()
    {
        Name = "計画.pdf",
        Kind = SourceKind.Pdf,
        Sha256 = new string('a', 64),
        Pages =
        [
            new()
            {
                Number = 12,
                Name = "進捗",
                Width = 595.3,
                Height = 842,
                IsPicture = true,
                Parts =
                [
                    new SourceLine("𠮷野家", Box)
                    {
                        FontSize = 10.5,
                        IsBold = true,
                        Indent = 12,
                        HeadingLevel = 2,
                        ListLabel = "(1)",
                    },
                    new SourceLine("", new PathPlace("paragraph[3]")),
                    new SourceGrid(2, 3, [
                        new(0, 0, ["福祉課", "社協"], Box) { RowSpan = 2, ColumnSpan = 3, IsHeader = true },
                        new(1, 0, [], new CellPlace("進捗", "F7:G8")) { IsHeader = false },
                        new(1, 2, ["1"], new PathPlace("table[1]", 4))], Box) { IsDrawn = false, Caption = "表１" },
                ],
            },
            new() { Number = 13 },
        ],
        Diagnostics =
        [
            DiagnosticRules.PageDamaged.At(Box, "damage"),
            DiagnosticRules.EmptyText.At(LineSpan.At(3)),
            DiagnosticRules.FileDamaged.At(SourcePlace.Nowhere),
        ],
    };

    [Fact]
    public void A_document_comes_over_the_pipe_as_it_was()
    {
        Assert.Equal(Full, Sent(Full));
        Assert.Equal(new SourceDocument(), Sent(new()));
    }

    [Fact]
    public void A_request_comes_over_the_pipe_as_it_was()
    {
        using var pipe = new MemoryStream();
        PlanFileLimits limits = new()
        {
            MaximumBytes = 1,
            MaximumCells = 2,
            MaximumDepth = 3,
            MaximumPages = 4,
            MaximumUnpackedBytes = 5,
        };
        OpenerMessages.WriteRequest(pipe, new([1, 2, 3], limits, TimeSpan.FromSeconds(7)));
        pipe.Position = 0;

        Assert.True(OpenerMessages.TryReadRequest(pipe, out OpenerRequest? read));
        Assert.Equal([1, 2, 3], read.File);
        Assert.Equal((limits, TimeSpan.FromSeconds(7)), (read.Limits, read.MaximumTime));
        Assert.False(OpenerMessages.TryReadRequest(pipe, out _));
    }

    [Fact]
    public void An_answer_cut_short_or_garbled_is_no_document()
    {
        byte[] answer = AnswerOf(Full);
        for (int length = 0; length < answer.Length; length++)
        {
            using var pipe = new MemoryStream(answer[..length]);
            Assert.ThrowsAny<IOException>(() => OpenerMessages.ReadAnswer(pipe));
        }

        using var words = new MemoryStream("Unhandled exception. System.Exception"u8.ToArray());
        Assert.Throws<InvalidDataException>(() => OpenerMessages.ReadAnswer(words));
    }

    private static SourceDocument Sent(SourceDocument document)
    {
        using var pipe = new MemoryStream(AnswerOf(document));
        return OpenerMessages.ReadAnswer(pipe);
    }

    private static byte[] AnswerOf(SourceDocument document)
    {
        using var pipe = new MemoryStream();
        OpenerMessages.WriteAnswer(pipe, document);
        return pipe.ToArray();
    }
}
