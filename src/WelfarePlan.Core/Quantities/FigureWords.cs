using System.Collections.Frozen;
using WelfarePlan.Text;

namespace WelfarePlan.Quantities;

/// <summary>The words around numbers, and those that stand where a number would.</summary>
internal static class FigureWords
{
    /// <summary>The longest word in a value's place, in characters.</summary>
    public const int MaximumWord = 12;

    private static readonly FrozenDictionary<string, FigureKind>.AlternateLookup<ReadOnlySpan<char>> Places = Build(
        (
            FigureKind.NotAvailable,
            "- -- --- ー ーー … …… ‥ ・ ・・・ * ** *** × / \\ データなし 不明 未把握 把握なし 把握していない N/A n/a NA 未設定 非該当 対象外 記載なし 公表なし "
                + "数値なし 目標なし"
        ),
        (FigureKind.Nothing, "なし 無し 無 設定なし 該当なし 実績なし 皆無 新規"),
        (FigureKind.Pending, "集計中 調査中 未集計 算定中 算出中 確認中 未定 今後設定 検討中 精査中 未公表 公表待ち 未確定 今後調査 調整中 後日公表 集計前"),
        (FigureKind.NotConducted, "未実施 未調査 中止 実施なし 調査なし 調査未実施 開催なし 実施せず 開催中止 未開催 調査年度でない 未計測 未測定 計測なし 測定なし"),
        (FigureKind.Discontinued, "事業終了 終了 廃止 事業廃止 終了済 休止 事業休止 事業完了"),
        (
            FigureKind.Increase,
            "増加 増 増やす 増加傾向 増加させる 向上 上昇 拡大 増員 増大 ↑ ↗ ⬆ ➚ △増 現状より増加 現状値より増加 基準値より増加 現状より増やす 現状より向上 基準値以上 現状以上 現状値以上 "
                + "前年度以上 前年以上 前年度より増加 前年度比増 増加を目指す 高める 増やしていく 充実 拡充 上げる"
        ),
        (
            FigureKind.Decrease,
            "減少 減 減らす 減少傾向 減少させる 低下 縮小 縮減 削減 低減 ↓ ↘ ⬇ ➘ ▲減 現状より減少 現状値より減少 基準値より減少 現状より減らす 基準値以下 現状以下 現状値以下 前年度以下 前年以下 "
                + "前年度より減少 減少を目指す 下げる"
        ),
        (FigureKind.Maintain, "維持 現状維持 現状を維持 現状値を維持 現状値維持 維持する 水準維持 水準を維持 横ばい 基準値を維持 現状の維持 継続維持"),
        (FigureKind.Contain, "抑制 増加の抑制 増加抑制 増加を抑制 上昇の抑制 上昇を抑制"));

    private static readonly FigureWord[] BeforeNumber = Order(
        Marks(QuantityMarks.Approximate, "約 概ね おおむね おおよそ およそ ほぼ"),
        Marks(QuantityMarks.Cumulative, "累計 累積 延べ のべ 延"),
        Marks(QuantityMarks.Yearly, "年間 年"),
        Marks(QuantityMarks.Yearly | QuantityMarks.EveryYear, "毎年度 毎年 各年度 各年"),
        Marks(QuantityMarks.Monthly, "毎月 月間 月"),
        Marks(QuantityMarks.Weekly, "毎週 週"),
        Marks(QuantityMarks.Mean, "平均"),
        Bounds(QuantityBound.AtLeast, "最低 少なくとも"),
        Bounds(QuantityBound.AtMost, "最大 最高 最多"),
        Marks(QuantityMarks.None, "合計 全体で 市内 常時 計 各 全"));

