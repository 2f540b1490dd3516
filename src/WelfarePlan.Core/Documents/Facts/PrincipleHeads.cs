using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Titles;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Facts;

/// <summary>Tells the label 基本理念 in its forms, and what stands behind it on its line.</summary>
internal static class PrincipleHeads
{
    private const int Longest = 60;
    private const int LongestHead = 30;
    private const int LongestOwn = 14;

    private static readonly string[] Ends = ["姿", "像", "まち", "町", "村", "地域", "地域社会"];
    private static readonly string[] Others = ["総合計画", "これまで", "前計画", "旧", "国の", "県の", "上位"];

    /// <summary>基本理念と計画の体系: the heading of more than the principle.</summary>
    private static readonly string[] Together = ["基本理念と", "基本理念・", "基本理念及び", "基本理念および", "計画の基本理念と", "理念と"];

    /// <summary>【基本理念】, １　基本理念, 第２節 計画の基本理念.</summary>
    public static bool IsHead(Line line, out string rest)
    {
        rest = "";
        if (SectionLabels.Read(line, YearContext.None) is { Kind: SectionKind.Principle } label)
        {
            rest = label.Rest;
            return true;
        }

        if (line.Text.Length > LongestHead) return false;
        Numbering? numbering = NumberingReader.Read(line.Text);
        string title = WithoutBracket(HeadingForms.Bare(line.Text[(numbering?.TitleStart ?? 0)..]));
        if (title.EndsWith("の基本理念", StringComparison.Ordinal) && !IsOfOther(title)) return true;
        if (SectionWords.TryFind(title, out SectionKind kind))
            return kind == SectionKind.Principle && (numbering is not null || title.Length < line.Text.Trim().Length);
        return BeginsTogether(title) && !title.Contains(' ', StringComparison.Ordinal);
    }

    /// <summary>総合計画の基本理念, これまでの基本理念.</summary>
    private static bool IsOfOther(string title) =>
        Array.Exists(Others, word => title.Contains(word, StringComparison.Ordinal));

    /// <summary>４ めざす町の姿: words of the plan's own over what the plan is for.</summary>
    public static bool IsOwnHead(Line line)
    {
        if (line.Text.Length > LongestHead || !ContainsAim(line.Text)) return false;
        Numbering? numbering = NumberingReader.Read(line.Text);
        if (numbering is { Family: NumberingFamily.Word }) return false;
        string title = HeadingForms.Bare(line.Text[(numbering?.TitleStart ?? 0)..]);
        return title.Length <= LongestOwn && !SectionWords.TryFind(title, out _)
            && ContainsAim(title)
            && Array.Exists(Ends, end => title.EndsWith(end, StringComparison.Ordinal));
    }

    private static bool ContainsAim(string text) =>
        text.Contains("めざす", StringComparison.Ordinal) || text.Contains("目指す", StringComparison.Ordinal);

    /// <summary>Returns where the principle begins in a cell that bears its label: 【基本理念】ともに歩むまち; or 0.</summary>
    public static int InCell(Line cell)
    {
        if (SectionLabels.Read(cell, YearContext.None) is not { Kind: SectionKind.Principle, Rest.Length: > 4 } label)
            return 0;
        int start = cell.Text.IndexOf(label.Rest, StringComparison.Ordinal);
        bool isWhole = label.Text.Contains("理念", StringComparison.Ordinal)
            && label.Rest.Length <= Longest && !label.Rest.Contains('。', StringComparison.Ordinal);
        return isWhole ? Math.Max(0, start) : 0;
    }

    private static bool BeginsTogether(string title)
    {
        foreach (string words in Together)
        {
            if (title.StartsWith(words, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>基本理念（変更なし）.</summary>
    private static string WithoutBracket(string title)
    {
        int open = title.IndexOfAny(['(', '（']);
        return open > 1 && title[^1] is ')' or '）' ? title[..open].Trim() : title;
    }

    /// <summary>基本理念　ともに歩むまち, 基本理念：ともに歩むまち: label and principle on one line with a gap or colon
    /// between.</summary>
    public static int BehindGap(Line line)
    {
        string text = line.Text;
        int at = NumberingReader.Read(text)?.TitleStart ?? 0;
        while (at < text.Length && !char.IsLetter(text[at])) at++;
        foreach (string word in (ReadOnlySpan<string>)["計画の基本理念", "本計画の基本理念", "基本理念"])
        {
            if (!text.AsSpan(at).StartsWith(word, StringComparison.Ordinal)) continue;
            int gap = at + word.Length;
            int start = gap;
            while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] == ':')) start++;
            return start < text.Length && start > gap && IsPrincipleAt(text, start) ? start : 0;
        }

        return 0;
    }

    private static bool IsPrincipleAt(string text, int start)
    {
        bool isShort = text.Length - start is >= 5 and <= Longest
            && !text.Contains('。', StringComparison.Ordinal) && char.IsLetter(text[start]);
        return (isShort || text[start] is '「' or '『' or '~') && !IsOfTable(text[start..]);
    }

    /// <summary>基本理念 基本目標 施策 heads a table or a figure.</summary>
    public static bool IsOfTable(string text)
    {
        int blank = text.IndexOf(' ', StringComparison.Ordinal);
        string first = blank < 0 ? text : text[..blank];
        return LevelWords.IsWhole(first) || first is "計画期間";
    }
}
