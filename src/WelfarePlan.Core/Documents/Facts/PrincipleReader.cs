using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Titles;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Facts;

/// <summary>
/// Finds the principles: behind the label 基本理念, or the first quoted or short line under it that is no sentence.
/// </summary>
internal static class PrincipleReader
{
    private const int LinesBelow = 14;
    private const int MostLines = 8;
    private const int LeastUnmarked = 3;
    private const int LongestLead = 12;
    private const int MostPieces = 3;
    private const int LongestPiece = 8;
    private const int MostBetween = 6;
    private const int LeastQuoted = 5;
    private const int LongestOpen = 7;

    private static readonly string[] Called = ["基本理念", "合言葉", "合い言葉", "という理念"];

    public static void Read(IReadOnlyList<Line> lines, DocumentFacts facts)
    {
        if (facts.Principles.Count > 0) return;
        bool isSpaced = LineSpacing.IsDouble(lines);
        var contents = new ContentsLines(lines);
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind == LineKind.Cell && PrincipleHeads.InCell(lines[i]) is > 0 and var inner)
            {
                PrincipleForms.Add(facts, lines[i].Span, lines[i].RawSlice(inner, lines[i].Text.Length));
                return;
            }

            if (lines[i].Kind != LineKind.Text || contents.Contains(i)) continue;
            if (PrincipleHeads.BehindGap(lines[i]) is > 0 and var start)
            {
                PrincipleForms.Add(facts, lines[i].Span, lines[i].RawSlice(start, lines[i].Text.Length));
                return;
            }

            if (!PrincipleHeads.IsHead(lines[i], out string rest)) continue;
            if (rest.Length > 0 && lines[i].Text.IndexOf(rest, StringComparison.Ordinal) is >= 0 and var at)
            {
                PrincipleForms.Add(facts, lines[i].Span, lines[i].RawSlice(at, lines[i].Text.Length));
                return;
            }

