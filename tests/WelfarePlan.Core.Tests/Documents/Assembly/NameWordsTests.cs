using WelfarePlan.Documents.Assembly;
using WelfarePlan.Plans;

namespace WelfarePlan.Tests.Documents.Assembly;

public sealed class NameWordsTests
{
    [Theory]
    [InlineData("特定健診の実施率（％）", "%")]
    [InlineData("参加者数（単位：人）", "人")]
    [InlineData("相談件数[件]", "件")]
    [InlineData("自治会の加入率", null)]
    [InlineData("研修の実施回数（年間）", null)]
    [InlineData("通いの場（介護予防活動を行う場）の数", null)]
    public void A_unit_may_stand_in_the_name(string name, string? unit) => Assert.Equal(unit, NameUnits.Of(name));

    [Theory]
    [InlineData("ボランティア数の増加", Direction.Increase)]
    [InlineData("満足度の向上", Direction.Increase)]
    [InlineData("待機児童数の減少", Direction.Decrease)]
    [InlineData("医療費の増加の抑制", Direction.Contain)]
    [InlineData("加入率の維持", Direction.Maintain)]
    [InlineData("相談件数", null)]
    [InlineData("増加する空き家の数", null)]
    public void A_name_may_say_its_direction(string name, Direction? direction) =>
        Assert.Equal(direction, NameDirections.Of(name));

    [Theory]
    [InlineData("拡充", OutlookKind.Expand)]
    [InlineData("今後も継続して実施します。", OutlookKind.Continue)]
    [InlineData("見直し", OutlookKind.Improve)]
    [InlineData("事業を終了します。", OutlookKind.End)]
    [InlineData("継続しながら改善します。", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void An_outlook_is_brought_to_one_word_or_none(string? words, OutlookKind? kind) =>
        Assert.Equal(kind, OutlookKinds.Of(words));
}
