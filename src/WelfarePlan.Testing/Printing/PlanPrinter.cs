using System.Globalization;
using WelfarePlan.Diagnostics;
using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Testing.Printing;

/// <summary>Prints a plan from its title to its last table.</summary>
internal sealed class PlanPrinter
{
    private readonly DocumentRecipe _recipe;
    private readonly Plan _plan;
    private readonly Dice _dice;
    private readonly Wording _wording;
    private readonly HeadingNotation _headings;
    private readonly DistractorPrinter _distractors;
    private readonly Page _page = new();
    private readonly Column[] _columns;
    private readonly string _markdown;
    private readonly bool _blanks;
    private bool _hasTables;

    private PlanPrinter(DocumentRecipe recipe)
    {
        _recipe = recipe;
        _dice = new Dice((ulong)recipe.Seed);
        _wording = new Wording(_dice.Fork(), recipe.Shape, recipe.Plan)
        {
            HasRates = recipe.Distractors.Contains(Distractor.AchievementRates),
        };
        _plan = Stated();
        _headings = _dice.Pick(HeadingNotation.All);
        _distractors = new DistractorPrinter(_page, _wording, _dice.Fork());
        _columns = ColumnsOf(_plan);
        _markdown = recipe.Shape == DocumentShape.Markdown && _dice.Chance(70) ? "#" : "";
        _blanks = _dice.Chance(75);
    }

    public static GeneratedDocument Print(DocumentRecipe recipe)
    {
        var printer = new PlanPrinter(recipe);
        printer.PrintPlan();

        IReadOnlyList<PrintedLine> lines = printer._page.Lines;
        var dice = new Dice((ulong)recipe.Seed ^ 0xDA3A6ED);
        foreach (Damage damage in recipe.Damages) lines = damage.Do(lines, dice.Fork());
        return new GeneratedDocument
        {
            Recipe = recipe,
            Plan = printer._plan,
            Text = string.Join('\n', lines.Select(line => line.Text)) + "\n",
            Numbers = Places(lines, printer._page.Numbers),
        };
    }

    private static PlacedNumber[] Places(IReadOnlyList<PrintedLine> lines, IReadOnlyList<StatedNumber> numbers)
    {
        var places = new LineSpan[numbers.Count];
        for (int i = 0; i < lines.Count; i++)
        {
            foreach (int number in lines[i].Pieces.SelectMany(piece => piece.Numbers))
                places[number] = places[number].Union(LineSpan.At(i + 1));
        }

        return [.. numbers.Select((number, at) => new PlacedNumber(number, places[at]))];
    }

    public static Column[] ColumnsOf(Plan plan)
    {
        Indicator[] all = [.. plan.AllIndicators()];
        return
        [
            .. all.Select(one => one.Baseline?.Year)
                .OfType<FiscalYear>()
                .Distinct()
                .Order()
                .Select(year => new Column(NumberRole.Baseline, year)),
            .. all.SelectMany(one => one.Actuals).Select(one => one.Year).OfType<FiscalYear>().Distinct().Order()
                .Select(year => new Column(NumberRole.Actual, year)),
            .. all.SelectMany(one => one.Targets).Select(one => one.Year).OfType<FiscalYear>().Distinct().Order()
                .Select(year => new Column(NumberRole.Target, year)),
        ];
    }

    /// <summary>Returns the plan as this document states it: without what the shape has no place for, names as
    /// printed.</summary>
    private Plan Stated() => _recipe.Plan with
    {
        Goals =
        [
            .. _recipe.Plan.Goals.Select(goal => goal with
            {
                Measures =
                [
                    .. goal.Measures.Select(measure =>
                        measure with
                        {
                            Indicators = [.. measure.Indicators.Select(Stated)],
                        }
                    ),
                ],
            }),
        ],
    };

    private Indicator Stated(Indicator indicator) =>
        _recipe.Shape.Trim(indicator) with
        {
            Name = _wording.NameOf(indicator),
        };

