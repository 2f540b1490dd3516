using WelfarePlan.Documents.Tokens;
using WelfarePlan.Tests.Documents.Lines;

namespace WelfarePlan.Tests.Documents.Tokens;

public sealed class CellReaderTests
{
    [Theory]
    [InlineData("相談件数　120件　150件", "Text:相談件数 Value:120件 Value:150件")]
    [InlineData("相談件数 120 件 150 件", "Text:相談件数 Value:120 件 Value:150 件")]
    [InlineData("指標　基準値（H30年度）　目標値（R6年度）", "Role:指標 Role:基準値(H30年度) Role:目標値(R6年度)")]
    [InlineData("｜ 指標 ｜ 単位 ｜ 目標値 ｜", "Role:指標 Role:単位 Role:目標値")]
    [InlineData("| 相談件数 | 件 |  | 150 |", "Text:相談件数 Unit:件 Empty: Value:150")]
    [InlineData("11件（R3） → 0件（R9）", "Value:11件(R3) Arrow:→ Value:0件(R9)")]
    [InlineData("312世帯328世帯341世帯", "Value:312世帯 Value:328世帯 Value:341世帯")]
    [InlineData("H28H29H30", "Role:H28 Role:H29 Role:H30")]
    [InlineData("現状値（令和元年度）：66.1％", "Role:現状値(令和元年度): Value:66.1%")]
    [InlineData("H30：95.1％　R2：91.8％", "Value:H30:95.1% Value:R2:91.8%")]
    [InlineData("65 歳以上の高齢者の割合　28.1％", "Text:65 歳以上の高齢者の割合 Value:28.1%")]
    [InlineData("―　21.0％", "Value:- Value:21.0%")]
    public void A_line_is_cells_that_know_what_they_are(string line, string cells) =>
        Assert.Equal(
            cells,
            string.Join(
                ' ',
                new CellReader(YearContext.None).Read(TestLines.Of(line)[0]).Select(cell => $"{cell.Kind}:{cell.Text}")
            )
        );

    [Fact]
    public void Every_cell_knows_its_line() =>
        Assert.All(
            new CellReader(YearContext.None).Read(TestLines.Of("前文\n相談件数　120件")[1]),
            cell => Assert.Equal(2, cell.LineNumber)
        );
}
