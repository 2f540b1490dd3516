namespace WelfarePlan.Tests.Goldens.FirstSight;

public sealed class FirstSightTests
{
    [Fact]
    public void No_number_of_a_document_seen_for_the_first_time_is_wrong_but_the_known_ones()
    {
        IEnumerable<string> wrong =
            from file in FirstSightFile.Plans
            from cell in file.Score.WrongCells
            where !KnownFaults.Contain(file.Name, cell)
            select $"{file.Name}: {cell}";

        ShouldBeNone(wrong);
    }

    [Fact]
    public void Nothing_that_was_once_read_right_is_lost_and_nothing_more_is_wrong()
    {
        IEnumerable<string> lost =
            from file in FirstSightFile.Plans
            let now = ReadingState.Of(file)
            let before = ReadingState.All[file.Name]
            where now.IsWorseThan(before)
            select $"{file.Name}: {before} became {now}";

        ShouldBeNone(lost);
    }

    [Fact]
    public void No_more_numbers_than_approved_are_left_out_without_a_word()
    {
        IEnumerable<string> silent =
            from file in FirstSightFile.Plans
            where file.Silent.Count > ReadingState.All[file.Name].Silent
            from cell in file.Silent
            select $"{file.Name}: {cell}";

        ShouldBeNone(silent);
    }

    [Fact]
    public void A_document_that_is_no_plan_has_no_goal_indicator_programme_or_number()
    {
        IEnumerable<string> stated =
            from file in FirstSightFile.In("FirstSight/negatives")
            from fact in file.Read.Nodes
                .Concat(file.Read.Programmes.Select(programme => programme.Name))
                .Concat(file.Read.Indicators.Where(name => !KnownFaults.Name(file.Name, name)))
                .Concat(
                    file.Read.Cells.Where(cell => !KnownFaults.Contain(file.Name, cell)).Select(cell => cell.ToString())
                )
            select $"{file.Name}: {fact}";

        ShouldBeNone(stated);
    }

    // All of them at once: an assertion of the framework would cut the list.
    private static void ShouldBeNone(IEnumerable<string> faults)
    {
        string all = string.Join('\n', faults);
        Assert.True(all.Length == 0, all);
    }
}