    private void PrintPlan()
    {
        PrintFront();
        if (_recipe.Distractors.Contains(Distractor.Contents)) _distractors.PrintContents(_plan, _headings);
        if (_recipe.Distractors.Contains(Distractor.Population)) _distractors.PrintPopulation(_plan);
        for (int g = 0; g < _plan.Goals.Count; g++)
        {
            Heading(1, _headings.Goal(g + 1, _plan.Goals[g].Title));
            for (int m = 0; m < _plan.Goals[g].Measures.Count; m++)
                PrintMeasure(g + 1, m + 1, _plan.Goals[g].Measures[m]);
        }
    }

    private void PrintFront()
    {
        string title = _plan.Title ?? "地域福祉計画";
        string edition = _plan.Edition is { } number
            ? _dice.Pick(
                $"第{number.ToString(CultureInfo.InvariantCulture)}次",
                $"第{Widths.Full(number.ToString(CultureInfo.InvariantCulture))}期"
            )
            : "";
        _page.NewBlock();
        string mark = _markdown.Length > 0 ? "# " : "";
        _page.Line(
            PrintedKind.Front,
            mark
                + (
                    edition.Length == 0 ? title
                    : _dice.Chance(60) ? $"{edition}{_dice.Pick("　", " ", "")}{title}"
                    : $"{title}（{edition}）"
                )
        );
        Space();
        if (_plan.Period is { } period)
        {
            string from = _wording.PeriodYear(period.From);
            string to = _wording.PeriodYear(period.To);
            _page.Line(PrintedKind.Front, _dice.Pick(
                $"計画期間：{from}～{to}", $"計画期間　{from}から{to}まで", $"（{from}～{to}）", $"計画の期間 {from}〜{to}"));
            Space();
        }

        if (_plan.Principles.Count > 0 && _dice.Chance(50))
        {
            _page.Line(PrintedKind.Front, $"基本理念　{_plan.Principles[0].Text}");
            Space();
        }
    }

    private void PrintMeasure(int goal, int number, Measure measure)
    {
        Heading(2, _headings.Measure(goal, number, measure.Title));
        Sentences(_dice.Pick("現状と課題", "【現状と課題】"), measure.Issues, _dice.Pick("・", "○ "));
        Sentences(_dice.Pick("主な取組", "【取り組み】", "取り組みの内容"), measure.Initiatives, _dice.Pick("・", "◇ ", "■ "));
        if (_recipe.Distractors.Contains(Distractor.FiguresInProse)) _distractors.PrintProse();
        if (_recipe.Distractors.Contains(Distractor.Programmes)) _distractors.PrintProgrammes(measure.Programmes);
        if (measure.Indicators.Count > 0) PrintTable(measure.Indicators);
        if (_recipe.Distractors.Contains(Distractor.Costs)) _distractors.PrintCosts(_plan);
    }

    private void PrintTable(IReadOnlyList<Indicator> indicators)
    {
        _page.NewBlock();
        if (_wording.TableLabel.Length > 0) _page.Line(PrintedKind.Label, _wording.TableLabel);
        _page.NewBlock();
        var table = new Table(_page, _wording, new Dice((ulong)_recipe.Seed), _columns, indicators, !_hasTables);
        _recipe.Shape.Print(table, _page);
        _hasTables = true;
        _page.NewBlock();
        Space();
    }

    private void Sentences(string label, IReadOnlyList<string> sentences, string mark)
    {
        if (sentences.Count == 0) return;
        _page.NewBlock();
        _page.Line(PrintedKind.Label, label);
        foreach (string sentence in sentences) _page.Line(PrintedKind.Prose, mark + sentence);
        Space();
    }

    private void Heading(int level, string text)
    {
        _page.NewBlock();
        if (_markdown.Length > 0) text = $"{new string('#', level + 1)} {text}";
        _page.Line(PrintedKind.Heading, text);
        Space();
    }

    private void Space()
    {
        if (_blanks) _page.Blank();
    }
}