    private static readonly FigureWord[] BehindNumber = Order(
        Bounds(QuantityBound.AtLeast, "以上"),
        Bounds(QuantityBound.AtMost, "以下 以内"),
        Bounds(QuantityBound.MoreThan, "超 を超える 超える を上回る より多い"),
        Bounds(QuantityBound.LessThan, "未満 を下回る より少ない"),
        Marks(QuantityMarks.Approximate, "程度 前後 くらい ぐらい ほど 内外 余り 弱 強"),
        Bounds(QuantityBound.IncreaseBy, "増 増加 増員 増やす の増 の増加 増加させる 向上 の向上 上昇 の上昇 アップ up UP 増し"),
        Bounds(QuantityBound.DecreaseBy, "減 減少 減員 減らす の減 の減少 減少させる 低下 の低下 削減 の削減 ダウン down DOWN"),
        Bounds(QuantityBound.Maintain, "維持 を維持 の維持 を維持する"),
        Marks(QuantityMarks.Estimated, "見込 見込み の見込み 見込値"),
        Marks(QuantityMarks.Actual, "実績"),
        Marks(QuantityMarks.Provisional, "速報値 速報 暫定値 暫定"),
        Marks(QuantityMarks.None, "を目指す をめざす に近づける に増やす に減らす まで増やす まで減らす を達成 を確保 とする にする"));

    // What brackets may hold behind a number.
    private static readonly FigureWord[] InBrackets = Order(
        Marks(QuantityMarks.Cumulative, "累計 累積 延べ 延べ数 のべ"),
        Marks(QuantityMarks.Yearly, "年間 単年度 単年"),
        Marks(QuantityMarks.Yearly | QuantityMarks.EveryYear, "毎年度 毎年 各年度"),
        Marks(QuantityMarks.Estimated, "見込 見込み 見込値 見込み値"),
        Marks(QuantityMarks.Actual, "実績 実績値"),
        Marks(QuantityMarks.Approximate, "概数 約 程度 概算"),
        Marks(QuantityMarks.Provisional, "速報 速報値 暫定 暫定値 参考 参考値"));

    /// <summary>Finds a word that stands where a number would, and ends there.</summary>
    public static bool TryFindPlace(ReadOnlySpan<char> word, out FigureKind kind) => Places.TryGetValue(word, out kind);

    public static bool TryTakeBefore(ReadOnlySpan<char> text, ref int at, out FigureWord word) =>
        TryTake(BeforeNumber, text, ref at, out word);

    public static bool TryTakeBehind(ReadOnlySpan<char> text, ref int at, out FigureWord word) =>
        TryTake(BehindNumber, text, ref at, out word);

    public static bool TryTakeInBrackets(ReadOnlySpan<char> text, ref int at, out FigureWord word) =>
        TryTake(InBrackets, text, ref at, out word);

    /// <summary>Steps over a word, whatever its widths, with single spaces between its characters.</summary>
    public static bool TryTakeWord(ReadOnlySpan<char> text, ref int at, string word)
    {
        int index = at;
        for (int i = 0; i < word.Length; i++)
        {
            if (i > 0 && index < text.Length && SignTable.Of(text[index]) is Sign.Skip or Sign.Space) index++;
            if (index >= text.Length || WidthFolding.Fold(text[index]) != word[i]) return false;
            index++;
        }

        at = index;
        return true;
    }

    private static bool TryTake(FigureWord[] words, ReadOnlySpan<char> text, ref int at, out FigureWord word)
    {
        foreach (FigureWord candidate in words)
        {
            if (!TryTakeWord(text, ref at, candidate.Text)) continue;
            word = candidate;
            return true;
        }

        word = default;
        return false;
    }

    private static IEnumerable<FigureWord> Marks(QuantityMarks marks, string words) =>
        words.Split(' ').Select(word => new FigureWord(word, marks, QuantityBound.Exact));

    private static IEnumerable<FigureWord> Bounds(QuantityBound bound, string words) =>
        words.Split(' ').Select(word => new FigureWord(word, QuantityMarks.None, bound));

    // Longest first, so that 増加 is not read as 増.
    private static FigureWord[] Order(params IEnumerable<FigureWord>[] words) =>
        [.. words.SelectMany(group => group).OrderByDescending(word => word.Text.Length)];

    private static FrozenDictionary<string, FigureKind>.AlternateLookup<ReadOnlySpan<char>> Build(
        params (FigureKind Kind, string Words)[] kinds
    ) =>
        kinds.SelectMany(kind => kind.Words.Split(' '), (kind, word) => KeyValuePair.Create(word, kind.Kind))
            .ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
