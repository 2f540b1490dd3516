using WelfarePlan.Documents.Tables;

namespace WelfarePlan.Tests.Documents.Tables;

/// <summary>How plainly the words of a cell name departments, and not programmes.</summary>
public sealed class DepartmentSignTests
{
    [Theory]
    [InlineData("福祉課")]
    [InlineData("【福祉課】")]
    [InlineData("◎福祉課")]
    [InlineData("福祉総務課・")]
    [InlineData("福祉課、健康課")]
    [InlineData("福祉課ほか")]
    [InlineData("本部等")]
    [InlineData("本部（災害の時）")]
    [InlineData("福祉課（地域福祉係）")]
    [InlineData("診療所、区長会")]
    public void Hardly_anything_else_ends_as_these_do(string text) =>
        Assert.Equal(DepartmentSign.Plain, DepartmentSigns.Of(text));

    [Theory]
    [InlineData("敬老会")]
    [InlineData("市")]
    [InlineData("福祉課、市民")]
    [InlineData("市民、福祉課")]
    [InlineData("福祉課、敬老会")]
    [InlineData("民生委員・児童委員")]
    public void The_least_plain_of_several_names_speaks_for_the_cell(string text) =>
        Assert.Equal(DepartmentSign.Possible, DepartmentSigns.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("・")]
    [InlineData("見守り")]
    [InlineData("料理教室")]
    [InlineData("福祉課、見守り")]
    [InlineData("地域を見守る会")]
    [InlineData("活躍する会")]
    [InlineData("担当：福祉課")]
    [InlineData("見守ります。福祉課")]
    [InlineData("【】")]
    public void Acts_and_other_words_name_none(string text) =>
        Assert.Equal(DepartmentSign.None, DepartmentSigns.Of(text));

    [Theory]
    [InlineData("高齢者課", true)]
    [InlineData("生活保護課", false)]
    public void A_cell_of_departments_has_no_more_than_eighty_signs(string last, bool isRead) =>
        Assert.Equal(
            isRead ? DepartmentSign.Plain : DepartmentSign.None,
            DepartmentSigns.Of(string.Concat(Enumerable.Repeat("福祉課、", 19)) + last));

    [Theory]
    [InlineData("【福祉課】", "福祉課")]
    [InlineData("（［福祉課］）", "福祉課")]
    [InlineData("◎ 福祉課", "福祉課")]
    [InlineData("福祉課", "福祉課")]
    [InlineData("（福祉課", "（福祉課")]
    [InlineData("（）", "（）")]
    public void What_stands_around_a_name_is_taken_off(string text, string name) =>
        Assert.Equal(name, DepartmentSigns.Unframe(text));

    [Theory]
    [InlineData("子育て支援センター", true)]
    [InlineData("福祉課", false)]
    public void A_place_may_be_a_programme_as_well(string text, bool isPlace) =>
        Assert.Equal(isPlace, DepartmentSigns.IsPlace(text));
}
