using System.Collections.Frozen;
using WelfarePlan.Plans;

namespace WelfarePlan.Documents.Tokens;

/// <summary>Words that stand in a table where a number would.</summary>
internal static class CellWords
{
    private const int LongestDirection = 10;

    private static readonly FrozenDictionary<string, MissingReason>.AlternateLookup<ReadOnlySpan<char>> MissingTable =
        Build<MissingReason>(
            new()
            {
                [MissingReason.NotAvailable] =
            "- -- ー ― — – … ‥ なし 無し 無 データなし 設定なし 該当なし 実績なし 不明 未把握 把握なし 把握していない N/A n/a NA / \\ ＼ ／ 設定なし 未設定 *** ** * × "
                + "非該当 対象外 記載なし (記載なし) 公表なし 数値なし 目標なし 新規 （新規） (新規)",
                [MissingReason.Pending] = "集計中 調査中 未集計 算定中 算出中 確認中 未定 今後設定 検討中 精査中 未公表 集計中※ 公表待ち 未確定 今後調査 調整中 後日公表",
                [MissingReason.NotConducted] = "未実施 未調査 中止 実施なし 調査なし 調査未実施 開催なし 実施せず 開催中止 未開催 調査年度でない 未計測 "
                    + "未測定 計測なし 測定なし",
                [MissingReason.Discontinued] = "事業終了 終了 廃止 事業廃止 終了済 休止 事業休止 事業完了",
            });

    private static readonly FrozenDictionary<string, Direction>.AlternateLookup<ReadOnlySpan<char>> DirectionTable =
        Build<Direction>(
            new()
            {
                [Direction.Increase] =
            "増加 増 増やす 増加傾向 増加させる 向上 上昇 拡大 増員 増大 ↑ ↗ ⬆ ➚ △増 現状より増加 現状値より増加 基準値より増加 現状より増やす 現状より向上 基準値以上 現状以上 現状値以上 "
                + "前年度以上 前年以上 前年度より増加 前年度比増 増加を目指す 高める 増やしていく 充実 拡充 上げる",
                [Direction.Decrease] =
            "減少 減 減らす 減少傾向 減少させる 低下 縮小 縮減 削減 低減 ↓ ↘ ⬇ ➘ 現状より減少 現状値より減少 基準値より減少 現状より減らす 基準値以下 現状以下 現状値以下 前年度以下 前年度より減少 "
                + "減少を目指す 下げる",
                [Direction.Maintain] = "維持 現状維持 現状を維持 現状値を維持 現状値維持 維持する 水準維持 水準を維持 横ばい 基準値を維持 現状の維持 継続維持",
                [Direction.Contain] = "抑制 増加の抑制 増加抑制 増加を抑制 上昇の抑制 上昇を抑制",
            });

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WordTable = (
        "実施 実施済 実施済み 実施する 一部実施 全部実施 検討 検討する 検討着手 策定 策定済 策定済み 策定する 未策定 整備 整備済 整備済み 未整備 一部整備 整備完了 整備する 設置 設置済 設置済み 未設置 "
        + "設置する 開設 開設済 未開設 完了 完成 "
        + "随時 継続 継続実施 推進 推進する 準備 準備中 着手 着手済 未着手 導入 導入済 導入済み 未導入 導入する 構築 構築済 構築済み 未構築 構築する 達成 未達成 有 有り あり 作成 作成済 作成済み "
        + "未作成 作成する 開始 開始済 運用 運用中 運用開始 "
        + "制定 制定済 未制定 公表 公表済 締結 締結済 未締結 配置 配置済 未配置 配置する 全地区 全地区で実施 全校 全校実施 全校区 全市 全小学校区 市内全域 試行 試行実施 本格実施 見直し 改定 改定済 "
        + "周知 開催 開催済 普及 調査実施"
    )
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words that say that there is none, where a mark only says that none is printed.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoneTable = new[]
    {
        "なし", "無し", "無", "新規", "(新規)", "設定なし", "該当なし",
    }
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsMissing(ReadOnlySpan<char> text, out MissingReason reason) =>
        MissingTable.TryGetValue(text, out reason);

    public static bool IsNone(ReadOnlySpan<char> text) => NoneTable.Contains(text);

    public static bool IsDirection(ReadOnlySpan<char> text, out Direction direction) =>
        DirectionTable.TryGetValue(text, out direction);

    /// <summary>Reads what a column of directions says: 増加を目指す, 増やす, ↗.</summary>
    public static Direction? DirectionIn(ReadOnlySpan<char> text)
    {
        if (IsDirection(text, out Direction direction)) return direction;
        if (text.Length > LongestDirection) return null;
        foreach ((string start, Direction itsDirection) in (ReadOnlySpan<(string, Direction)>)
            [
                ("増", Direction.Increase), ("向上", Direction.Increase), ("上昇", Direction.Increase),
                ("拡大", Direction.Increase), ("高め", Direction.Increase), ("減", Direction.Decrease),
                ("低下", Direction.Decrease), ("縮小", Direction.Decrease), ("維持", Direction.Maintain),
                ("現状維持", Direction.Maintain), ("横ばい", Direction.Maintain),
            ]
    )
        {
            if (text.StartsWith(start, StringComparison.Ordinal)) return itsDirection;
        }

        return text is "→" or "⇒" ? Direction.Maintain : null;
    }

    /// <summary>Returns whether nothing but digits and their signs stands in a text.</summary>
    public static bool IsBareNumber(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c) && c is not (',' or '.')) return false;
        }

        return true;
    }

    public static bool IsWord(ReadOnlySpan<char> text) => WordTable.Contains(text);

    private static FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> Build<T>(Dictionary<T, string> words)
        where T : notnull =>
        words
            .SelectMany(
                entry => entry.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(),
                (entry, word) => (word, entry.Key)
            )
            .DistinctBy(pair => pair.word)
            .ToFrozenDictionary(pair => pair.word, pair => pair.Key, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
