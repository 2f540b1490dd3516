using System.Diagnostics.CodeAnalysis;

namespace WelfarePlan.Documents.Styles;

/// <summary>The styles there are. Adding one is a record here, a seed and its golden.</summary>
public static class DocumentStyles
{
    /// <summary>Gets the style without any peculiarity.</summary>
    public static DocumentStyle Default { get; } = new("default");

    /// <summary>Gets the style of Kumamoto's activity plans: a system of goals, pillars and measures as a flattened
    /// table.</summary>
    public static DocumentStyle KumamotoActivity { get; } =
        new("kumamoto/activity") { Marks = ["施策の体系", "活動の柱", "取り組みの内容", "活動エリア"] };

    /// <summary>Gets the style of Kumamoto's progress reports: a slide a page, with indicators by year and
    /// notes.</summary>
    public static DocumentStyle KumamotoProgress { get; } =
        new("kumamoto/progress")
        {
            Marks = ["成果指標", "基準値", "基本方針", "年度の主な取組", "課題・改善事項・方針"],
        };

    /// <summary>Gets the style of Kumamoto's priority measures: ◇ opens every sentence of the plan, other marks stand
    /// in figures.</summary>
    public static DocumentStyle KumamotoPriority { get; } = new("kumamoto/priority")
    {
        Marks = ["重点的", "現状と課題", "取組施策", "成果指標", "◇"],
        ItemMarks = "◇",
    };

    /// <summary>Gets the style of Kikuchi's summaries: a leaflet, its back first, with ● measures and - ・
    /// initiatives.</summary>
    public static DocumentStyle KikuchiSummary { get; } =
        new("kikuchi/summary") { Marks = ["概要版", "横断的取組目標", "基本目標", "- ・"] };

    /// <summary>Gets the style of the region-network chapter: programme tables under headings printed in fake
    /// bold.</summary>
    public static DocumentStyle RegionNetwork { get; } =
        new("region-network/chapter") { Marks = ["主な事業", "事業概要", "今後の方向性", "施策の展開", "リージョン"] };

    /// <summary>Gets every style, the default first.</summary>
    public static IReadOnlyList<DocumentStyle> All { get; } =
    [Default, KumamotoActivity, KumamotoProgress, KumamotoPriority, KikuchiSummary, RegionNetwork];

    /// <summary>Finds a style by its name.</summary>
    /// <param name="name">The name, such as <c>kumamoto/priority</c>.</param>
    /// <param name="style">The style, or null.</param>
    /// <returns>Whether there is such a style.</returns>
    public static bool TryFind(string name, [NotNullWhen(true)] out DocumentStyle? style)
    {
        style = All.FirstOrDefault(candidate =>
            string.Equals(candidate.Name, name, StringComparison.OrdinalIgnoreCase)
        );
        return style is not null;
    }
}
