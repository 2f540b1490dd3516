using System.Collections.Frozen;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Words;

/// <summary>
/// Titles of chapters about the plan and not of it: 計画の概要, 計画の推進体制, 資料編. They match whole titles, never parts.
/// </summary>
internal static class ChapterTitles
{
    private static readonly char[] Marks = ['■', '●', '◆', ':', '。'];
    private static readonly FrozenSet<string> Whole = Words(
        "計画の概要 計画概要 事業概要 計画の策定にあたって 計画の策定に当たって 計画策定にあたって 計画策定に当たって 計画策定の趣旨 計画策定の背景 計画策定の背景と趣旨 計画策定の趣旨と背景 計画の趣旨 計画の背景 "
        + "策定の趣旨 策定の背景 "
        + "計画の位置づけ 計画の位置付け 計画の期間 計画期間 計画の策定体制 計画策定の体制 計画の策定方法 策定体制 策定の経過 策定経過 計画策定の経過 計画の対象 計画の性格 計画の構成 計画の目的 法的根拠 "
        + "計画の推進 計画の推進体制 推進体制 計画の推進に向けて 計画の推進にあたって 計画の進行管理 計画の進め方 計画の見直し 計画の管理 進行管理 計画の進捗管理 計画の評価 計画の推進と評価 計画の推進・評価 "
        + "推進体制と進行管理 計画の推進体制と進行管理 推進と評価 計画の普及 計画の周知 "
        + "計画の基本的な考え方 計画の基本的考え方 計画の考え方 基本的な考え方 計画の基本理念 基本理念 計画の体系 施策の体系 計画の体系図 施策体系 施策の体系図 体系図 計画の基本構想 計画の基本方針 "
        + "地域福祉を取り巻く現状 地域福祉を取り巻く状況 地域福祉を取り巻く現状と課題 地域の現状 地域の現状と課題 現状と課題 市の現状 町の現状 本市の現状 本町の現状 本市の現状と課題 統計からみる現状 "
        + "統計から見る現状 人口の状況 人口・世帯の状況 アンケート調査結果 アンケート調査の結果 アンケート調査結果の概要 調査結果の概要 前計画の評価 前計画の振り返り 第2次計画の評価 "
        + "地域福祉とは 地域福祉計画とは はじめに おわりに 目次 参考資料 資料編 資料 用語解説 用語集 委員名簿 策定委員会委員名簿 設置要綱 あとがき");

    private const int LongestBackMatter = 16;

    private static readonly FrozenSet<string> BackMatter = Words(
        "資料編 参考資料 資料 巻末資料 付属資料 用語解説 用語集 用語の説明 策定の経過 策定経過 委員名簿 策定委員会委員名簿 お問い合わせ 問い合わせ お問い合わせ先 問い合わせ先");

    /// <summary>Titles under which the plan's own goals stand: 施策の展開.</summary>
    private static readonly FrozenSet<string> Containers = Words(
        "施策の展開 施策の推進 取組の展開 取り組みの展開 施策の内容 基本計画 取組の内容 取り組みの内容 計画の内容 活動計画 実施計画 各論 基本目標 基本方針 基本目標と施策 重点施策 具体的な取組 具体的な取り組み "
            + "具体的施策 施策と取組 施策と取り組み 地域福祉の推進 目標と取組"
    );

    /// <summary>
    /// Returns whether a line without a number opens what stands before or behind the plan's goals: 資料編, 計画の進め方.
    /// </summary>
    public static bool IsBackMatter(string line) =>
        line.Length < LongestBackMatter
            && (BackMatter.Contains(Key(line))
            || (Key(line).StartsWith("計画の", StringComparison.Ordinal) && IsAboutThePlan(line)));

    /// <summary>Returns whether a title is one of a chapter that speaks about the plan.</summary>
    public static bool IsAboutThePlan(string title)
    {
        string key = Key(title);
        return Whole.Contains(key)
            || (
                key.StartsWith("計画を", StringComparison.Ordinal)
                && AnyWord.IsIn(key, Aims)
            );
    }

    /// <summary>計画を進めるために, 計画を動かすしくみ: what is done with the plan, not in it.</summary>
    private static readonly string[] Aims = ["進め", "すすめ", "推進", "動かす", "見直", "評価", "管理", "支える"];

    /// <summary>Returns whether a title says that the plan's goals and measures follow.</summary>
    public static bool IsContainer(string title) => Containers.Contains(Key(title));

    // 実施計画の趣旨, 本計画の期間: whose plan it is makes no difference.
    private static string Key(string title)
    {
        string key = Text.TitleKeys.Of(title).Trim(Marks);
        int plan = key.LastIndexOf("計画の", StringComparison.Ordinal);
        return plan > 0 ? key[plan..] : key;
    }

    private static FrozenSet<string> Words(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
