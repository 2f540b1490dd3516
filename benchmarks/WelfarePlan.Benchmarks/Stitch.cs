using System.Globalization;
using System.Text;
using WelfarePlan.Documents;
using WelfarePlan.Plans;
using WelfarePlan.Sources;
using WelfarePlan.Testing;
using WelfarePlan.Testing.Hostile;

namespace WelfarePlan.Benchmarks;

/// <summary>Reads documents that were stitched together, cut, shuffled and changed, half of them as lines and grids:
/// none may throw.</summary>
internal static class Stitch
{
    private const int UsualDocuments = 10_000;
    private const int MostShown = 10;

    /// <summary>Prints how many were read, and the first that threw; options are a count and the seed of the first
    /// document.</summary>
    public static int Run(string[] options)
    {
        int count = Number(options, 0, UsualDocuments);
        int first = Number(options, 1, 0);
        string[] texts = RepositoryTexts.Everything();
        long bytes = 0;
        int thrown = 0;
        int indicators = 0;
        int diagnostics = 0;
        for (int seed = first; seed < first + count; seed++)
        {
            SourceDocument document = Make(texts, seed, ref bytes);
            try
            {
                PlanReading reading =
                    seed % 10 == 0 ? PlanDocument.Explain(document).Reading : PlanDocument.Read(document);
                indicators += reading.Plan.AllIndicators().Count();
                diagnostics += reading.Diagnostics.Count;
            }
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                if (thrown++ < MostShown) Console.WriteLine($"seed {seed}: {exception}");
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count:N0} documents from seed {first} ({bytes / 1e6:F0} MB): {thrown} threw; {indicators:N0} "
                + $"indicators, {diagnostics:N0} diagnostics"
        )
    );
        return thrown == 0 ? 0 : 1;
    }

    private static SourceDocument Make(string[] texts, int seed, ref long bytes)
    {
        var dice = new Dice((ulong)seed);
        if (seed % 2 == 1) return Count(GridStitcher.Stitch(texts, dice), ref bytes);
        string text = TextStitcher.Stitch(texts, dice);
        bytes += Encoding.UTF8.GetByteCount(text);
        return SourceDocument.OfText(text);
    }

    private static SourceDocument Count(SourceDocument document, ref long bytes)
    {
        foreach (SourcePart part in document.Pages.SelectMany(page => page.Parts))
        {
            if (part is SourceLine line) bytes += Encoding.UTF8.GetByteCount(line.Text);
            else if (part is SourceGrid grid)
                bytes += grid.Cells.Sum(cell => cell.Lines.Sum(Encoding.UTF8.GetByteCount));
        }

        return document;
    }

    private static int Number(string[] options, int index, int usual) =>
        options.Length > index ? int.Parse(options[index], NumberStyles.None, CultureInfo.InvariantCulture) : usual;
}
