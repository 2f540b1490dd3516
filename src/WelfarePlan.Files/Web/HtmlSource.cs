using WelfarePlan.Sources;

namespace WelfarePlan.Files.Web;

internal static class HtmlSource
{
    public static IReadOnlyList<SourcePage> Read(string text, FileReading reading) => [];
}
