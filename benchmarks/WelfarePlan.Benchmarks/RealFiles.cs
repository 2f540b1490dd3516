using System.Diagnostics;
using System.Globalization;
using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using WelfarePlan.Files.Pdf.Ink;
using WelfarePlan.Files.Pdf.Layout;
using WelfarePlan.Files.Pdf.Pages;
using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Benchmarks;

/// <summary>Compares what is told from the pages of real PDFs with what others tell: letters with poppler, cells with
/// the tag tree of the file.</summary>
/// <remarks>A hostile file can end the process: leave such files out of the folder.</remarks>
internal static class RealFiles
{
    private const double Near = 0.015;
    private const int StackSize = 64 * 1024 * 1024;

    private static readonly ParsingOptions Lenient = new() { UseLenientParsing = true, SkipMissingFonts = true };

    public static int Letters(string[] options)
    {
        if (options is not [string folder, .. string[] rest]) return Usage();
        bool isVerbose = rest.Contains("-v", StringComparer.Ordinal);
        (int files, int refused, long common, long all) = (0, 0, 0, 0);
        foreach (string file in Pdfs(folder))
        {
            if (Read(file, Text) is not { } own)
            {
                refused++;
                continue;
            }

            Dictionary<char, int> theirs = Count(Poppler(file));
            Dictionary<char, int> ours = Count(own);
            int shared = ours.Sum(letter => Math.Min(letter.Value, theirs.GetValueOrDefault(letter.Key)));
            int most = Math.Max(ours.Values.Sum(), theirs.Values.Sum());
            files++;
            (common, all) = (common + shared, all + most);
            if (isVerbose && shared < 0.99 * most) Tell(file, shared, most, ours, theirs);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{files} files, {refused} refused, {common} of {all} letters agree: {(double)common / all:0.0000}"));
        return 0;
    }

    public static int Cells(string[] options)
    {
        if (options is not [string folder, ..]) return Usage();
        (int tagged, int near) = (0, 0);
        foreach (string file in Pdfs(folder))
        {
            int tags = Read(file, (pdf, _) => TagTree.Cells(pdf));
            if (tags == 0) continue;
            int cells = Read(file, (_, pages) => pages.Sum(ink =>
                PageLayout.Of(ink).OfType<LaidGrid>().Sum(grid => grid.Cells.Count(cell => !cell.IsEmpty))));
            bool isNear = Math.Abs(cells - tags) <= Near * tags;
            tagged++;
            near += isNear ? 1 : 0;
            Console.WriteLine($"{Path.GetFileName(file)}: {cells} cells, {tags} tagged{(isNear ? "" : " (apart)")}");
        }

        Console.WriteLine($"{near} of {tagged} within 1.5 %");
        return 0;
    }

    private static int Usage()
    {
        Console.Error.WriteLine("letters FOLDER [-v] | cells FOLDER");
        return 2;
    }

    private static IEnumerable<string> Pdfs(string folder) =>
        Directory.EnumerateFiles(folder, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    // Files that cannot be opened, or whose letters are not trusted, are refused when they are read, too.
    private static T? Read<T>(string file, Func<PdfDocument, IEnumerable<PageInk>, T> read)
    {
        T? result = default;
        var work = new Thread(() =>
        {
            try
            {
                using PdfDocument pdf = PdfDocument.Open(file, Lenient);
                result = read(pdf, Inks(pdf));
            }
            catch (Exception damage) when (damage is not OutOfMemoryException)
            {
                result = default;
            }
        }, StackSize);
        work.Start();
        work.Join();
        return result;
    }

    private static IEnumerable<PageInk> Inks(PdfDocument pdf)
    {
        var circles = new DrawingCircles(pdf);
        for (int number = 1; number <= pdf.NumberOfPages; number++)
        {
            if (circles.HasAny(number)) throw new InvalidDataException("a drawing that draws itself");
            Page page = pdf.GetPage(number);
            PageInk ink = InkReader.Read(page);
            if (ShownText.Doubt(page) is not null || LetterHealth.Doubt(ink.Glyphs) is not null)
                throw new InvalidDataException("letters that are not trusted");
            yield return ink;
        }
    }

    private static string? Text(PdfDocument pdf, IEnumerable<PageInk> pages)
    {
        var text = new StringBuilder();
        foreach (PageInk ink in pages)
        {
            foreach (Glyph glyph in ink.Glyphs.Concat(ink.Askew)) text.Append(glyph.Text);
        }

        return text.Length == 0 ? null : text.ToString();
    }

    private static string Poppler(string file)
    {
        using Process process = Process.Start(new ProcessStartInfo("pdftotext", ["-q", "-enc", "UTF-8", file, "-"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        string text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return text;
    }

    private static Dictionary<char, int> Count(string text)
    {
        var counts = new Dictionary<char, int>();
        foreach (char letter in text.Where(letter => !char.IsWhiteSpace(letter) && !char.IsControl(letter)))
        {
            char read = SharedGlyphs.Read(letter.ToString())[0];
            counts[read] = counts.GetValueOrDefault(read) + 1;
        }

        return counts;
    }

    private static void Tell(
        string file, int shared, int most, Dictionary<char, int> ours, Dictionary<char, int> theirs)
    {
        IEnumerable<string> apart = ours.Keys.Union(theirs.Keys)
            .Select(letter => (letter, Off: ours.GetValueOrDefault(letter) - theirs.GetValueOrDefault(letter)))
            .OrderByDescending(pair => Math.Abs(pair.Off)).Take(6)
            .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.letter} {pair.Off:+0;-0}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Path.GetFileName(file)}: {(double)shared / most:0.000} of {most}: {string.Join(", ", apart)}"));
    }
}
