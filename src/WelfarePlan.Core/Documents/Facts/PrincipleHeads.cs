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
        if (SectionWords.TryFind(title, out SectionKind kind))
            return kind == SectionKind.Principle && (numbering is not null || title.Length < line.Text.Trim().Length);
        return BeginsTogether(title) && !title.Contains(' ', StringComparison.Ordinal);
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

    /// <summary>基本理念　ともに歩むまち: label and principle on one line with a gap between.</summary>
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
            while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
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
