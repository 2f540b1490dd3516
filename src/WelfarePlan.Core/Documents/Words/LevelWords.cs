using System.Collections.Frozen;

namespace WelfarePlan.Documents.Words;

/// <summary>Words before a number that say what level of the plan a heading is, and how high it stands.</summary>
internal static class LevelWords
{
    /// <summary>Longest first, so that 基本目標 is not read as 目標. Rank 1 is a goal; 2 lies under it, and so on.</summary>
    private static readonly (string Word, int Rank)[] Table =
    [
        ("重点的取組", 1), ("重点的取り組み", 1), ("重点的な取組", 1), ("重点的な取り組み", 1),
            ("重点プロジェクト", 1), ("重点目標", 1), ("重点課題", 1), ("重点戦略", 1), ("重点方針", 1),
            ("重点施策", 2), ("重点取組", 2), ("重点項目", 2),
        ("まちづくり目標", 1), ("基本目標", 1), ("基本方針", 1), ("活動目標", 1), ("推進目標", 1), ("行動目標", 1), ("実践目標", 1), ("活動方針", 1),
            ("施策目標", 1), ("計画目標", 1), ("取組目標", 2), ("個別目標", 2), ("大目標", 1), ("中目標", 2), ("小目標", 3),
        ("基本的方向性", 1), ("基本的方向", 1), ("基本的な方向性", 1), ("基本方向", 1), ("政策目標", 1), ("基本政策", 1), ("政策の柱", 1), ("推進の柱", 1),
            ("計画の柱", 1), ("目標", 1), ("方針", 1), ("政策", 1), ("将来像", 1),
        ("活動の柱", 2), ("施策の柱", 2), ("取組の柱", 2), ("基本の柱", 1), ("柱", 1), ("施策分野", 1), ("分野", 1), ("基本施策", 2),
            ("基本的施策", 2), ("主要施策", 2), ("基本計画", 2), ("基本事業", 4),
        ("施策の方向性", 3), ("施策の方向", 3), ("取組の方向性", 3), ("取組の方向", 3), ("取組方針", 3), ("取組の方針", 3),
            ("施策の方針", 3), ("推進方針", 2), ("強化項目", 1), ("実施項目", 3),
            ("推進項目", 3), ("推進施策", 3), ("施策項目", 3), ("活動項目", 3), ("施策の展開", 3),
        ("具体的施策", 4), ("具体的な施策", 4), ("個別施策", 4), ("実施施策", 4), ("実施計画", 4), ("行動計画", 4), ("推進事業", 5), ("施策", 2),
        ("具体的取組", 5), ("具体的な取組", 5), ("具体的取り組み", 5), ("主な取組", 5), ("取組項目", 4), ("取り組み", 4), ("取組", 4), ("アクション", 4),
            ("実践", 5), ("プロジェクト", 2), ("戦略", 1), ("視点", 3), ("課題", 3), ("活動", 4), ("事業", 5),
    ];

    private const int LongestUnlisted = 8;

    private static readonly (string Ending, int Rank)[] Endings = [("目標", 1), ("方針", 1), ("施策", 2), ("課題", 1),
        ("方向性", 3), ("取組", 4), ("活動", 4)];

    // Few lines begin with the first letter of any of the words.
    private static readonly FrozenDictionary<char, (string Word, int Rank)[]> ByFirst =
        Table.GroupBy(entry => entry.Word[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static readonly FrozenDictionary<string, int> Ranks = Table
        .DistinctBy(static entry => entry.Word)
        .ToFrozenDictionary(static entry => entry.Word, static entry => entry.Rank, StringComparer.Ordinal);

    public static bool TryFind(ReadOnlySpan<char> text, out string word, out int rank)
    {
        ReadOnlySpan<(string Word, int Rank)> candidates = text.IsEmpty ? default : ByFirst.GetValueOrDefault(text[0]);
        foreach ((string candidate, int itsRank) in candidates)
        {
            if (text.StartsWith(candidate, StringComparison.Ordinal))
            {
                word = candidate;
                rank = itsRank;
                return true;
            }
        }

        word = "";
        rank = 0;
        return false;
    }

    /// <summary>Returns a level word of the plan's own making (強化項目), or an empty text.</summary>
    public static string Unlisted(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && end <= LongestUnlisted && text[end] is >= '一' and <= '鿿') end++;
        if (end > LongestUnlisted) return "";
        foreach ((string ending, _) in Endings)
        {
            if (end > ending.Length + 1 && end <= LongestUnlisted
                && text[..end].EndsWith(ending, StringComparison.Ordinal)) return text[..end].ToString();
        }

        return "";
    }

    /// <summary>Returns whether a text is a level word and nothing else: 基本目標 over a list of goals.</summary>
    public static bool IsWhole(ReadOnlySpan<char> text) =>
        TryFind(text, out string word, out _) && word.Length == text.Length;

    /// <summary>Returns the level word that a text ends with (総合計画の政策), or an empty text.</summary>
    public static string AtEndOf(ReadOnlySpan<char> text)
    {
        for (int start = 0; start < text.Length; start++)
        {
            if (IsWhole(text[start..])) return text[start..].ToString();
        }

        return "";
    }

    /// <summary>目標 and 取組 stand in many documents that are no plans; 基本目標 does not.</summary>
    public static bool IsPlain(string word) =>
        word
            is "目標" or "方針" or "政策" or "柱" or "課題" or "取組" or "取り組み" or "活動" or "事業" or "視点" or "アクション" or "プロジェクト"
                or "実践" or "実施計画" or "行動計画" or "実施項目" or "重点課題" or "重点目標" or "行動目標";

    /// <summary>Returns how high a word stands: 1 for goals. A word of the plan's own making (合言葉１) counts its
    /// goals.</summary>
    public static int RankOf(string word)
    {
        if (word.Length == 0) return 0;
        if (Ranks.TryGetValue(word, out int known)) return known;
        foreach ((string ending, int rank) in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal)) return rank;
        }

        return 1;
    }
}
