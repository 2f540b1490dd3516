using System.Text.RegularExpressions;
using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Files.Pdf.Pages;

/// <summary>Leaves out what is printed on every page: running heads and page numbers.</summary>
internal static partial class RunningHeads
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string Around = @"[\s\-－–—‐ー−―~〜・|｜\[\]]*";
    private const double Margin = 0.12;                     // of the page, above and below
    private const double SameHeight = 6;
    private const double LargerThanText = 1.25;

    public static void Remove(IReadOnlyList<LaidPage> pages)
    {
        double letter = Letter(pages);
        var pagesOf = new Dictionary<(string Text, int Height), HashSet<int>>();
        var numbers = new Dictionary<int, int>();
        foreach (LaidPage page in pages)
        {
            foreach (LaidLine line in Marginal(page))
            {
                if (PageNumberOf(line.Text) is { } number)
                {
                    numbers[number - page.Number] = numbers.GetValueOrDefault(number - page.Number) + 1;
                    continue;
                }

                foreach ((string Text, int Height) key in Keys(line))
                {
                    if (!pagesOf.TryGetValue(key, out HashSet<int>? found)) pagesOf[key] = found = [];
                    found.Add(page.Number);
                }
            }
        }

        int least = pages.Count <= 4 ? 2 : 3;
        foreach (LaidPage page in pages)
        {
            var running = Marginal(page).Where(line => PageNumberOf(line.Text) is { } number
                ? numbers.GetValueOrDefault(number - page.Number) >= 2 || Dashed.IsMatch(line.Text)
                : line.Size <= letter * LargerThanText
                    && Keys(line).Any(key => pagesOf[key].Count >= least)).ToHashSet();
            page.Parts.RemoveAll(part => part is LaidLine line && running.Contains(line));
        }
    }

    // Lines may be off by a little from page to page: each counts for two heights.
    private static IEnumerable<(string Text, int Height)> Keys(LaidLine line)
    {
        string text = PageNumberBeside.Replace(line.Text, "").Trim();
        if (IsNote(text)) return [];
        int height = (int)(line.Box.Top / SameHeight);
        int nearest = line.Box.Top % SameHeight > SameHeight / 2 ? 1 : -1;
        return text.Length == 0 ? [] : [(text, height), (text, height + nearest)];
    }

    // A sentence or note says something of the page's table, however often it is printed.
    private static bool IsNote(string text) => text.EndsWith('。') || text.StartsWith('※') || text.StartsWith('注');

    private static IEnumerable<LaidLine> Marginal(LaidPage page) => page.Parts.OfType<LaidLine>()
        .Where(line => line.Box.Bottom < Margin * page.Height || line.Box.Top > (1 - Margin) * page.Height);

    private static double Letter(IReadOnlyList<LaidPage> pages)
    {
        double[] sizes = [.. pages.SelectMany(page => page.Parts.OfType<LaidLine>()).Select(line => line.Size).Order()];
        return sizes.Length == 0 ? double.MaxValue : sizes[sizes.Length / 2];
    }

    private static int? PageNumberOf(string text)
    {
        Match match = PageNumber.Match(text);
        if (!match.Success) return null;
        int number = 0;
        foreach (char digit in match.Groups["number"].Value)
        {
            number = (number * 10) + (int)char.GetNumericValue(digit);
        }

        return number;
    }

    [GeneratedRegex("^" + Around + @"([PpＰｐ][.．]?)?\s*(?<number>[0-9０-９]{1,4})\s*(ページ|頁)?\s*"
        + @"([/／]\s*[0-9０-９]{1,4})?" + Around + "$",
        Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PageNumber { get; }

    [GeneratedRegex(@"^\s*[\-－–—‐ー−―]\s*[0-9０-９]{1,4}\s*[\-－–—‐ー−―]\s*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dashed { get; }

    [GeneratedRegex(@"^[\-－]?\s*[0-9０-９]{1,4}\s*[\-－]?[\s\u3000|｜]+|[\s\u3000|｜]+[\-－]?\s*[0-9０-９]{1,4}\s*[\-－]?$",
        Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PageNumberBeside { get; }
}
