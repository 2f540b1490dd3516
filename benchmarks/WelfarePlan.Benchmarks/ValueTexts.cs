using System.Text;
using WelfarePlan.Testing;

namespace WelfarePlan.Benchmarks;

/// <summary>Texts of the pieces that dates and numbers are made of, with some of anything.</summary>
internal static class ValueTexts
{
    private static readonly string[] Pieces =
    [
        "令和", "平成", "昭和", "大正", "明治", "令", "R", "H", "S", "T", "M", "Ｒ", "h", "r", "㋿", "㍻", "元", "西暦", "年", "度",
        "年度", "月", "日", "末", "現在", "時点",
        "0", "1", "2", "3", "5", "6", "9", "12", "30", "31", "64", "99", "100", "2024", "9999", "２", "０", "六", "十",
        "三十一", "二〇二四", "百", "千", "万", "億", "兆", "京", "廿", "卅",
        ".", "/", "・", "、", "-", "－", "−", "~", "～", "ー", "から", "まで", "(", ")", "（", "）", ",", "△", "▲", "+", "マイナス",
        "%", "％", "‰", "人", "回", "件", "か所", "校区", "千円", "割", "分", "厘", "分の",
        "FY", "..", " ", "　", "\t", "\n", "⽉", "⽇", "\u200B", "\uFEFF", "\U000E0100", "\uDB40", "x", "第", "日曜", "以上",
        "以下", "未満", "超", "程度", "約", "概ね", "延べ", "累計", "年間", "増", "減", "維持", "を維持",
        "上半期", "下半期", "第1四半期", "年間）", "実績", "見込", "人口", "10万対", "当たり", "なし", "集計中", "県", "三重県", "一人ひとり", "十分", "目",
        "0.", "000", "0000000000", "ppm", "㎞", "か年", "ポイント", "[", "]", "週", "各",
    ];

    // One piece of each, in order: texts that nearly always mean something.
    private static readonly string[][][] Shapes =
    [
        [
            ["令和", "平成", "R", "H", "昭和", "西暦", "h", ""],
            ["6", "元", "30", "2024", "六", "廿九", "５"],
            ["年度", "年", "年3月", "年3月31日", ".3.31", "", "度", "-7-18"],
            ["", "", "末", "（実績）", "（2024年度）", "～", "上半期"],
        ],
        [
            ["令和", "H", "平成", "", "2020"],
            ["2", "6", "27", "元"],
            ["年度", "年", "", "年4月"],
            ["～", "-", "から", "・", "、", "ー"],
            ["令和", "", "R", ""],
            ["10", "7", "31", "2024", "9999"],
            ["年度", "年", "年3月", ""],
            ["", "まで", "（3年間）", "（５か年）", "末"],
        ],
        [
            ["", "", "約", "年", "延べ", "累計", "概ね", "人口10万対", "△", "-"],
            ["1", "30", "1,200", "三", "百五十", "0.5", "8.5万", "3千", "2億3千"],
            ["", "人", "%", "％", "回", "か所", "割", "千円", "ポイント", "校区", "ppm"],
            [
                "", "", "以上", "程度", "増", "を維持", "未満", "～40%", "／95校区", "（R4）", "（12％）", "5分", "分の1", "（累計）",
            ],
        ],
    ];

    /// <summary>Makes the text of a seed.</summary>
    public static string Make(int seed)
    {
        var dice = new Dice((ulong)seed);
        var text = new StringBuilder();
        if (dice.Below(2) == 0)
        {
            foreach (string[] places in Shapes[dice.Below(Shapes.Length)])
                text.Append(places[dice.Below(2) * dice.Below(places.Length)]);
            if (dice.Below(3) > 0) return text.ToString();
        }

        int count = dice.Below(20) == 0 ? dice.Below(60) : dice.Below(9);
        for (int i = 0; i < count; i++)
        {
            if (dice.Below(40) == 0) text.Append((char)dice.Below(char.MaxValue + 1));
            else if (dice.Below(12) == 0) text.Append(dice.Below(10) is var digit ? (char)('0' + digit) : '0');
            else text.Append(Pieces[dice.Below(Pieces.Length)]);
        }

        return text.ToString();
    }
}
