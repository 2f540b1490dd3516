using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Words;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Tokens;

/// <summary>What the document's other years say about a year without its era (26年度).</summary>
internal sealed class YearContext
{
    private const int Reach = 12;
    private const int FirstOfHeisei = 15;
    private const int LastOfHeisei = 31;

    private readonly SortedSet<int> _years = [];

    /// <summary>Gets a context that knows no year: no bare year can be completed.</summary>
    public static YearContext None { get; } = new();

    /// <summary>Gets whether the context holds every year that a document writes in full.</summary>
    public bool IsOfDocument { get; init; }

    /// <summary>Gets what counts the places that are read beside this context, or null.</summary>
    public ReadingWork? Work { get; init; }

    /// <summary>Gets what was read beside this context, so that a text is read once.</summary>
    public TextMemo? Memo { get; init; }

    public void Add(FiscalYear year) => _years.Add(year.Year);

    /// <summary>Returns the one year that the number can mean beside the document's own years, or null.</summary>
    public FiscalYear? Complete(int number)
    {
        FiscalYear? found = null;
        foreach (JapaneseEra era in (ReadOnlySpan<JapaneseEra>)[JapaneseEra.Heisei, JapaneseEra.Reiwa])
        {
            int year = era.FirstFiscalYear + number - 1;
            if (!IsNear(year)) continue;
            if (found is not null) return null;
            found = new FiscalYear(year);
        }

        return found ?? (IsOfDocument && _years.Count == 0 ? Alone(number) : null);
    }

    // A plan with 令和15年度 says elsewhere in full which era it is; where nothing is written in full, 平成 is meant.
    private static FiscalYear? Alone(int number) =>
        number is >= FirstOfHeisei and <= LastOfHeisei
            ? new FiscalYear(JapaneseEra.Heisei.FirstFiscalYear + number - 1)
            : null;

    // A plan looks about ten years back and ten years ahead; two eras are thirty years apart.
    private bool IsNear(int year) => _years.GetViewBetween(year - Reach, year + Reach).Count > 0;
}
