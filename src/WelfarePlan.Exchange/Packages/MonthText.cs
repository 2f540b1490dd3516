using NodaTime;
using NodaTime.Text;

namespace WelfarePlan.Exchange.Packages;

/// <summary>Months as <c>2024-03</c>.</summary>
internal static class MonthText
{
    private static readonly YearMonthPattern Pattern = YearMonthPattern.CreateWithInvariantCulture("uuuu-MM");

    public static string Of(YearMonth month) => Pattern.Format(month);

    public static YearMonth? Read(string text) => Pattern.Parse(text) is { Success: true } parsed ? parsed.Value : null;
}
