namespace WelfarePlan.Files.Pdf.Layout;

/// <summary>Runs that stand in columns, from the first to the last.</summary>
internal sealed record ColumnSpan(int From, int To, IReadOnlyList<TextRun> Runs)
{
    public double Middle() => Boxes.Union(Runs.Select(run => run.Box)).Middle();
}
