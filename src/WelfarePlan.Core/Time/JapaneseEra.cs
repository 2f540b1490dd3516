using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace WelfarePlan.Time;

/// <summary>A Japanese era (元号) since Meiji: its names and the day it began.</summary>
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

    /// <summary>Gets every era, oldest first.</summary>
    public static IReadOnlyList<JapaneseEra> All { get; } = [Meiji, Taisho, Showa, Heisei, Reiwa];

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

    /// <summary>Finds an era by its kanji, its first kanji or its Latin letter.</summary>
    /// <param name="label">令和, 令 or R, in either width of letter.</param>
    /// <param name="era">The era, or null.</param>
    /// <returns>Whether the label is an era's.</returns>
    public static bool TryFind(ReadOnlySpan<char> label, [NotNullWhen(true)] out JapaneseEra? era)
    {
        foreach (JapaneseEra candidate in All)
        {
            bool isIt = label.Length == 1
                ? label[0] == candidate.Letter || label[0] == candidate.Letter - 'A' + 'Ａ' || label[0] == candidate.Kanji[0]
                : label.SequenceEqual(candidate.Kanji);
            if (isIt)
            {
                era = candidate;
                return true;
            }
        }

        era = null;
        return false;
    }

    /// <summary>Returns the name as written in Japanese.</summary>
    /// <returns>Such as <c>令和</c>.</returns>
    public override string ToString() => Kanji;
}
