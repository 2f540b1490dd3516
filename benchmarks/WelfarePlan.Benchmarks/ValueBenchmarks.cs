using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using NodaTime;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Benchmarks;

/// <summary>Years, dates and numbers that the class library reads too: its time, ours in characters, ours in UTF-8; the
/// time is that of one text.</summary>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class ValueBenchmarks
{
    private const int Texts = 6;
    private const string Year = "year";
    private const string Date = "date";
    private const string Number = "number";

    private static readonly string[] Years = ["令和6年", "平成30年", "平成3年", "令和10年", "昭和63年", "平成18年"];
    private static readonly string[] FiscalYears = [.. Years.Select(year => year + "度")];
    private static readonly byte[][] FiscalYearsUtf8 = [.. FiscalYears.Select(Encoding.UTF8.GetBytes)];
    private static readonly string[] Numbers = ["1,234", "847", "92.43", "-12", "1,204,500", "8.5"];
    private static readonly byte[][] NumbersUtf8 = [.. Numbers.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Years by the class library, which knows no 年度: the first of January of 令和6年.</summary>
    /// <returns>How many were read.</returns>
    [Benchmark(Baseline = true, OperationsPerInvoke = Texts)]
    [BenchmarkCategory(Year)]
    public int YearsOfClassLibrary()
    {
        int read = 0;
        foreach (string text in Years)
            if (DateTime.TryParseExact(text, "ggy年", CalendarInputs.Japan, DateTimeStyles.None, out _)) read++;
        return All(read);
    }

    /// <summary>The same years as fiscal years, in characters.</summary>
    /// <returns>How many were read.</returns>
    [Benchmark(OperationsPerInvoke = Texts)]
    [BenchmarkCategory(Year)]
    public int YearsInCharacters()
    {
        int read = 0;
        foreach (string text in FiscalYears)
            if (FiscalYear.TryParse(text, out _)) read++;
        return All(read);
    }

    /// <summary>The same years as fiscal years, in UTF-8.</summary>
    /// <returns>How many were read.</returns>
    [Benchmark(OperationsPerInvoke = Texts)]
    [BenchmarkCategory(Year)]
    public int YearsInUtf8()
    {
        int read = 0;
        foreach (byte[] text in FiscalYearsUtf8)
            if (FiscalYear.TryParse(text, out _)) read++;
        return All(read);
    }

    /// <summary>Dates by the class library.</summary>
    /// <returns>How many were read.</returns>
    [Benchmark(Baseline = true, OperationsPerInvoke = Texts)]
    [BenchmarkCategory(Date)]
    public int DatesOfClassLibrary()
    {
        int read = 0;
        foreach (string text in CalendarInputs.CommonDates)
            if (DateTime.TryParse(text, CalendarInputs.Japan, DateTimeStyles.None, out _)) read++;
        return All(read);
    }

    /// <summary>Dates in characters.</summary>
    /// <returns>How many were read.</returns>
    [Benchmark(OperationsPerInvoke = Texts)]
    [BenchmarkCategory(Date)]
    public int DatesInCharacters()
    {
        int read = 0;
        foreach (string text in CalendarInputs.CommonDates)
            if (CalendarInputs.Ours.TryParse(text, out LocalDate _)) read++;
        return All(read);
    }

    /// <summary>Dates in UTF-8.</summary>
    /// <returns>How many were read.</returns>
    [Benchmark(OperationsPerInvoke = Texts)]
    [BenchmarkCategory(Date)]
    public int DatesInUtf8()
    {
        int read = 0;
        foreach (byte[] text in CalendarInputs.CommonDatesUtf8)
            if (CalendarInputs.Ours.TryParse(text, out LocalDate _)) read++;
        return All(read);
    }

    /// <summary>Numbers in digits by the class library.</summary>
    /// <returns>How many were read.</returns>
    [Benchmark(Baseline = true, OperationsPerInvoke = Texts)]
    [BenchmarkCategory(Number)]
    public int NumbersOfClassLibrary()
    {
        int read = 0;
        foreach (string text in Numbers)
            if (decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _)) read++;
        return All(read);
    }

    /// <summary>Numbers in characters.</summary>
    /// <returns>How many were read.</returns>
    [Benchmark(OperationsPerInvoke = Texts)]
    [BenchmarkCategory(Number)]
    public int NumbersInCharacters()
    {
        int read = 0;
        foreach (string text in Numbers)
            if (JapaneseNumber.TryParse(text, out _)) read++;
        return All(read);
    }

    /// <summary>Numbers in UTF-8.</summary>
    /// <returns>How many were read.</returns>
    [Benchmark(OperationsPerInvoke = Texts)]
    [BenchmarkCategory(Number)]
    public int NumbersInUtf8()
    {
        int read = 0;
        foreach (byte[] text in NumbersUtf8)
            if (JapaneseNumber.TryParse(text, out _)) read++;
        return All(read);
    }

    // A text that nobody reads would cost nothing.
    private static int All(int read) =>
        read == Texts ? read : throw new InvalidOperationException($"{read} were read.");
}
