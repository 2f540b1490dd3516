using FsCheck;
using FsCheck.Fluent;

namespace WelfarePlan.Tests.Laws;

/// <summary>Texts made of what stands in and around figures: numbers, multiples, units, brackets, bounds,
/// marks.</summary>
internal static class FigureTexts
{
    private static readonly string[] Units =
    [
        "", "人", "％", "%", "円", "千円", "万円", "百万円", "十万人", "千人", "千世帯", "百件", "割", "ポイント", "か所", "人/年", "回／月",
        "km", "丁",
    ];

    private static readonly string[] Pieces =
    [
        .. Units, "0", "5", "30", "1,234", "0.50", "３", "三", "百五十", "千", "万", "億", "[", "]", "（", "）", "(", ")", "～",
        "-", "/", " ",
        "以上", "以下", "未満", "超", "増", "減", "を維持", "約", "程度", "延べ", "累計", "平均", "年", "月", "週", "毎年度", "人口10万対", "3分の1",
        "R4", "令和4年度", "見込", "速報値", "実績", "△",
    ];

    private static readonly Gen<string> Number = Gen.Elements(
        "0", "5", "30", "1,234", "0.50", "３０", "三", "百五十", "△12", "-7", "8.5万", "3千", "79228162514264337593543950335");

    public static Arbitrary<string> Any { get; } = Gen.OneOf(
        Gen.Elements(Pieces).ListOf(5).Select(string.Concat), Gen.Elements(Pieces).ListOf().Select(string.Concat)
    ).ToArbitrary();

    /// <summary>Gets texts in the shape of 約30～40[千円]以上（R4）, whose parts need not fit.</summary>
    public static Arbitrary<string> Common { get; } = (
        from before in Gen.Elements("", "", "約", "累計", "年", "人口10万対")
        from number in Number
        from first in Gen.Elements(Units)
        from joint in Gen.Elements("", "", "～", "/", "-", "以上")
        from second in Number
        from unit in Gen.Elements(Units)
        from brackets in Gen.Elements("{0}", "[{0}]", "（{0}）", "（R4）[{0}]", "以上（{0}）")
        from behind in Gen.Elements("", "", "以上", "以下", "程度", "（R4）", "（見込）", "（3千円）")
        let end = string.Format(System.Globalization.CultureInfo.InvariantCulture, brackets, unit)
        select before + number + first + (joint.Length == 0 ? "" : joint + second) + end + behind).ToArbitrary();
}
