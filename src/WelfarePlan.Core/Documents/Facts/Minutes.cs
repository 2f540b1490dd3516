using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;

namespace WelfarePlan.Documents.Facts;

/// <summary>Tells the minutes of a meeting (会議録) by their title: they speak of a plan, and are none.</summary>
internal static class Minutes
{
    private const int FirstLines = 6;
    private const int Longest = 60;
    private const int LongestBehind = 8;

    private static readonly string[] Words = ["会議録", "議事録", "議事要旨", "議事概要", "会議要旨", "会議概要", "会議結果"];

    /// <summary>Returns the line among the first that is the title of minutes, or null.</summary>
    public static Line? TitleOf(IReadOnlyList<Line> lines)
    {
        int seen = 0;
        foreach (Line line in lines)
        {
            if (line.Kind != LineKind.Text) continue;
            if (++seen > FirstLines) return null;
            if (IsTitle(line.Text.AsSpan().Trim())) return line;
        }

        return null;
    }

    /// <summary>Takes back what only a plan says of itself, and says so.</summary>
    public static void Report(Line title, DocumentFacts facts, ICollection<Diagnostic> log)
    {
        log.Add(DiagnosticRules.MinutesPassedOver.At(title.Span, title.Text.Trim()));
        facts.Title = null;
        facts.Edition = null;
        facts.Kind = Plans.PlanKind.Unknown;
        facts.Places.RemoveAll(static place => place.Pointer is "/title" or "/edition" or "/kind");
    }

    // 会議録（要旨） ends the title; 会議録の公開について is about something else.
    private static bool IsTitle(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest || text.Contains('。')) return false;
        foreach (string word in Words)
        {
            int at = text.LastIndexOf(word, StringComparison.Ordinal);
            if (at < 0) continue;
            ReadOnlySpan<char> rest = text[(at + word.Length)..].Trim();
            if (rest.IsEmpty || (rest.Length <= LongestBehind && rest[0] is '(' or '[' or '【')) return true;
        }

        return false;
    }
}
