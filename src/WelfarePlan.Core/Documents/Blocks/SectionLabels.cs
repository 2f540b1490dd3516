using System.Collections.Frozen;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Blocks;

/// <summary>The words that label sections. A label is the whole line but for its frame, number and year.</summary>
internal static class SectionLabels
{
    private const int Longest = 30;
    private const int LongestTitle = 14;
    private static readonly string[] SectionTitleWords = ["成果指標", "評価指標", "数値目標", "目標指標", "達成状況", "事業費", "目標値"];

    private static readonly System.Buffers.SearchValues<char> Closers = System.Buffers.SearchValues.Create("】]>〕」≫》");

    private static readonly FrozenDictionary<string, SectionKind>.AlternateLookup<ReadOnlySpan<char>> Table = Build(new()
    {
        [SectionKind.Issues] = "現状と課題 現状・課題 現状及び課題 現況と課題 課題 現状 背景と課題 主な課題 課題と現状 地域の現状と課題 これまでの取組と課題 取組と課題 現状や課題 地域課題",
        [SectionKind.Initiatives] = "取組施策 施策の展開 取組 取り組み 主な取組 主な取り組み 取組内容 取り組み内容 具体的な取組 具体的な取り組み 具体的取組 今後の取組 今後の取り組み 施策の方向 施策の方向性 取組の方向性 取組の方向 "
            + "基本的な考え方 施策の内容 今後の方向性 市の取組 町の取組 村の取組 行政の取組 社協の取組 社会福祉協議会の取組 市民の取組 住民の取組 町民の取組 地域の取組 事業者の取組 自助 共助 公助 互助 推進施策 活動内容 主な活動 市が取り組むこと 地域で取り組むこと 行政が取り組むこと 取組方針",
        [SectionKind.Indicators] = "成果指標 評価指標 数値目標 指標 目標指標 成果目標 目標値 活動指標 計画の指標 施策の指標 KPI 評価指標と目標値 成果指標と目標値 目標とする指標 達成目標 指標と目標 指標一覧 成果指標一覧",
        [SectionKind.Programmes] = "主な事業 関連事業 関連事業一覧 主要事業 事業一覧 主な事業一覧",
        [SectionKind.Principle] = "基本理念 計画の基本理念 本計画の基本理念 計画の理念 理念 めざす姿 目指す姿",
        [SectionKind.CrossCutting] = "横断的取組目標 横断的目標 横断的な目標 横断的取り組み目標 分野横断的目標 共通目標",
        [SectionKind.Progress] = "課題・改善事項・方針 改善事項・方針 課題・改善事項 課題及び改善事項 評価・課題 取組実績 取組状況 実施状況 取組の実績 進捗状況 年度の主な取組 年度の取組 成果と課題 今後の課題 評価と課題",
        [SectionKind.Aside] = "コラム 参考 用語解説 用語説明 トピックス 資料 目次",
    });

    public static Block.Label? Read(Lines.Line line, YearContext years)
    {
        string text = line.Text.Trim();
        if (text.Length == 0 || (text.Length > Longest && text[0] is not ('【' or '[' or '<' or '〔'))) return null;

        (string inner, string after) = Unframe(text);
        FiscalYear? year = null;
        int start = 0;
        if (YearReader.TryReadAt(inner, 0, years, out YearReading reading) && reading.Length < inner.Length)
        {
            year = reading.Year;
            start = reading.Length;
        }

        ReadOnlySpan<char> word = inner.AsSpan(start).Trim().Trim('の').Trim();
        if (!TryFind(word, out SectionKind kind)) return null;
        if (year is not null && kind == SectionKind.Initiatives) kind = SectionKind.Progress;
        else if (year is not null && kind != SectionKind.Progress) return null;
        return new Block.Label(line.Span, kind, line.RawSlice(0, line.Text.Length).Trim(), year, after);
    }

    public static bool TryFind(ReadOnlySpan<char> word, out SectionKind kind) => Table.TryGetValue(word, out kind);

    /// <summary>成果指標の達成状況, 事業費の推移: titles that speak of tables, not of what the plan does.</summary>
    public static bool IsTitleOfSection(string title, out SectionKind kind)
    {
        kind = SectionKind.Indicators;
        return title.Length <= LongestTitle && Array.Exists(SectionTitleWords, word => title.Contains(word, StringComparison.Ordinal));
    }

    private static (string Inner, string After) Unframe(string text)
    {
        int open = 0;
        while (open < text.Length && (text[open] is '■' or '●' or '◆' or '◎' or '□' or '◇' or '○' or '〇' or '・' or '▼' or '▶' or '★' || char.IsWhiteSpace(text[open]))) open++;
        text = text[open..];
        if (text.Length > 2 && text[0] is '【' or '[' or '<' or '〔' or '「' or '≪' or '《')
        {
            int close = text.AsSpan().IndexOfAny(Closers);
            if (close > 1) return (text[1..close].Trim(), text[(close + 1)..].Trim());
        }

        int colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && colon < 16) return (text[..colon].Trim(), text[(colon + 1)..].Trim());
        return (text.TrimEnd(':').Trim('~').Trim(), "");
    }

    private static FrozenDictionary<string, SectionKind>.AlternateLookup<ReadOnlySpan<char>> Build(Dictionary<SectionKind, string> words) =>
        words.SelectMany(entry => entry.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries), (entry, word) => (word, entry.Key))
            .DistinctBy(pair => pair.word)
            .ToFrozenDictionary(pair => pair.word, pair => pair.Key, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
