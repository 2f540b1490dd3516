using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tables.Grids;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Documents.Tables;

/// <summary>Which of the readings that want the same lines is taken.</summary>
public sealed class ReadingRankTests
{
    private static readonly Diagnostic Doubt = DiagnosticRules.RowDoesNotFit.At(LineSpan.At(1), "相談件数");

    [Fact]
    public void A_reading_without_a_doubt_comes_before_one_that_explains_more() =>
        Assert.True(IsBefore(Reading("2020"), Reading("2020 2021 2022", isDoubtful: true)));

    [Fact]
    public void The_reading_with_more_values_comes_before_one_that_dates_more() =>
        Assert.True(IsBefore(Reading("- - -"), Reading("2020 2021")));

    [Fact]
    public void Of_as_many_values_those_with_years_come_first() =>
        Assert.True(IsBefore(Reading("2020 2021"), Reading("2020 -", doubts: 0)));

    [Fact]
    public void The_year_of_a_cell_counts_as_that_of_its_column() =>
        Assert.Equal(Reading("2020 2021").Rank(), Reading("2020 (2021)").Rank());

    [Fact]
    public void A_reading_with_years_comes_before_one_of_which_less_is_said() =>
        Assert.True(IsBefore(Reading("2020 2021", doubts: 2), Reading("2020 -")));

    [Fact]
    public void Of_two_that_explain_as_much_the_one_of_which_less_is_said_comes_first() =>
        Assert.True(IsBefore(Reading("2020", doubts: 1), Reading("2020", doubts: 2)));

    [Fact]
    public void A_table_that_seems_to_go_on_is_worse_than_one_that_names_what_it_leaves_out() =>
        Assert.True(IsBefore(Reading("2020", doubts: 9), Reading("2020", goesOn: true)));

    private static bool IsBefore(GridReading first, GridReading second) =>
        first.Rank().CompareTo(second.Rank()) < 0;

    // Years of columns, (those of cells), and - where none is known.
    private static GridReading Reading(string values, bool isDoubtful = false, int doubts = 0, bool goesOn = false)
    {
        var reading = new GridReading(1, IsDrawn: false) { IsDoubtful = isDoubtful, GoesOn = goesOn };
        IndicatorRow row = new("相談件数", LineSpan.At(1), [.. values.Split(' ').Select(Value)]);
        reading.Tables.Add(new TableArea(LineSpan.At(1), [row], []));
        reading.Diagnostics.AddRange(Enumerable.Repeat(Doubt, doubts));
        return reading;
    }

    private static PlacedValue Value(string year)
    {
        FiscalYear? given = year == "-" ? null : FiscalYear.Parse(year.Trim('(', ')'));
        bool isOfCell = year[0] == '(';
        return new PlacedValue(
            new RoleLabel(RoleKind.Actual) { Year = isOfCell ? null : given },
            new CellValue { Amount = 1, Year = isOfCell ? given : null },
            "1",
            LineSpan.At(1));
    }
}
