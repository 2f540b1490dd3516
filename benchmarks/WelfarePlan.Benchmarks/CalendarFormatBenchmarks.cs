using BenchmarkDotNet.Attributes;
using NodaTime;
using WelfarePlan.Time;

namespace WelfarePlan.Benchmarks;

/// <summary>Writing dates and fiscal years; the time is that of one text.</summary>
[MemoryDiagnoser]
public class CalendarFormatBenchmarks
{
    private readonly char[] _buffer = new char[64];
    private readonly byte[] _bytes = new byte[128];

    [Benchmark(
        Baseline = true,
        OperationsPerInvoke = 6,
        Description = "DateTime.TryFormat, ja-JP with JapaneseCalendar"
    )]
    public int FormatDatesWithClassLibrary()
    {
        int written = 0;
        foreach (DateTime day in CalendarInputs.SystemDays)
            if (day.TryFormat(_buffer, out int length, "ggy年M月d日", CalendarInputs.Japan)) written += length;
        return written;
    }

    [Benchmark(OperationsPerInvoke = 6, Description = "NodaTime LocalDatePattern, 2024年3月31日")]
    public int FormatDatesWithNodaTime()
    {
        int written = 0;
        foreach (LocalDate day in CalendarInputs.Days) written += CalendarInputs.Noda.Format(day).Length;
        return written;
    }

    [Benchmark(OperationsPerInvoke = 6, Description = "JapaneseDatePattern.TryFormat")]
    public int FormatDates()
    {
        int written = 0;
        foreach (LocalDate day in CalendarInputs.Days)
            if (CalendarInputs.Ours.TryFormat(day, _buffer, out int length)) written += length;
        return written;
    }

    [Benchmark(OperationsPerInvoke = 6, Description = "JapaneseDatePattern.TryFormat, UTF-8")]
    public int FormatDatesAsUtf8()
    {
        int written = 0;
        foreach (LocalDate day in CalendarInputs.Days)
            if (CalendarInputs.Ours.TryFormat(day, _bytes, out int length)) written += length;
        return written;
    }

    [Benchmark(OperationsPerInvoke = 6, Description = "FiscalYear.TryFormat, 令和6年度")]
    public int FormatFiscalYears()
    {
        int written = 0;
        foreach (LocalDate day in CalendarInputs.Days)
            if (day.ToFiscalYear().TryFormat(_buffer, out int length, "E")) written += length;
        return written;
    }
}
