using System.Globalization;
using BenchmarkDotNet.Attributes;
using NodaTime;
using WelfarePlan.Time;

namespace WelfarePlan.Benchmarks;

/// <summary>Reading dates and fiscal years; the time is that of one text.</summary>
[MemoryDiagnoser]
public class CalendarParseBenchmarks
{
    [Benchmark(
        Baseline = true,
        OperationsPerInvoke = 6,
        Description = "DateTime.TryParse, ja-JP with JapaneseCalendar"
    )]
    public int ParseDatesWithClassLibrary()
    {
        int read = 0;
        foreach (string text in CalendarInputs.CommonDates)
            if (DateTime.TryParse(text, CalendarInputs.Japan, DateTimeStyles.None, out _)) read++;
        return read == 6 ? read : throw new InvalidOperationException("The class library refuses a text.");
    }

    [Benchmark(OperationsPerInvoke = 6, Description = "DateTime.TryParseExact, ja-JP with JapaneseCalendar")]
    public int ParseDatesExactlyWithClassLibrary()
    {
        int read = 0;
        foreach (string text in CalendarInputs.CommonDates)
            if (DateTime.TryParseExact(text, "ggy年M月d日", CalendarInputs.Japan, DateTimeStyles.None, out _)) read++;
        return read;
    }

    [Benchmark(OperationsPerInvoke = 6, Description = "NodaTime LocalDatePattern, 2024年3月31日")]
    public int ParseDatesWithNodaTime()
    {
        int read = 0;
        foreach (string text in CalendarInputs.NodaDates)
            if (CalendarInputs.Noda.Parse(text) is { Success: true }) read++;
        return read;
    }

    [Benchmark(OperationsPerInvoke = 6, Description = "JapaneseDatePattern, the same dates")]
    public int ParseDates()
    {
        int read = 0;
        foreach (string text in CalendarInputs.CommonDates)
            if (CalendarInputs.Ours.TryParse(text, out LocalDate _)) read++;
        return read;
    }

    [Benchmark(OperationsPerInvoke = 6, Description = "JapaneseDatePattern, the same dates in UTF-8")]
    public int ParseDatesFromUtf8()
    {
        int read = 0;
        foreach (byte[] text in CalendarInputs.CommonDatesUtf8)
            if (CalendarInputs.Ours.TryParse(text, out LocalDate _)) read++;
        return read;
    }

    [Benchmark(OperationsPerInvoke = 8, Description = "JapaneseDatePattern, eight notations")]
    public int ParseMixedDates()
    {
        int read = 0;
        foreach (string text in CalendarInputs.MixedDates)
            if (CalendarInputs.Ours.TryParse(text, out LocalDate _)) read++;
        return read;
    }

    [Benchmark(OperationsPerInvoke = 6, Description = "FiscalYear.TryParse, six notations")]
    public int ParseFiscalYears()
    {
        int read = 0;
        foreach (string text in CalendarInputs.FiscalYears)
            if (FiscalYear.TryParse(text, out _)) read++;
        return read;
    }

    [Benchmark(OperationsPerInvoke = 6, Description = "JapaneseDatePattern, six texts that are no dates")]
    public int RefuseDates()
    {
        int read = 0;
        foreach (string text in CalendarInputs.NoDates)
            if (CalendarInputs.Ours.TryParse(text, out LocalDate _)) read++;
        return read;
    }
}
