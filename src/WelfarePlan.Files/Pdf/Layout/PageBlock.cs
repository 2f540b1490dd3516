using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Files.Pdf.Layout;

/// <summary>What is put in order on a page: a run of text, a table, or a frame with what stands in it.</summary>
internal sealed record PageBlock(SourceBox Box)
{
    public TextRun? Run { get; init; }

    public LaidGrid? Grid { get; init; }

    public IReadOnlyList<PageBlock> Inside { get; init; } = [];

    public static PageBlock Of(TextRun run) => new(run.Box) { Run = run };

    public static PageBlock Of(LaidGrid grid) => new(grid.Box) { Grid = grid };

    public IEnumerable<TextRun> Runs() => Run is { } run ? [run] : Inside.SelectMany(block => block.Runs());
}
