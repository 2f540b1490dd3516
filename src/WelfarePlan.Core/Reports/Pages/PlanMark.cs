namespace WelfarePlan.Reports.Pages;

/// <summary>The letter that stands for a plan in tables.</summary>
internal static class PlanMark
{
    public static string Of(int index) => index < 26 ? $"{(char)('A' + index)}" : ShownText.Count(index + 1);
}
