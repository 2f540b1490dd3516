using FsCheck;
using FsCheck.Fluent;

namespace WelfarePlan.Tests.Laws;

/// <summary>Texts made of the characters that dates and numbers are made of, and texts of anything.</summary>
internal static class CalendarTexts
{
    private static readonly string[] Pieces =
    [
        "令和", "平成", "昭和", "大正", "明治", "令", "R", "H", "S", "Ｒ", "㋿", "元", "年", "度", "年度", "月", "日", "末", "現在", "時点",
        "0", "1", "2", "3", "6", "12", "30", "31", "2024", "２", "０", "六", "十", "三十一", "二〇二四", "百", "千", "万", "億",
        ".", "/", "・", "-", "－", "~", "～", "ー", "から", "まで", "(", ")", "（", "）", ",", "△", "%", "人", "か所", "FY", "..",
        " ", "　", "\n", "⽉", "⽇", "\u200B", "\U000E0100", "\uDB40", "x", "第", "校区", "日曜",
    ];

    public static Arbitrary<string> Any { get; } = Gen.OneOf(
        Gen.Elements(Pieces).ListOf().Select(string.Concat),
        Gen.Elements(Pieces).ListOf(6).Select(string.Concat),
        ArbMap.Default.GeneratorFor<string>().Where(text => text is not null)).ToArbitrary();

    /// <summary>Gets texts in the shape of 令和6年3月31日 and R6年度, with figures and marks that need not fit.</summary>
    public static Arbitrary<string> Common { get; } = (
        from era in Gen.Elements("令和", "平成", "昭和", "大正", "明治", "R", "H", "S", "M", "2024", "")
        from year in Gen.Elements("6", "31", "元", "０", "３１", "100", "1", "64", "六", "")
        from mark in Gen.Elements("年", ".", "/", "年度", "", "-")
        from month in Gen.Elements("3", "12", "13", "０", "４", "2", "")
        from second in Gen.Elements("月", ".", "/", "月末", "")
        from day in Gen.Elements("31", "29", "1", "３０", "0", "")
        from end in Gen.Elements("日", "", "", "日 ", "度", "9")
        select $"{era}{year}{mark}{month}{second}{day}{end}").ToArbitrary();
}
