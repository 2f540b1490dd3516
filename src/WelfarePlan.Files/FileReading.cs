using System.Globalization;
using WelfarePlan.Diagnostics;

namespace WelfarePlan.Files;

/// <summary>One file on its way to a document: its bytes, its limits and what there is to say about it.</summary>
internal sealed class FileReading(byte[] bytes, PlanFileOptions options)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private long _cells;
    private long _unpacked;

    public byte[] Bytes => bytes;

    public PlanFileOptions Options => options;

    public PlanFileLimits Limits => options.Limits;

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    public void Report(DiagnosticRule rule, SourcePlace place, string text = "") =>
        _diagnostics.Add(rule.At(place, text));

    public void CountCells(long cells)
    {
        options.CancellationToken.ThrowIfCancellationRequested();
        _cells += cells;
        if (_cells > Limits.MaximumCells) throw Beyond("cells", Limits.MaximumCells);
    }

    public void CountUnpacked(long count)
    {
        options.CancellationToken.ThrowIfCancellationRequested();
        _unpacked += count;
        if (_unpacked > Limits.MaximumUnpackedBytes)
            throw Beyond("bytes after decompression", Limits.MaximumUnpackedBytes);
    }

    public void CheckPages(int pages)
    {
        options.CancellationToken.ThrowIfCancellationRequested();
        if (pages > Limits.MaximumPages) throw Beyond("pages", Limits.MaximumPages);
    }

    public void CheckDepth(int depth)
    {
        if (depth > Limits.MaximumDepth) throw Beyond("nested elements", Limits.MaximumDepth);
    }

    public static FileRefusedException Beyond(string what, long limit) =>
        new(DiagnosticRules.LimitExceeded, string.Create(CultureInfo.InvariantCulture, $"{what} ({limit})"));
}
