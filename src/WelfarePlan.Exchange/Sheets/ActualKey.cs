using System.Globalization;
using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Exchange.Sheets;

/// <summary>An actual of an indicator by its fiscal year, and by its place among those of one year.</summary>
internal readonly record struct ActualKey(FiscalYear? Year, int Place)
{
    public string Head
    {
        get
        {
            string year = Year?.ToString(JapaneseStyle.Standard) ?? "年度不明";
            return Place == 1 ? $"実績 {year}" : string.Create(CultureInfo.InvariantCulture, $"実績 {year} ({Place})");
        }
    }

    /// <summary>Returns the keys of all actuals of an indicator, in their order.</summary>
    public static IEnumerable<ActualKey> Of(Indicator indicator)
    {
        for (int i = 0; i < indicator.Actuals.Count; i++)
        {
            FiscalYear? year = indicator.Actuals[i].Year;
            yield return new(year, indicator.Actuals.Take(i + 1).Count(actual => actual.Year == year));
        }
    }

    public Observation? In(Indicator indicator)
    {
        FiscalYear? year = Year;
        return indicator.Actuals.Where(actual => actual.Year == year).ElementAtOrDefault(Place - 1);
    }
}
