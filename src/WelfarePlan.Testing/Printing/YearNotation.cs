using System.Globalization;
using WelfarePlan.Time;

namespace WelfarePlan.Testing.Printing;

/// <summary>A way to write fiscal years.</summary>
internal sealed class YearNotation
{
    private readonly Func<FiscalYear, bool, string> _write;

    private YearNotation(string name, Func<FiscalYear, bool, string> write)
    {
        Name = name;
        _write = write;
    }

    /// <summary>Gets the notations that any plan may use.</summary>
    public static IReadOnlyList<YearNotation> All { get; } =
    [
        new("令和6年度", (year, heisei) => $"{Era(year, heisei).Kanji}{Number(year, heisei)}年度"),
        new("令和６年度", (year, heisei) => $"{Era(year, heisei).Kanji}{Widths.Full(Number(year, heisei))}年度"),
        new("R6", (year, heisei) => $"{Era(year, heisei).Letter}{Plain(year, heisei)}"),
        new("R6年度", (year, heisei) => $"{Era(year, heisei).Letter}{Plain(year, heisei)}年度"),
        new("Ｒ６", (year, heisei) => Widths.Full($"{Era(year, heisei).Letter}{Plain(year, heisei)}")),
        new("Ｒ６年度", (year, heisei) => $"{Widths.Full($"{Era(year, heisei).Letter}{Plain(year, heisei)}")}年度"),
        new("2024年度", (year, _) => $"{Western(year)}年度"),
        new("２０２４年度", (year, _) => $"{Widths.Full(Western(year))}年度"),
        new("令和6年度(2024年度)", (year, heisei) => $"{Era(year, heisei).Kanji}{Number(year, heisei)}年度({Western(year)}年度)"),
        new("令和6(2024)年度", (year, heisei) => $"{Era(year, heisei).Kanji}{Number(year, heisei)}({Western(year)})年度"),
        new("2024（R6）年度", (year, heisei) => $"{Western(year)}（{Era(year, heisei).Letter}{Plain(year, heisei)}）年度"),
        new("R5末", (year, heisei) => $"{Era(year, heisei).Letter}{Plain(year, heisei)}末"),
        new("令和5年度末", (year, heisei) => $"{Era(year, heisei).Kanji}{Number(year, heisei)}年度末"),
    ];

    /// <summary>Gets the notation that leaves the era out, for plans that lie in one era.</summary>
    public static YearNotation Bare { get; } = new("26年度", (year, heisei) => $"{Plain(year, heisei)}年度");

    public string Name { get; }

    /// <summary>Writes a year; a plan made in 平成 may count 平成 on past its end (平成35年度).</summary>
    public string Write(FiscalYear year, bool heiseiOnly) => _write(year, heiseiOnly);

    private static (string Kanji, string Letter, int First) Era(FiscalYear year, bool heisei) =>
        year.Year >= 2019 && !heisei ? ("令和", "R", 2018) : ("平成", "H", 1988);

    private static string Number(FiscalYear year, bool heisei)
    {
        int number = year.Year - Era(year, heisei).First;
        return number == 1 ? "元" : number.ToString(CultureInfo.InvariantCulture);
    }

    private static string Plain(FiscalYear year, bool heisei) =>
        (year.Year - Era(year, heisei).First).ToString(CultureInfo.InvariantCulture);

    private static string Western(FiscalYear year) => year.Year.ToString(CultureInfo.InvariantCulture);
}
