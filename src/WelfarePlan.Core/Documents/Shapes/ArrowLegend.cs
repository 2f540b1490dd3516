using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables.Notes;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Shapes;

/// <summary>A line that dates the values around the arrows below it: （令和６年度の値 ▶ 令和12年度の目標）.</summary>
/// <param name="From">The year of the values before the arrow.</param>
/// <param name="To">The year of the values behind it.</param>
internal readonly record struct ArrowLegend(FiscalYear From, FiscalYear To)
{
    private const int Longest = 60;

    /// <summary>Returns the years that a sentence gives all baselines and all targets, or null.</summary>
    public static ArrowLegend? Of(StatedYears stated) =>
        stated is { Baseline.Year: { } from, Target.Year: { } to } && to > from ? new ArrowLegend(from, to) : null;

    public static ArrowLegend? Read(Line line, YearContext years)
    {
        string text = line.Text;
        int arrow = text.Length > Longest ? -1 : text.AsSpan().IndexOfAny(ArrowSigns.All);
        if (arrow <= 0 || text.AsSpan(arrow + 1).IndexOfAny(ArrowSigns.All) >= 0) return null;
        if (OnlyYear(text[..arrow], years) is not { } from || OnlyYear(text[(arrow + 1)..], years) is not { } to)
            return null;
        return to > from ? new ArrowLegend(from, to) : null;
    }

    /// <summary>Returns the one year of a text that holds no other number.</summary>
    private static FiscalYear? OnlyYear(string text, YearContext years)
    {
        FiscalYear? found = null;
        for (int at = 0; at < text.Length; at++)
        {
            if (YearReader.TryReadAt(text, at, years, out YearReading year) && year.Year is { } one)
            {
                if (found is not null) return null;
                found = one;
                at += year.Length - 1;
            }
            else if (char.IsAsciiDigit(text[at])) return null;
        }

        return found;
    }
}
