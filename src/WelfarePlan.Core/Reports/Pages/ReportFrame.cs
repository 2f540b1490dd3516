using System.Security.Cryptography;
using System.Text;
using WelfarePlan.Reports.Parts;

namespace WelfarePlan.Reports.Pages;

/// <summary>The frame of a page: its head with a policy that lets nothing in but our own style and script.</summary>
internal static class ReportFrame
{
    private static readonly string Style = ViewStyle.OfView + ViewStyle.OfPage;

    private static readonly string Policy =
        $"default-src 'none'; style-src '{HashOf(Style)}'; script-src '{HashOf(ViewStyle.Script)}'; "
        + "base-uri 'none'; form-action 'none'";

    public static void Open(HtmlWriter html, string title, Tongue tongue)
    {
        html.Trusted("<!DOCTYPE html>\n").Open("html", ("lang", tongue.Code)).Open("head");
        html.Empty("meta", ("charset", "utf-8"));
        html.Empty("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy));
        html.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Empty("meta", ("name", "color-scheme"), ("content", "light dark"));
        html.Element("title", title);
        html.Open("style").Trusted(Style).Close("style").Close("head");
        html.Open("body", ("class", "wp-view"));
        html.Element("a", tongue["本文へ", "Skip to the content"], ("href", "#main"), ("class", "skip"));
    }

    public static string Close(HtmlWriter html, Tongue tongue)
    {
        html.Open("footer").Element("p", tongue[
            "このページは1つのファイルで完結し、外部への通信は行いません。評価は計算によるもので、公表された評価ではありません。",
            "This page is one file and sends nothing anywhere. Grades are computed; they are not published ones."]);
        html.Close("footer");
        html.Open("script").Trusted(ViewStyle.Script).Close("script");
        return html.Close("body").Close("html").Trusted("\n").ToString();
    }

    private static string HashOf(string text) =>
        $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
