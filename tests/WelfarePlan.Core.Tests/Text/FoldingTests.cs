using WelfarePlan.Text;

namespace WelfarePlan.Tests.Text;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Ｒ６．３（％）", "R6.3(%)")]
    [InlineData("3⽉31⽇⽬標⼀", "3月31日目標一")]
    [InlineData("3⺝31⺜", "3月31日")]
    [InlineData("\uF9A8和", "令和")]
    [InlineData("ｶﾞﾊﾟｳﾞﾂﾞﾎﾞﾎﾟｱﾞ", "ガパヴヅボポア゛")]
    [InlineData("〜～~", "~~~")]
    [InlineData("−－‐–—―─-", "--------")]
    [InlineData("①Ⅰ△▲ー㋿㌫", "①Ⅰ△▲ー㋿㌫")]
    [InlineData("令\U000E0100和\u200B6\uFE0F年", "令和6年")]
    [InlineData("　 ", "  ")]
    [InlineData("𠮷\uDB40", "𠮷\uDB40")]
    [InlineData("", "")]
    public void Widths_and_look_alikes_fold_to_one_character(string source, string expected) =>
        Assert.Equal(expected, new FoldedText(source).Text);

    [Fact]
    public void The_source_is_found_again()
    {
        var folded = new FoldedText("令\U000E0100和ｶﾞ６");
        Assert.Equal("令和ガ6", folded.Text);
        Assert.Equal("令\U000E0100", folded.SourceOf(0, 1));
        Assert.Equal("ｶﾞ", folded.SourceOf(2, 1));
        Assert.Equal("６", folded.SourceOf(3, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => folded.SourceIndex(5));
    }

    [Fact]
    public void The_table_of_widths_agrees_with_form_KC()
    {
#pragma warning disable RS0030 // The one place that asks the platform: to compare the library's own table with it.
        static string Kc(char c) => c.ToString().Normalize(System.Text.NormalizationForm.FormKC);
        if (Kc('Ａ') != "A") return; // Invariant mode: the platform folds nothing.

        for (char c = '！'; c <= '｝'; c++) Assert.Equal(Kc(c), WidthFolding.Fold(c).ToString());
        for (char c = '｡'; c <= 'ﾝ'; c++) Assert.Equal(Kc(c), WidthFolding.Fold(c).ToString());
        for (char c = '\u2F00'; c <= '\u2FD5'; c++) Assert.Equal(Kc(c), WidthFolding.Fold(c).ToString());
        for (char c = '\uF900'; c <= '\uFAD9'; c++)
        {
            if (Kc(c).Length == 1) Assert.Equal(Kc(c), WidthFolding.Fold(c).ToString());
        }
#pragma warning restore RS0030
    }
}
