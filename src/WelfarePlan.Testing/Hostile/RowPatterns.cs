namespace WelfarePlan.Testing.Hostile;

/// <summary>Makes patterns of heads and rows out of the words that tables of plans are made of.</summary>
internal static class RowPatterns
{
    private static readonly string[] Heads =
    [
        "指標", "指標名", "項目", "区分", "単位", "基準値", "現状値", "現状", "実績", "実績値", "目標", "目標値", "中間値", "評価", "達成率", "備考", "担当課",
        "事業名", "取組", "施策", "基本目標", "事業内容", "今後の方向性", "No.", "番号", "量の見込み", "確保方策", "数値目標", "方向性", "予算額", "出典",
    ];

    private static readonly string[] Years =
        [
            "令和４年度", "R6", "（R8）", "(令和5年度)", "2024年度", "H30", "26年度", "元年度", "令和6年度末", "R2～R6", "（令和２年４月現在）",
            "20204年度", "令和5度",
        ];

    private static readonly string[] Values =
    [
        "120", "1件", "45.1％", "12か所", "1,234人", "-", "なし", "集計中", "増加", "維持", "→", "↑", "80%以上", "40～60％", "年2回",
        "95校区／95校区",
        "120件→150件", "３人", "千人", "△5", "2,2823", "未実施", "100％（R6）", "R5：12回", "5年間で3人", "0", "◎", "Ａ", "約20",
    ];

    private static readonly string[] Names =
    [
        "相談件数", "件数", "の", "1-1 の", "参加者の割合", "見守り訪問事業", "地域の居場所の数", "①声かけ", "（２）健康づくり", "・あいさつ", "ア 訪問", "男性", "女性",
        "65歳以上の高齢者", "支え合いの仕組みづくりを進めます。", "指標：相談", "指標 相談件数", "※1", "（再掲）", "注）速報", "福祉課", "福祉課・社協", "市民", "行政", "第１章",
        "基本目標１ 支え合い", "施策1", "現状と課題", "主な事業", "【指標】", "「", "（", "）", "。", "、", "割合", "満足度", "率", "推移",
    ];

    private static readonly string[] Separators =
    [
        " ", " ", "　", "    ", "　　　", "\t", "|", " | ", " │ ", "：", "／", ",", "→", "", "・",
    ];

    /// <summary>Makes a pattern that nobody wrote.</summary>
    public static RowPattern Random(Dice dice)
    {
        string[] header = [.. Enumerable.Range(0, dice.Between(0, 2)).Select(_ => Line(dice, heads: true))];
        string[] rows =
        [
            .. Enumerable.Range(0, dice.Between(1, 3)).Select(_ => dice.Chance(8) ? "" : Line(dice, heads: false)),
        ];
        if (dice.Chance(20)) header = [.. header, dice.Pick("|---|---|---|", "---", "|:--|--:|", "--- | ---")];
        return rows.Any(row => row.Length > 0) ? new RowPattern(header, rows, dice.Chance(25)) : Random(dice);
    }

    private static string Line(Dice dice, bool heads)
    {
        string separator = dice.Pick(Separators);
        IEnumerable<string> cells = Enumerable
            .Range(0, dice.Between(1, 6))
            .Select(_ => heads ? Head(dice) : Cell(dice));
        string line = string.Join(separator, cells);
        if (separator.Contains('|', StringComparison.Ordinal) && dice.Chance(60)) line = $"| {line} |";
        return dice.Chance(15) ? $"{dice.Pick("　", "    ", "・", "1 ", "（１）", "■", "※", "> ", "# ")}{line}" : line;
    }

    private static string Head(Dice dice) => dice.Below(10) switch
    {
        < 5 => dice.Pick(Heads),
        < 7 => dice.Pick(Heads) + dice.Pick(Years),
        < 8 => dice.Pick(Years),
        < 9 => dice.Pick(Names),
        _ => dice.Pick(Values),
    };

    private static string Cell(Dice dice) => dice.Below(10) switch
    {
        < 4 => dice.Pick(Values),
        < 7 => dice.Pick(Names),
        < 8 => dice.Pick(Heads),
        < 9 => dice.Pick(Years),
        _ => dice.Pick(Names) + dice.Pick(Values),
    };
}
