using NodaTime;
using NodaTime.Text;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Vectors;

/// <summary>Dates in seven written styles.</summary>
public sealed class EraFormatVectorTests
{
    public static IEnumerable<object[]> Rows => CsvRows.Read("era_format_vectors.csv")
        .Select(row => new object[] { row["iso"], row["style"], row["expected"] });

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_row_is_written_and_read_back(string iso, string style, string expected)
    {
        LocalDate date = LocalDatePattern.Iso.Parse(iso).Value;
        JapaneseDatePattern pattern = JapaneseDatePattern.Create(StyleOf(style), ReadingContext.Strict);

        Assert.Equal(expected, pattern.Format(date));
        Assert.Equal(date, pattern.Parse(expected).Value);
    }

    private static JapaneseStyle StyleOf(string name) => name switch
    {
        "kanji-era+gannen" => JapaneseStyle.Standard,
        "kanji-era+numeric-first-year" => JapaneseStyle.Standard with { FirstYearIsNumber = true },
        "kanji-era+zero-padded" => JapaneseStyle.ZeroPadded,
        "kanji-era+full-width" => JapaneseStyle.FullWidth,
        "kanji-numerals" => JapaneseStyle.KanjiNumerals,
        "latin-dot" => JapaneseStyle.Dotted,
        "latin-slash" => JapaneseStyle.Slashed,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "The file has a style that no test knows."),
    };
}
