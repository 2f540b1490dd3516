using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Shapes.Sentences;

/// <summary>Finds what a sentence states its numbers of: the words before them, or a label on a line above.</summary>
internal sealed class SentenceNames(IReadOnlyList<Line> lines, CellReader cells)
{
    private const int LongestName = 40;
    private const int ShortestName = 2;
    private const int Reach = 6;

    // これ, それ, これら: what they stand for is told in another sentence.
    private const int LongestPronoun = 3;

    // めあて, 数値目標: what heads a paragraph in its first line.
    private const int LongestLabel = 6;
    private const string Particles = "のとやをがにではへも・、";

    private static readonly string[] Topics = ["について", "に関して", "につきまして"];

    /// <summary>…までに居場所の数を: the words between the last comma or year and を, は or a gap.</summary>
    public (string Name, LineSpan Lines) Before(Sentence sentence, int place, IReadOnlyList<SentenceYear> stated)
    {
        string text = sentence.Text;
        int end = place;
        if (end > 0 && text[end - 1] == '、') end--;
        bool isNamed = end > 0 && (text[end - 1] is 'を' or 'は' || char.IsWhiteSpace(text[end - 1]));
        if (!isNamed)
        {
            return LabelAbove(sentence.Lines.First, RoleKind.Name) is { } label
                ? (NameOf(label), label.Line.Span)
                : ("", default);
        }

        end--;
        foreach (string topic in Topics)
        {
            if (text.AsSpan(0, end).EndsWith(topic, StringComparison.Ordinal)) end -= topic.Length;
        }

        int start = StartOf(text, end, stated);
        foreach (string particle in (ReadOnlySpan<string>)["までに", "には", "に", "の", "、"])
        {
            if (start == 0 || !text.AsSpan(start, end - start).StartsWith(particle, StringComparison.Ordinal)) continue;
            start += particle.Length;
            break;
        }

        if (start == 0) start = BehindLabel(sentence.Raw.AsSpan(0, end));
        string name = WithoutExplanation(RowNames.Clean(sentence.Raw[start..end].TrimStart().TrimStart('※')));
        bool fits =
            name.Length is >= ShortestName and <= LongestName
            && !char.IsAsciiDigit(WidthFolding.Fold(name[0]))
            && !name.Contains("ます", StringComparison.Ordinal)
            && !name.StartsWith("現在", StringComparison.Ordinal)
            && !(name.Length <= LongestPronoun && name[0] is 'こ' or 'そ' or 'あ' && name[^1] is 'れ' or 'ら')
            && !name.AsSpan().ContainsAny('。', '、');
        return fits ? (name, sentence.Lines) : ("", default);
    }

    /// <summary>指標：相談を知っている人の割合 or 目標（令和10年度） on one of the lines above.</summary>
    public Cell? LabelAbove(int line, RoleKind role)
    {
        int seen = 0;
        for (int i = line - 2; i >= 0 && seen < Reach; i--)
        {
            if (lines[i].Kind != LineKind.Text) continue;
            seen++;
            if (cells.Read(lines[i]) is not [{ Role: { } label } first, ..] || label.Role != role) continue;
            bool fits = role == RoleKind.Name ? first.End < lines[i].Text.TrimEnd().Length : label.Year is not null;
            if (fits) return first;
        }

        return null;
    }

    // 「昼の食卓」の利用者: what stands in quotation marks is a part of the name that goes on behind it.
    private static int StartOf(string text, int end, IReadOnlyList<SentenceYear> stated)
    {
        int year = stated.Count - 1;
        int start = end;
        while (start > 0 && text[start - 1] is not ('、' or '。'))
        {
            while (year >= 0 && stated[year].End > start) year--;
            if (year >= 0 && stated[year].End == start) break;
            int open = text[start - 1] == '」' ? text.LastIndexOf('「', start - 1) : start - 1;
            if (open < 0 || end - open > LongestName) break;
            start = open;
        }

        return start;
    }

    private static int BehindLabel(ReadOnlySpan<char> text)
    {
        int gap = text.IndexOf('　');
        return gap is > 1 and <= LongestLabel && !Particles.Contains(text[gap - 1], StringComparison.Ordinal)
            ? gap + 1
            : 0;
    }

    // 登録した世帯の割合（対象の世帯のうち登録したもの）: words in brackets that say what is meant; （男性） says of whom.
    private static string WithoutExplanation(string name)
    {
        if (name.Length == 0 || name[^1] is not (')' or '）')) return name;
        int open = name.AsSpan().LastIndexOfAny('(', '（');
        return open > ShortestName && name.AsSpan(open).ContainsAnyInRange('ぁ', 'ん') ? name[..open].TrimEnd() : name;
    }

    private static string NameOf(Cell label) =>
        RowNames.Clean(label.Line.RawSlice(label.End, label.Line.Text.TrimEnd().Length));
}
