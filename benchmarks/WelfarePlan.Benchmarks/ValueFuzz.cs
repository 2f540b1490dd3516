using System.Globalization;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Benchmarks;

/// <summary>Calls the parsers of values with made-up texts: none may throw, and the ways to call one must
/// agree.</summary>
internal static class ValueFuzz
{
    private const int UsualCalls = 5_000_000;
    private const int MaximumShown = 20;

    /// <summary>Prints the calls of each parser and what went wrong; options are the number of calls and the first
    /// seed.</summary>
    public static int Run(string[] options)
    {
        int calls = options is [string first, ..] ? int.Parse(first, CultureInfo.InvariantCulture) : UsualCalls;
        int seed = options is [_, string second, ..] ? int.Parse(second, CultureInfo.InvariantCulture) : 1;
        ValueParser[] parsers = Parsers();

        int shown = 0;
        int rounds = 0;
        for (long made = 0; made < calls; rounds++)
        {
            string text = ValueTexts.Make(seed + rounds);
            foreach (ValueParser parser in parsers)
            {
                if (parser.Check(text) is { } fault && shown++ < MaximumShown)
                    Console.WriteLine($"{parser.Name}: {fault}: {Quote(text)}");
                made += parser.CallsOfCheck;
            }
        }

        Console.WriteLine($"{"parser",-18}{"calls",12}{"read",12}{"faults",8}");
        foreach (ValueParser parser in parsers)
            Console.WriteLine($"{parser.Name,-18}{parser.Calls,12:#,0}{parser.Read,12:#,0}{parser.Faults,8}");
        Console.WriteLine(
            $"{"sum",-18}{parsers.Sum(parser => parser.Calls),12:#,0}{parsers.Sum(parser => parser.Read),12:#,0}"
                + $"{parsers.Sum(parser => parser.Faults),8}"
        );
        return parsers.Any(parser => parser.Faults > 0) ? 1 : 0;
    }

    /// <summary>Makes a parser of each kind of value.</summary>
    public static ValueParser[] Parsers() =>
    [
        Typed(
            "fiscal year", FiscalYear.TryParse, FiscalYear.TryParse, FiscalYearPattern.Standard,
            year => year.ToString()
        ),
        Typed(
            "era year", JapaneseYear.TryParse, JapaneseYear.TryParse, JapaneseYearPattern.Standard,
            year => year.ToString()
        ),
        Typed(
            "fiscal period", FiscalPeriod.TryParse, FiscalPeriod.TryParse, FiscalPeriodPattern.Standard,
            years => years.ToString()
        ),
        Typed(
            "period of months", YearMonthPeriod.TryParse, YearMonthPeriod.TryParse,
            YearMonthPeriodPattern.Standard,
            months => months.ToString()
        ),
        Typed("month", JapaneseYearMonthPattern.Standard),
        Typed("date", JapaneseDatePattern.Standard),
        ValueParser.Of<decimal>(
            "number", JapaneseNumber.TryParse, JapaneseNumber.TryParse, JapaneseNumber.TryParsePrefix,
            number => number.ToString(CultureInfo.InvariantCulture)
        ),
        ValueParser.Of<WrittenQuantity>(
            "quantity", WrittenQuantity.TryParse, null, WrittenQuantity.TryParsePrefix,
            written => written.ToString()
        ),
        ValueParser.Of<Quantity>("plain quantity", Quantity.TryParse, null, null, quantity => quantity.ToString()),
        new(
            "meaning",
            text =>
                WrittenText.Interpret(text) is var value && (value.Error is null) == (value.Value is null)
                    ? "a value and an error"
                    : null
        ),
        new("scan", text => ValueParser.CheckScan(text)),
    ];

    private static ValueParser Typed<T>(
        string name, ValueParser.WholeParse<T> whole, ValueParser.Utf8Parse<T> utf8, JapanesePattern<T> pattern,
        Func<T, string> write
    )
        where T : struct => ValueParser.Of(name, whole, utf8, pattern.TryParsePrefix, write);

    private static ValueParser Typed<T>(string name, JapanesePattern<T> pattern)
        where T : struct =>
        ValueParser.Of<T>(name, pattern.TryParse, pattern.TryParse, pattern.TryParsePrefix, pattern.Format);

    /// <summary>Returns a text with what nobody sees made visible.</summary>
    public static string Quote(string text) =>
        string.Concat(
            text.Select(c => char.IsControl(c) || c is > '\u2000' and < '\u2070' ? $"\\u{(int)c:X4}" : c.ToString())
        );
}
