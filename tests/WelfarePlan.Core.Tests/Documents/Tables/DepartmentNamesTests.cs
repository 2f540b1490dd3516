using WelfarePlan.Documents.Tables;

namespace WelfarePlan.Tests.Documents.Tables;

public sealed class DepartmentNamesTests
{
    [Theory]
    [InlineData("福祉課", "福祉課")]
    [InlineData("高齢者支援課・生活安全課", "高齢者支援課|生活安全課")]
    [InlineData("社会福祉協議会／消防本部", "社会福祉協議会|消防本部")]
    [InlineData("生活安全課、各地区自治会", "生活安全課|各地区自治会")]
    [InlineData("ＮＰＯ・市民活動支援課", "ＮＰＯ・市民活動支援課")]
    [InlineData("福祉課・人権・男女共同参画課・社会福祉協議会", "福祉課|人権・男女共同参画課|社会福祉協議会")]
    [InlineData("【福祉企画課】【社会福祉協議会】", "福祉企画課|社会福祉協議会")]
    [InlineData("・福祉課・", "福祉課")]
    [InlineData("福祉課\n\n健康課", "福祉課|健康課")]
    [InlineData("福祉課、", "福祉課")]
    [InlineData("福祉課 地域係", "福祉課 地域係")]
    [InlineData("健康課、社協　地域係、庶務係 会計係", "健康課|社協　地域係|庶務係|会計係")]
    [InlineData("福祉課 健康課", "福祉課|健康課")]
    public void Departments_in_one_cell_are_parted(string cell, string names) =>
        Assert.Equal(names.Split('|'), DepartmentNames.Split(cell));

    [Theory]
    [InlineData("子ども家庭課", true)]
    [InlineData("社会福祉協議会", true)]
    [InlineData("教育総務課", true)]
    [InlineData("年間", false)]
    [InlineData("重点", false)]
    [InlineData("病歴などを書いた紙を入れる容器", false)]
    [InlineData("", false)]
    [InlineData("課", false)]
    [InlineData("本部", true)]
    [InlineData("、福祉課", false)]
    [InlineData("福祉課。健康課", false)]
    public void Departments_are_told_from_other_words_in_brackets(string text, bool isDepartment) =>
        Assert.Equal(isDepartment, DepartmentNames.IsDepartment(text));

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void A_department_has_no_more_than_thirty_signs(int length, bool isDepartment) =>
        Assert.Equal(isDepartment, DepartmentNames.IsDepartment(new string('森', length - 1) + '課'));
}
