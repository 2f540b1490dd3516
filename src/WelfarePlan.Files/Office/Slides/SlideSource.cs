using WelfarePlan.Sources;

namespace WelfarePlan.Files.Office.Slides;

internal static class SlideSource
{
    public static IReadOnlyList<SourcePage> Read(FileReading reading) => [];
}
