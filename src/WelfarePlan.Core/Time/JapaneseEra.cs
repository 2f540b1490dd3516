using System.Diagnostics.CodeAnalysis;
using NodaTime;
using WelfarePlan.Text;

namespace WelfarePlan.Time;

/// <summary>A Japanese era (元号) since Meiji: its names and the day it began.</summary>
[Reports.Notebooks.TypeFormatterSource(typeof(Reports.Notebooks.ViewFormatters))]
public sealed class JapaneseEra
{
    private JapaneseEra(int index, string name, string kanji, char letter, LocalDate start, int firstFiscalYear)
    {
        Index = index;
        Name = name;
        Kanji = kanji;
        Letter = letter;
        Start = start;
        FirstFiscalYear = firstFiscalYear;
    }

    /// <summary>Gets 明治, from 23 October 1868 (solar dates from 1 January 1873).</summary>
    public static JapaneseEra Meiji { get; } = new(0, "Meiji", "明治", 'M', new LocalDate(1868, 10, 23), 1868);

    /// <summary>Gets 大正, from 30 July 1912.</summary>
    public static JapaneseEra Taisho { get; } = new(1, "Taisho", "大正", 'T', new LocalDate(1912, 7, 30), 1912);

    /// <summary>Gets 昭和, from 25 December 1926.</summary>
    public static JapaneseEra Showa { get; } = new(2, "Showa", "昭和", 'S', new LocalDate(1926, 12, 25), 1926);

    /// <summary>Gets 平成, from 8 January 1989.</summary>
    public static JapaneseEra Heisei { get; } = new(3, "Heisei", "平成", 'H', new LocalDate(1989, 1, 8), 1989);

    /// <summary>Gets 令和, from 1 May 2019.</summary>
    public static JapaneseEra Reiwa { get; } = new(4, "Reiwa", "令和", 'R', new LocalDate(2019, 5, 1), 2019);

    // Static members are made in the order of the page: this one follows the eras.
    private static readonly JapaneseEra[] List = [Meiji, Taisho, Showa, Heisei, Reiwa];

    /// <summary>Gets every era, oldest first.</summary>
    public static IReadOnlyList<JapaneseEra> All { get; } = Array.AsReadOnly(List);

    /// <summary>Gets the place in <see cref="All"/>.</summary>
    internal int Index { get; }

    /// <summary>Gets the name in Latin letters, such as <c>Reiwa</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the name as written in Japanese, such as <c>令和</c>.</summary>
    public string Kanji { get; }

    /// <summary>Gets the Latin letter that stands for the era, such as <c>R</c>.</summary>
    public char Letter { get; }

    /// <summary>Gets the first day of the era; the day itself belongs to it.</summary>
    public LocalDate Start { get; }

    /// <summary>Gets the fiscal year that the government calls the era's first (元年度).</summary>
    public int FirstFiscalYear { get; }

    /// <summary>Gets the last day of the era, or null while it lasts.</summary>
    public LocalDate? End => Index + 1 < All.Count ? All[Index + 1].Start.PlusDays(-1) : null;

    /// <summary>Returns the era that a day lies in.</summary>
    /// <param name="date">A day from 23 October 1868 on.</param>
    /// <returns>The era; on the first day of an era, that era.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before 明治.</exception>
    public static JapaneseEra Containing(LocalDate date)
    {
        (int year, int month, int day) = date.WithCalendar(CalendarSystem.Iso);
        int index = year < 1 ? EraLabel.None : EraLabel.Of((year * 10000) + (month * 100) + day);
        if (index < 0) throw new ArgumentOutOfRangeException(nameof(date), date, "The day lies before 明治.");
        return All[index];
    }

    /// <summary>Returns the era that the government names a fiscal year by: 令和 for 2019.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <returns>The last era whose first fiscal year is not later.</returns>
    public static JapaneseEra Naming(FiscalYear year) => OfFiscalYear(year.Year);

    /// <summary>Finds an era by its kanji, its first kanji, its Latin letter or its square character.</summary>
    /// <param name="label">令和, 令, R or ㋿, in either width; variation selectors and radicals are folded.</param>
    /// <param name="era">The era, or null.</param>
    /// <returns>Whether the label is an era's.</returns>
    public static bool TryFind(ReadOnlySpan<char> label, [NotNullWhen(true)] out JapaneseEra? era)
    {
        Span<byte> signs = stackalloc byte[SignReader.Capacity];
        int count = SignReader.Read(label, signs);
        int index = count switch
        {
            1 when IsEraSign(signs[0]) => (signs[0] - Sign.EraLetter) % 8,
            2
                when (byte)(signs[0] - Sign.EraKanji) < 5
                    && signs[1] == MomentReader.SecondKanji(signs[0] - Sign.EraKanji) => signs[0] - Sign.EraKanji,
            _ => EraLabel.None,
        };
        era = index < 0 ? null : All[index];
        return era is not null;
    }

    internal static JapaneseEra ByIndex(int index) => List[index];

    internal static JapaneseEra OfFiscalYear(int year)
    {
        int index = List.Length - 1;
        while (index > 0 && year < List[index].FirstFiscalYear) index--;
        return List[index];
    }

    private static bool IsEraSign(byte sign) =>
        sign is >= Sign.EraLetter and < Sign.Ji && (sign - Sign.EraLetter) % 8 < 5;

    /// <summary>Returns the name as written in Japanese.</summary>
    /// <returns>Such as <c>令和</c>.</returns>
    public override string ToString() => Kanji;
}
