using WelfarePlan.Plans;

namespace WelfarePlan.Testing.Vocabulary;

/// <summary>Makes a plan, one choice after another.</summary>
internal sealed class PlanMaker(Dice dice, PlanPattern pattern)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private string _residents = "市民";
    private YearFrame _frame = null!;

    public Plan Make()
    {
        string suffix = dice.Pick("市", "市", "市", "町", "町", "村");
        string municipality = dice.Pick(Lists.Places) + suffix;
        _residents = suffix switch { "町" => "町民", "村" => "村民", _ => "市民" };
        _frame = YearFrame.Draw(dice, pattern);
        int? edition = dice.Chance(80) ? dice.Between(2, 6) : null;
        bool activity = dice.Chance(12);

        string[] goals = Some(Lists.GoalTitles, dice.Between(1, 3));
        string[] measures = Some(Lists.MeasureTitles, goals.Length * 3);
        return new Plan
        {
            Title = municipality + (activity ? "地域福祉活動計画" : "地域福祉計画"),
            Kind = activity ? PlanKind.Activity : PlanKind.Welfare,
            Edition = edition,
            Municipality = municipality,
            Period = _frame.Period,
            Principles = [new Principle(dice.Pick(Lists.Principles))],
            Goals =
            [
                .. goals.Select(
                    (title, at) => MakeGoal(title, at + 1, measures.AsSpan(at * 3, dice.Between(1, 3)).ToArray())
                ),
            ],
        };
    }

    private Goal MakeGoal(string title, int number, string[] measures) => new()
    {
        Number = Text(number),
        Title = title,
        Measures = [.. measures.Select((name, at) => MakeMeasure(name, at + 1))],
    };

    private Measure MakeMeasure(string title, int number) => new()
    {
        Number = Text(number),
        Title = title,
        Issues = dice.Chance(25) ? Some(Lists.Issues, dice.Between(1, 2)) : [],
        Initiatives = dice.Chance(35) ? Some(Lists.Initiatives, dice.Between(1, 3)) : [],
        Programmes = dice.Chance(15) ? [.. Some(Lists.ProgrammeNames, dice.Between(1, 3)).Select(MakeProgramme)] : [],
        Indicators = [.. Enumerable.Range(0, dice.Between(1, 4)).Select(_ => MakeIndicator())],
    };

    private Programme MakeProgramme(string name) => new() { Name = name, Departments = [dice.Pick(Lists.Departments)] };

    private Indicator MakeIndicator()
    {
        IndicatorDraft draft = IndicatorNames.Draw(dice, _residents);
        while (!_names.Add(draft.Name)) draft = IndicatorNames.Draw(dice, _residents);
        return new IndicatorMaker(dice, _frame, draft).Make();
    }

    private string[] Some(string[] all, int count)
    {
        var pool = new List<string>(all);
        var chosen = new string[Math.Min(count, pool.Count)];
        for (int i = 0; i < chosen.Length; i++)
        {
            int at = dice.Below(pool.Count);
            chosen[i] = pool[at];
            pool.RemoveAt(at);
        }

        return chosen;
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
