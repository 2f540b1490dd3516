namespace WelfarePlan.Exchange.Tests;

public sealed class MunicipalitiesTests
{
    [Fact]
    public void There_are_as_many_as_the_official_list_has()
    {
        Assert.Equal(47, Municipalities.All.Count(place => place.Name == place.Prefecture));
        Assert.Equal(171, Municipalities.All.Count(IsWardOfACity));
        Assert.Equal(1741, Municipalities.All.Count(place => place.Name != place.Prefecture && !IsWardOfACity(place)));
    }

    [Fact]
    public void Every_code_has_its_check_digit() =>
        Assert.All(Municipalities.All, place =>
        {
            int sum = Enumerable.Range(0, 5).Sum(at => (place.Code[at] - '0') * (6 - at));
            Assert.Equal((11 - (sum % 11)) % 10, place.Code[5] - '0');
        });

    [Fact]
    public void Codes_are_unique_and_of_their_prefecture()
    {
        Assert.Equal(Municipalities.All.Count, Municipalities.All.Select(place => place.Code).Distinct().Count());
        Assert.All(
            Municipalities.All.GroupBy(place => place.Code[..2]),
            group => Assert.Single(group.Select(place => place.Prefecture).Distinct())
        );
    }

    [Theory]
    [InlineData("熊本市", "431001")]
    [InlineData("熊本県熊本市", "431001")]
    [InlineData("熊本県　菊池市", "432105")]
    [InlineData("茅ケ崎市", "142077")]
    [InlineData("龍ヶ崎市", "082082")]
    [InlineData("高知県高岡郡檮原町", "394050")]
    [InlineData("高岡郡梼原町", "394050")]
    [InlineData("東京都府中市", "132063")]
    [InlineData("足立区", "131211")]
    [InlineData("熊本県", "430005")]
    public void A_name_leads_to_its_code(string name, string code) =>
        Assert.Equal(code, Assert.Single(Municipalities.Find(name)).Code);

    [Theory]
    [InlineData("府中市", "132063 342084")]
    [InlineData("伊達市", "012335 072133")]
    public void An_ambiguous_name_leads_to_all_that_it_may_mean(string name, string codes)
    {
        Assert.Equal(codes.Split(' '), Municipalities.Find(name).Select(place => place.Code));
        Assert.Null(new PlanEntry(new Plans.Plan { Municipality = name }).Municipality);
    }

    [Theory]
    [InlineData("架空市")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("郡")]
    [InlineData("大分県高岡郡梼原町")]
    public void An_unknown_name_leads_nowhere(string? name) => Assert.Empty(Municipalities.Find(name));

    // A city of the name, or the wards of Tokyo, are no wards of a designated city.
    private static bool IsWardOfACity(Municipality place) =>
        place.Name[^1] == '区' && place.Name.Contains('市', StringComparison.Ordinal);
}
