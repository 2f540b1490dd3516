namespace WelfarePlan.Documents.Words;

/// <summary>The limits of the outline in one place, each with the text that goes wrong without it.</summary>
internal static class OutlineLimits
{
    /// <summary>
    /// A title is short; 基本目標１ before a paragraph of a hundred letters on the same line heads nothing.
    /// </summary>
    public const int LongestTitle = 60;

    /// <summary>The second line of a broken title; a longer line is the paragraph under the title.</summary>
    public const int LongestSecondLine = 24;

    /// <summary>Most lines of one title.</summary>
    public const int MostTitleLines = 4;

    /// <summary>● and ■ head short words; behind a longer text they mark an item.</summary>
    public const int LongestMarkedTitle = 40;

    /// <summary>現状と課題 and the like with their frame; a longer line is no label.</summary>
    public const int LongestLabel = 30;

    /// <summary>事業費の推移（単位：千円）; a longer title that speaks of targets is one of a measure.</summary>
    public const int LongestTitleOfSection = 14;

    /// <summary>A line of a plan's own making that recurs as a label; 見守り活動の充実 twice is two measures.</summary>
    public const int LongestRecurringLabel = 20;

    /// <summary>Under so many different headings any short line is a label, whatever its word.</summary>
    public const int HeadingsOfAnyLabel = 3;

    /// <summary>Under so many different headings a short line with a label's stem is one.</summary>
    public const int HeadingsOfStemLabel = 2;

    /// <summary>Sentences that may stand between 基本目標 and its list.</summary>
    public const int MostLeadParagraphs = 3;

    /// <summary>Headings below headings; a text that nests deeper is damaged.</summary>
    public const int DeepestOutline = 32;

    /// <summary>Titles of one number that are remembered; more is a hostile text.</summary>
    public const int MostRemembered = 200;

    /// <summary>The beginning of a goal's title that names it again without its word.</summary>
    public const int ShortestTitlePrefix = 6;

    /// <summary>Lines between 基本目標１ and a title on a line of its own.</summary>
    public const int LinesToTitle = 3;

    /// <summary>
    /// A line of running text fills its column; a numbered line that fills it and goes on below is a sentence.
    /// </summary>
    public const int ShortestFullLine = 28;
}
