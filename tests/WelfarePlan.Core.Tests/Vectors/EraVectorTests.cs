using System.Globalization;
using System.Text;
using NodaTime;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Vectors;

/// <summary>Notations collected from other projects and public documents, with what they mean.</summary>
public sealed class EraVectorTests
{
    // Rows that are read otherwise, with the reason; at most 3% may stand here.
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal);

    public static IEnumerable<object[]> Rows => CsvRows.Read("era_vectors.csv")
        .Where(row => !Exceptions.ContainsKey(row["input"]))
        .Select(row => new object[] { row["kind"], row["input"], row["expected"] });

    [Fact]
    public void Few_rows_are_excepted() =>
        Assert.InRange(Exceptions.Count, 0, CsvRows.Read("era_vectors.csv").Count * 3 / 100);

    [Fact]
    public void No_row_is_lost() => Assert.Equal(340, CsvRows.Read("era_vectors.csv").Count);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_row_is_interpreted_as_expected(string kind, string input, string expected)
    {
        WrittenValue lenient = WrittenText.Interpret(input);
        WrittenValue strict = WrittenText.Interpret(input, ReadingContext.Strict);
        if (expected.StartsWith("always:", StringComparison.Ordinal))
        {
            Assert.NotNull(lenient.Error);
            Assert.NotNull(strict.Error);
        }
        else if (expected.StartsWith("strict:era;lenient=", StringComparison.Ordinal))
        {
            Assert.Equal(expected["strict:era;lenient=".Length..], lenient.Value);
            Assert.False(lenient.IsInEra);
            Assert.NotNull(strict.Error);
        }
        else
        {
            Assert.Equal(Wanted(kind, expected), Found(lenient));
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_row_is_parsed_by_its_type_from_characters_and_bytes(string kind, string input, string expected)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(input);
        (string? fromText, string? fromBytes) = kind switch
        {
            "date" => (Date(input), Date(bytes)),
            "year" when expected.Length == 7 => (Month(input), Month(bytes)),
            "year" => (Year(input), Year(bytes)),
            "fiscalyear" => (Fiscal(input), Fiscal(bytes)),
            "number" when expected.All(c => char.IsAsciiDigit(c) || c is '-' or '.') => (Number(input), Number(bytes)),
            _ => (expected, expected),
        };

        Assert.Equal(expected, fromText);
        Assert.Equal(expected, fromBytes);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_must_be_refused_is_refused_by_every_type(string kind, string input, string expected)
    {
        if (kind != "reject" || !expected.StartsWith("always:", StringComparison.Ordinal)) return;

        Assert.False(JapaneseDatePattern.Standard.TryParse(input, out _));
        Assert.False(JapaneseYearMonthPattern.Standard.TryParse(input, out _));
        Assert.False(JapaneseYear.TryParse(input, out _));
        Assert.False(FiscalYear.TryParse(input, out _));
        Assert.False(FiscalPeriod.TryParse(input, out _));
        Assert.False(YearMonthPeriod.TryParse(input, out _));
        Assert.False(JapaneseNumber.TryParse(input, out _));
        Assert.False(Quantity.TryParse(input, out _));
    }

    // The file writes a fiscal year without FY, and a quantity with a stroke before its unit.
    private static string Wanted(string kind, string expected) => kind == "fiscalyear" ? $"FY{expected}" : expected;

    private static string? Found(WrittenValue value) =>
        value.Unit is not { } unit ? value.Value : unit == "%" ? $"{value.Value}%" : $"{value.Value}|{unit}";

    private static string? Date(string text) =>
        JapaneseDatePattern.Standard.TryParse(text, out LocalDate date) ? Iso(date) : null;

    private static string? Date(byte[] text) =>
        JapaneseDatePattern.Standard.TryParse(text, out LocalDate date) ? Iso(date) : null;

    private static string? Month(string text) =>
        JapaneseYearMonthPattern.Standard.TryParse(text, out YearMonth month) ? Iso(month) : null;

    private static string? Month(byte[] text) =>
        JapaneseYearMonthPattern.Standard.TryParse(text, out YearMonth month) ? Iso(month) : null;

    private static string? Year(string text) =>
        JapaneseYear.TryParse(text, out JapaneseYear year) ? Plain(year.Year) : null;

    private static string? Year(byte[] text) =>
        JapaneseYear.TryParse(text, out JapaneseYear year) ? Plain(year.Year) : null;

    private static string? Fiscal(string text) =>
        FiscalYear.TryParse(text, out FiscalYear year) ? Plain(year.Year) : null;

    private static string? Fiscal(byte[] text) =>
        FiscalYear.TryParse(text, out FiscalYear year) ? Plain(year.Year) : null;

    private static string? Number(string text) =>
        JapaneseNumber.TryParse(text, out decimal number) ? Plain(number) : null;

    private static string? Number(byte[] text) =>
        JapaneseNumber.TryParse(text, out decimal number) ? Plain(number) : null;

    private static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string Iso(YearMonth month) => month.ToString("uuuu-MM", CultureInfo.InvariantCulture);

    private static string Plain(decimal number) => number.ToString("0.##########", CultureInfo.InvariantCulture);
}
