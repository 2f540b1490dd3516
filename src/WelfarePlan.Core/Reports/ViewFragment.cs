using WelfarePlan.Reports.Parts;

namespace WelfarePlan.Reports;

/// <summary>The frame of every fragment.</summary>
internal static class ViewFragment
{
    public static void Open(HtmlWriter html, Tongue tongue) => html
        .Open("div", ("class", "wp-view"), ("lang", tongue.Code))
        .Open("style").Trusted(ViewStyle.OfView).Close("style");

    public static string Close(HtmlWriter html) => html.Close("div").ToString();
}
