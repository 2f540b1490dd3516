using System.Globalization;
using WelfarePlan.Plans;
using WelfarePlan.Testing.Printing;

namespace WelfarePlan.Testing.Typesetting;

/// <summary>Sets a plan as blocks, from its title to its last table.</summary>
internal sealed class PlanSetter
{
    private readonly List<SetBlock> _blocks = [];
    private readonly Page _page = new();
    private readonly Dice _dice;
    private readonly Wording _wording;
    private readonly HeadingNotation _headings;
    private readonly TableSetter _tables;
    private readonly Column[] _columns;
    private readonly bool _hasMeasureColumn;
    private readonly int _seed;

    private PlanSetter(int seed)
    {
        _seed = seed;
        _dice = new Dice((ulong)seed ^ 0x7E5E7);
        bool isYearly = _dice.Chance(25);
        DocumentShape shape = isYearly ? DocumentShape.AlternatingColumns
            : _dice.Pick(
                DocumentShape.TargetLast, DocumentShape.TargetLast, DocumentShape.UnitColumn, DocumentShape.UnitInName
            );
        Plan plan = PlanGenerator.PlanOf(shape, seed);
        _wording = new Wording(_dice.Fork(), shape, plan);
        Plan = plan with
        {
            Goals = [.. plan.Goals.Select(goal => goal with { Measures = [.. goal.Measures.Select(Renamed)] })],
        };
        _headings = _dice.Pick(HeadingNotation.All);
        _columns = PlanPrinter.ColumnsOf(Plan);
        _hasMeasureColumn = _dice.Chance(20);
        TableLayout layout = isYearly ? _dice.Pick(TableLayout.YearsOverRoles, TableLayout.PairedRows)
            : _dice.Pick(TableLayout.OneRow, TableLayout.RolesOverYears);
        int columns =
            layout == TableLayout.PairedRows
                ? _columns.Select(column => column.Year).Distinct().Count()
                : _columns.Length;
        Style = TypesetStyle.Draw(_dice.Fork(), columns);
        _tables = new TableSetter(_wording, layout, Style, _dice.Pick(("目標", "実績"), ("目標値", "実績値")));

        Measure Renamed(Measure measure) =>
            measure with
            {
                Indicators =
                [
                    .. measure.Indicators.Select(one => shape.Trim(one) with { Name = _wording.NameOf(one) }),
                ],
            };
    }

    private Plan Plan { get; }

    private TypesetStyle Style { get; }

    public static TypesetDocument Set(int seed)
    {
        var setter = new PlanSetter(seed);
        setter.Front();
        for (int goal = 0; goal < setter.Plan.Goals.Count; goal++) setter.Goal(goal);
        return new(seed, setter.Style, setter._blocks, setter._page.Numbers);
    }

    private void Front()
    {
        string edition = Plan.Edition is { } number ? $"第{number.ToString(CultureInfo.InvariantCulture)}次" : "";
        Add(SetLineKind.Title, edition + Plan.Title);
        if (Plan.Period is { } period)
            Add(SetLineKind.Text, $"計画期間：{_wording.PeriodYear(period.From)}～{_wording.PeriodYear(period.To)}");
        if (_dice.Chance(50)) Add(SetLineKind.Text, $"基本理念　{Plan.Principles[0].Text}");
    }

    private void Goal(int at)
    {
        Goal goal = Plan.Goals[at];
        _blocks.Add(new SetLine(SetLineKind.Goal, _headings.Goal(at + 1, goal.Title), at > 0 && Style.BreaksPages));
        if (_hasMeasureColumn)
        {
            Label();
            Add([.. goal.Measures.Select(measure => ((string?)measure.Title, measure.Indicators))]);
            return;
        }

        for (int number = 0; number < goal.Measures.Count; number++)
        {
            Measure measure = goal.Measures[number];
            Add(SetLineKind.Measure, _headings.Measure(at + 1, number + 1, measure.Title));
            Sentences("現状と課題", measure.Issues);
            Sentences("主な取組", measure.Initiatives);
            if (measure.Indicators.Count == 0) continue;
            Label();
            Add([(null, measure.Indicators)]);
        }
    }

    private void Label()
    {
        if (_wording.TableLabel.Length > 0) Add(SetLineKind.Label, _wording.TableLabel);
    }

    private void Sentences(string label, IReadOnlyList<string> sentences)
    {
        if (sentences.Count == 0) return;
        Add(SetLineKind.Label, label);
        foreach (string sentence in sentences) Add(SetLineKind.Text, "・" + sentence);
    }

    private void Add(SetLineKind kind, string text) => _blocks.Add(new SetLine(kind, text));

    private void Add(IReadOnlyList<(string? Title, IReadOnlyList<Indicator> Indicators)> measures)
    {
        Indicator[] all = [.. measures.SelectMany(measure => measure.Indicators)];
        if (all.Length == 0) return;
        var table = new Table(
            _page, _wording, new Dice((ulong)_seed), _columns, all, first: !_blocks.OfType<SetTable>().Any()
        );
        _blocks.Add(_tables.Set(table, [.. measures.Where(measure => measure.Indicators.Count > 0)]));
    }
}