            if (ReadBelow(lines, i + 1, isSpaced, facts)) return;
            if (lines[i].Text.Contains("理念", StringComparison.Ordinal)) facts.HeadOfPrinciple ??= lines[i];
        }

        if (PrincipleUnderAim.Read(lines, contents, facts)) return;
        foreach (string called in Called)
        {
            if (ReadSentence(lines, called, isSpaced, facts)) return;
        }
    }

    private static bool ReadBelow(IReadOnlyList<Line> lines, int start, bool isSpaced, DocumentFacts facts)
    {
        int seen = 0;
        for (int at = start; at < lines.Count && seen < LinesBelow; at++)
        {
            if (lines[at].Kind != LineKind.Text) continue;
            seen++;
            if (PrincipleForms.EndsSearch(lines[at])) return false;
            if (PrincipleForms.Quoted(lines, at, facts)
                || (MayBePrinciple(lines, at, isSpaced) && TakeRow(lines, at, isSpaced, facts))) return true;
        }

        return false;
    }

    /// <summary>
    /// A list of principles is taken whole where marks or a blank show its end; else the first line is the principle.
    /// </summary>
    private static bool TakeRow(IReadOnlyList<Line> lines, int start, bool isSpaced, DocumentFacts facts)
    {
        bool isMarked = NumberingReader.Read(lines[start].Text) is not null;
        List<Line> row = RowFrom(lines, start, isSpaced, isMarked, out int at);
        if (!isMarked && row.Count == 1 && !isSpaced) TakeOpenLines(lines, row);
        bool isOneOverTwo = !isMarked && row.Count is 2 or 3 && IsOneOverLines(row);
        bool isList = isMarked || (row.Count >= LeastUnmarked && (at >= lines.Count || lines[at].IsBlank));
        if (isOneOverTwo)
        {
            PrincipleForms.Add(facts, row[0].Span.Union(row[^1].Span),
                JapaneseLines.Join(row.Select(line => line.RawSlice(0, line.Text.Length))));
            return true;
        }

        foreach (Line line in row.Take(isList ? MostLines : 1)) PrincipleForms.Add(facts, line.Span,
            line.RawSlice(NumberingReader.Read(line.Text)?.TitleStart ?? 0, line.Text.Length));
        return row.Count > 0;
    }

    private static List<Line> RowFrom(
        IReadOnlyList<Line> lines, int start, bool isSpaced, bool isMarked, out int at)
    {
        var row = new List<Line>();
        for (at = start; at < lines.Count && row.Count < MostLines; at++)
        {
            if (isSpaced && lines[at].IsBlank && at + 1 < lines.Count) at++;
            bool ends = row.Count > 0 && PrincipleForms.EndsSearch(lines[at]);
            if (ends || !IsOfRow(lines, at, isSpaced, isMarked)) break;
            row.Add(lines[at]);
        }

        return row;
    }

    private static bool IsOfRow(IReadOnlyList<Line> lines, int at, bool isSpaced, bool isMarked) =>
        lines[at].Kind == LineKind.Text && MayBePrinciple(lines, at, isSpaced)
        && NumberingReader.Read(lines[at].Text) is not null == isMarked;

    private static bool IsOneOverLines(List<Line> row) =>
        "てにのでをとがは、しりい".Contains(row[0].Text.TrimEnd()[^1], StringComparison.Ordinal)
        || row[^1].Text.Trim().All(c => c is >= 'ぁ' and <= 'ん');

    /// <summary>
    /// 波おだやかに / 人おだやかに / いつまでも暮らせる町, a blank between each: an extraction parts a slogan at its gaps. What
    /// ends openly goes on, and so does what a name in kana follows.
    /// </summary>
    private static void TakeOpenLines(IReadOnlyList<Line> lines, List<Line> row)
    {
        while (row.Count < MostPieces)
        {
            int next = row[^1].Number;
            if (next + 1 >= lines.Count || !lines[next].IsBlank || lines[next + 1].Kind != LineKind.Text) return;
            Line below = lines[next + 1];
            string text = below.Text.Trim();
            bool isOpen = "てにのでをとがは、し".Contains(row[^1].Text.TrimEnd()[^1], StringComparison.Ordinal)
                && MayBePrinciple(lines, next + 1, isSpaced: false);
            bool isName = text.Length is > 1 and <= LongestPiece && text.All(c => c is >= 'ぁ' and <= 'ん');
            if (!isOpen && !isName) return;
            row.Add(below);
        }
    }

    // 霧の晴れ間に　となりの灯りが見えるまち: no paragraph begins with words set apart.
    private static bool IsSlogan(string text) =>
        text.AsSpan().ContainsAny(' ', '\u3000')
        && text.All(static c => c is ' ' or '\u3000' or >= 'ぁ' and <= '鿿');

    private static bool MayBePrinciple(IReadOnlyList<Line> lines, int at, bool isSpaced)
    {
        string text = lines[at].Text.Trim();
        if (!PrincipleForms.HasForm(text)) return false;

        // The first line of a paragraph is short, too, where the page is narrow: it goes on below and ends in 。.
        int next = isSpaced ? at + 2 : at + 1;
        bool goesOn = !IsSlogan(text) && next < lines.Count && lines[next].Kind == LineKind.Text
            && ParagraphForms.GoesOn(lines[at], lines[next], isInside: false);
        bool isShorter = goesOn && lines[next].Text.Trim().Length < text.Length - 2
            && !lines[next].Text.Contains('。', StringComparison.Ordinal);
        return !goesOn || isShorter || SpeaksOfIt(lines[next].Text) || !IsSentenceBelow(lines, next, isSpaced ? 2 : 1);
    }

    /// <summary>この理念は…, 本町では…: a sentence about the principle begins.</summary>
    private static bool SpeaksOfIt(string text) =>
        AnyWord.Begins(text.AsSpan().TrimStart(), SentenceStarts);

    private static readonly string[] SentenceStarts = ["この", "本計画", "本市", "本町", "本村", "これは", "これらの"];

    private static bool IsSentenceBelow(IReadOnlyList<Line> lines, int start, int step)
    {
        for (int at = start; at < Math.Min(lines.Count, start + (step * MostLines))
            && lines[at].Kind == LineKind.Text; at += step)
        {
            if (NumberingReader.Read(lines[at].Text) is not null
                || SectionLabels.Read(lines[at], YearContext.None) is not null) return false;
            if (lines[at].Text.Contains('。', StringComparison.Ordinal)) return lines[at].Text.Trim()[0] is not (
                '「' or '『');
        }

        return false;
    }

    /// <summary>「ともに生きるまち」を基本理念とし: only where no heading has it, and only words in quotation marks; or the line
    /// below 基本理念は次のとおりです。</summary>
    private static bool ReadSentence(
        IReadOnlyList<Line> lines, string called, bool isSpaced, DocumentFacts facts)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            Line line = lines[i];
            int word = line.Kind is LineKind.Text or LineKind.Cell
                ? line.Text.IndexOf(called, StringComparison.Ordinal) : -1;
            if (word < 0) continue;
            if (line.Kind == LineKind.Cell)
            {
                if (TakeBefore(line, word, facts)) return true;
                continue;
            }

            if (IsAnnounced(line.Text, word) && ReadBelow(lines, i + 1, isSpaced, facts)) return true;
            if (TakeBehind(lines, i, word, facts) || TakeBefore(lines, i, word, facts)) return true;
        }

        return false;
    }

    /// <summary>基本理念は次のとおりです。</summary>
    private static bool IsAnnounced(string text, int word)
    {
        ReadOnlySpan<char> rest = text.AsSpan(word).TrimEnd().TrimEnd("。:");
        return rest.Length <= LongestLead * 2 && (rest.EndsWith("とおりです", StringComparison.Ordinal)
            || rest.EndsWith("とおりとします", StringComparison.Ordinal) || rest.EndsWith("とおり", StringComparison.Ordinal)
            || rest.EndsWith("掲げます", StringComparison.Ordinal) || rest.EndsWith("定めます", StringComparison.Ordinal));
    }

    private static bool TakeBehind(IReadOnlyList<Line> lines, int at, int word, DocumentFacts facts)
    {
        Line line = lines[at];
        int open = line.Text.IndexOf('「', word);

        // 計画の基本理念は over 「…」です。
        bool endsOpen = open < 0 && line.Text.AsSpan(word).TrimEnd().Length is > 4 and <= LongestOpen;
        if (endsOpen && at + 1 < lines.Count && lines[at + 1].Text.AsSpan().TrimStart() is ['「', ..])
            return TakeBehind(lines, at + 1, 0, facts);
        if (open < 0 || open - word > LongestLead) return false;
        int close = line.Text.IndexOf('」', open);
        if (close < 0) return at + 1 < lines.Count && TakeOverTwo(line, lines[at + 1], open, facts);
        return TakeQuoted(line, open, close, facts);
    }

    /// <summary>「…」を基本理念に: of several in quotation marks the one right before the word.</summary>
    private static bool TakeBefore(IReadOnlyList<Line> lines, int at, int word, DocumentFacts facts)
    {
        Line line = lines[at];
        if (TakeBefore(line, word, facts)) return true;
        int close = CloseBefore(line, word);
        if (close < 0 || line.Text.LastIndexOf('「', close) >= 0) return false;
        int above = at - 1;
        while (above >= 0 && lines[above].IsBlank) above--;
        int start = above < 0 ? -1 : lines[above].Text.LastIndexOf('「');
        return start >= 0
            && lines[above].Text.IndexOf('」', start) < 0
            && TakeOverTwo(lines[above], line, start, facts);
    }

    private static bool TakeBefore(Line line, int word, DocumentFacts facts)
    {
        int close = CloseBefore(line, word);
        int open = close < 0 ? -1 : line.Text.LastIndexOf('「', close);
        return open >= 0 && TakeQuoted(line, open, close, facts);
    }

    private static int CloseBefore(Line line, int word)
    {
        int close = word == 0 ? -1 : line.Text.LastIndexOf('」', word - 1);
        return word - close > MostBetween ? -1 : close;
    }

    private static bool TakeQuoted(Line line, int open, int close, DocumentFacts facts)
    {
        bool mayBe = close > open + LeastQuoted
            && close - open <= PrincipleForms.Longest
            && line.Text[close - 1] is not ('画' or '法');
        if (mayBe) PrincipleForms.Add(facts, line.Span, line.RawSlice(open, close + 1), Diagnostics.Confidence.Likely);
        return mayBe;
    }

    private static bool TakeOverTwo(Line line, Line next, int open, DocumentFacts facts)
    {
        int end = next.Kind == LineKind.Text ? next.Text.IndexOf('」', StringComparison.Ordinal) : -1;
        if (end <= 0 || line.Text.Length - open + end > PrincipleForms.Longest) return false;
        PrincipleForms.Add(facts, line.Span.Union(next.Span),
            line.RawSlice(open, line.Text.Length).TrimEnd() + next.RawSlice(0, end + 1).TrimStart(),
            Diagnostics.Confidence.Likely);
        return true;
    }
}
