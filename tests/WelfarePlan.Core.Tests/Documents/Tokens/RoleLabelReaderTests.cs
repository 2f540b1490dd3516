using WelfarePlan.Documents.Tokens;
using WelfarePlan.Plans;
using WelfarePlan.Tests.Documents.Lines;

namespace WelfarePlan.Tests.Documents.Tokens;

public sealed class RoleLabelReaderTests
{
    [Theory]
    [InlineData("目標値（R6）", RoleKind.Target, 2024)]
    [InlineData("令和３年度実績", RoleKind.Actual, 2021)]
    [InlineData("基準値（平成30年度）", RoleKind.Baseline, 2018)]
    [InlineData("現状値", RoleKind.Baseline, null)]
    [InlineData("Ｈ34年度目標", RoleKind.Target, 2022)]
    [InlineData("目標（令和10(2028)年度）", RoleKind.Target, 2028)]
    [InlineData("（H20 年度）", RoleKind.Year, 2008)]
    [InlineData("令和元年度", RoleKind.Year, 2019)]
    [InlineData("2021年度", RoleKind.Year, 2021)]
    [InlineData("担当課", RoleKind.Department, null)]
    [InlineData("単位", RoleKind.Unit, null)]
    [InlineData("指標名", RoleKind.Name, null)]
    [InlineData("達成率", RoleKind.Rate, null)]
    [InlineData("予算額", RoleKind.Cost, null)]
    [InlineData("№", RoleKind.Number, null)]
    public void A_header_cell_says_role_and_year(string cell, object role, int? year)
    {
        RoleLabel? label = Read(cell);

        Assert.NotNull(label);
        Assert.Equal(((RoleKind)role, year), (label.Role, label.Year?.Year));
    }

    [Theory]
    [InlineData("相談件数")]
    [InlineData("目標を達成した人の割合")]
    [InlineData("95校区")]
    [InlineData("95.1％")]
    [InlineData("事業の実績を広く知らせます。")]
    [InlineData("")]
    public void Other_cells_are_no_headers(string cell) => Assert.Null(Read(cell));

    [Fact]
    public void Remarks_in_a_header_are_kept()
    {
        Assert.Equal(IndicatorBasis.Cumulative, Read("基準値（累計）")?.Basis);
        Assert.Equal(ObservationStatus.Estimated, Read("令和5年度見込")?.Status);
        Assert.Equal(ObservationStatus.Estimated, Read("R5（見込み）")?.Status);
        Assert.Equal("人", Read("目標値（人）")?.Unit);
    }

    [Fact]
    public void A_year_that_cannot_be_told_is_a_year_without_its_value()
    {
        Assert.True(Read("目標値（20204年度）") is { HasBadYear: true, Year: null });
        Assert.True(Read("基準値（平和元年度）") is { HasBadYear: true, Year: null });
    }

    private static RoleLabel? Read(string cell) => RoleLabelReader.Read(TestLines.TextOf(cell), YearContext.None);
}
