using System.Text;
using BenchmarkDotNet.Attributes;
using NodaTime;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Benchmarks;

/// <summary>Years, dates and numbers in characters and in UTF-8; the time is that of one text.</summary>
[MemoryDiagnoser]
public class ValueBenchmarks
{
    private const int Texts = 6;

    private static readonly byte[][] YearsUtf8 = [.. CalendarInputs.FiscalYears.Select(Encoding.UTF8.GetBytes)];
    private static readonly string[] Numbers = ["1,234", "１２３", "三十一", "8.5万", "△12", "1億2,345万"];
    private static readonly byte[][] NumbersUtf8 = [.. Numbers.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Fiscal years in characters.</summary>
    /// <returns>How many were read.</returns>
    [Benchmark(Baseline = true, OperationsPerInvoke = Texts)]
    public int Years() => CalendarInputs.FiscalYears.Count(text => FiscalYear.TryParse(text, out _));

    /// <summary>Fiscal years in UTF-8.</summary>
    /// <returns>How many were read.</returns>
    [Benchmark(OperationsPerInvoke = Texts)]
    public int YearsFromUtf8() => YearsUtf8.Count(text => FiscalYear.TryParse(text, out _));

    /// <summary>Dates in characters.</summary>
    /// <returns>How many were read.</returns>
    [Benchmark(OperationsPerInvoke = Texts)]
    public int Dates() => CalendarInputs.CommonDates.Count(text => CalendarInputs.Ours.TryParse(text, out LocalDate _));

    /// <summary>Dates in UTF-8.</summary>
    /// <returns>How many were read.</returns>
    [Benchmark(OperationsPerInvoke = Texts)]
    public int DatesFromUtf8() =>
        CalendarInputs.CommonDatesUtf8.Count(text => CalendarInputs.Ours.TryParse(text, out LocalDate _));

    /// <summary>Numbers in characters.</summary>
    /// <returns>How many were read.</returns>
    [Benchmark(OperationsPerInvoke = Texts)]
    public int NumbersInCharacters() => Numbers.Count(text => JapaneseNumber.TryParse(text, out _));

    /// <summary>Numbers in UTF-8.</summary>
    /// <returns>How many were read.</returns>
    [Benchmark(OperationsPerInvoke = Texts)]
    public int NumbersFromUtf8() => NumbersUtf8.Count(text => JapaneseNumber.TryParse(text, out _));
}
