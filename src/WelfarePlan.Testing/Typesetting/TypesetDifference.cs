using System.Globalization;
using System.Text.RegularExpressions;
using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Sources;

namespace WelfarePlan.Testing.Typesetting;

/// <summary>Where the reading of a typeset file differs from what the file states.</summary>
/// <param name="Wrong">The numbers read that it does not state.</param>
/// <param name="Missing">The numbers that it states and that were not read.</param>
/// <param name="SilentlyWrong">The wrong numbers without a warning or error at their place or by their name.</param>
/// <param name="SilentlyMissing">The missing ones without a warning or error on the row of their name, by their name,
/// or that quotes them, beside another that is missing of the indicator where they are below a thousand.</param>
/// <param name="Right">How many numbers were read as they are stated.</param>
public sealed partial record TypesetDifference(
    IReadOnlyList<StatedNumber> Wrong, IReadOnlyList<StatedNumber> Missing,
    IReadOnlyList<StatedNumber> SilentlyWrong, IReadOnlyList<StatedNumber> SilentlyMissing, int Right)
{
    /// <summary>Compares what was read with what a file states.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="document">What it was read from: the lines and cells of the file.</param>
    /// <param name="numbers">Every number that the file states.</param>
    /// <returns>The differences.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TypesetDifference Between(
        PlanReading reading, SourceDocument document, IReadOnlyList<StatedNumber> numbers
    )
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(numbers);
        List<StatedNumber> left =
        [
            .. numbers.Select(number => number with { Indicator = WithoutUnit(number.Indicator) }),
        ];
        var wrong = new List<StatedNumber>();
        foreach (
            StatedNumber read in StatedNumbers
                .Of(reading.Plan)
                .Select(number => number with { Indicator = WithoutUnit(number.Indicator) })
        )
        {
            if (!left.Remove(read)) wrong.Add(read);
        }

        List<Diagnostic> told =
        [
            .. reading.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning),
        ];
        List<StatedNumber> silentlyWrong =
        [
            .. wrong.Where(number =>
                !IsNamed(number, told) && !Places(document, number).Any(place => IsAt(place, told))
            ),
        ];
        List<StatedNumber> silentlyMissing =
        [
            .. left.Where(number =>
                !IsNamed(number, told)
                && !Places(document, number).Any(place => IsAt(place, told))
                && !IsQuoted(number, left, told)
            ),
        ];
        return new(wrong, left, silentlyWrong, silentlyMissing, numbers.Count - left.Count);
    }

    // 参加率（％） names the same as 参加率, whose unit is the per cent.
    private static string WithoutUnit(string name)
    {
        int open = name.EndsWith(')') ? name.LastIndexOf('(') : -1;
        return open > 0 && name.Length - open <= LongestUnit ? name[..open] : name;
    }

    private const int LongestUnit = 6;

    private static bool IsNamed(StatedNumber number, List<Diagnostic> told) => told.Exists(diagnostic =>
        StatedNumbers.NameKey(diagnostic.MessageJa).Contains(number.Indicator, StringComparison.Ordinal));

    // 値「33,056 39,261」に指標名がない: one number of few digits may be quoted by chance.
    private static bool IsQuoted(StatedNumber number, List<StatedNumber> missing, List<Diagnostic> told) =>
        told.Exists(diagnostic =>
        {
            HashSet<decimal> quoted = [.. Numbers.Matches(StatedNumbers.NameKey(Parted(diagnostic.MessageJa)))
                .Select(match => decimal.Parse(match.Value, NumberStyles.Number, CultureInfo.InvariantCulture))];
            return quoted.Contains(number.Value) && (number.Value >= LeastQuoted || missing.Exists(other =>
                other.Indicator == number.Indicator && other.Value != number.Value && quoted.Contains(other.Value)));
        });

    private const int LeastQuoted = 1000;

    // Blanks part numbers, and a key has none.
    private static string Parted(string message) => message.Replace(' ', '|').Replace('\u3000', '|');

    // The row in which the name stands, or, where it stands in no line or cell as it is, in which it begins.
    private static IEnumerable<SourcePlace> Places(SourceDocument document, StatedNumber number)
    {
        List<SourcePlace> places =
            [.. Places(document, text => text.Contains(number.Indicator, StringComparison.Ordinal))];
        return places.Count > 0
            ? places
            : Places(document, text => text.Length * 2 >= number.Indicator.Length
                && number.Indicator.StartsWith(text, StringComparison.Ordinal));
    }

    private static IEnumerable<SourcePlace> Places(SourceDocument document, Predicate<string> isName)
    {
        foreach (SourcePart part in document.Pages.SelectMany(page => page.Parts))
        {
            if (part is SourceLine line && isName(StatedNumbers.NameKey(line.Text))) yield return line.Place;
            if (part is not SourceGrid grid) continue;
            foreach (
                GridCell name in grid.Cells.Where(cell => isName(StatedNumbers.NameKey(string.Concat(cell.Lines))))
            )
            {
                foreach (
                    GridCell cell in grid.Cells.Where(cell =>
                        cell.Row < name.Row + name.RowSpan && cell.Row + cell.RowSpan > name.Row
                    )
                )
                {
                    yield return cell.Place;
                }
            }
        }
    }

    private static bool IsAt(SourcePlace place, List<Diagnostic> told) =>
        told.Exists(diagnostic =>
            (diagnostic.Place, place) switch
    {
        (BoxPlace one, BoxPlace other) => one.Page == other.Page
            && one.Box.Left < other.Box.Right
            && other.Box.Left < one.Box.Right
            && one.Box.Top < other.Box.Bottom && other.Box.Top < one.Box.Bottom,
        (LinesPlace one, LinesPlace other) => one.Lines.Overlaps(other.Lines),
        (CellPlace one, CellPlace other) => SheetArea.Of(one).Overlaps(SheetArea.Of(other)),
        _ => string.Equals(diagnostic.Place.ToString(), place.ToString(), StringComparison.Ordinal),
    });

    [GeneratedRegex(@"\d[\d,]*(\.\d+)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbers { get; }
}
