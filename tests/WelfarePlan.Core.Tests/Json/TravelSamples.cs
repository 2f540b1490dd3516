using NodaTime;
using WelfarePlan.Comparison;
using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Documents.Styles;
using WelfarePlan.Evaluation;
using WelfarePlan.Json;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Seeds;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Json;

/// <summary>Values of every public data type: full ones, sparse ones and the defaults.</summary>
internal static class TravelSamples
{
    public const string OwnScheme = """
        {
          "schema": "welfareplan-rating/1", "name": "own", "english": "Own", "japanese": "独自", "range": "weakerBound",
          "whenFalling": { "achievementActualOverTarget": "achievementTargetOverActual" },
          "grades": [
            { "code": "A", "english": "good", "japanese": "良い", "mark": "◎", "points": 2 },
            { "code": "B", "english": "poor", "japanese": "悪い", "mark": "△" }
          ],
          "notAssessed": { "code": "-", "english": "not assessed", "japanese": "評価なし", "mark": "－" },
          "rules": [
            { "grade": "A", "for": [ "reach" ], "when": [ { "measure": "progress", "from": 0.5 } ] },
            { "grade": "B", "when": [ { "measure": "progress", "below": 0.5 } ] }
          ],
          "composite": {
            "shareOf": "A", "rounding": "halfUp", "decimals": 2,
            "bands": [ { "grade": "A", "from": "2/3" }, { "grade": "B" } ]
          }
        }
        """;

    private static readonly Plan Plan = SeedPlans.KumamotoProgress4th.Plan;

    private static readonly RatingScheme Scheme = RatingScheme.Named("plain");

    private static readonly PlanEvaluation Evaluation = Plan.Evaluate(
        new EvaluationOptions { Year = new(2021), Schemes = [Scheme, RatingScheme.Parse(OwnScheme)] }
    );

    private static readonly Indicator Indicator = new()
    {
        Name = "定員充足率",
        Context = "民生委員",
        Unit = Unit.Percent,
        Direction = Direction.Increase,
        DirectionSource = DirectionSource.Stated,
        Basis = IndicatorBasis.PointInTime,
        Baseline = new(new FiscalYear(2018), new Quantity(95.1m, Unit.Percent))
        {
            StandardError = 0.5m,
            SampleSize = 300,
        },
        Actuals =
        [
            new(new FiscalYear(2020), MissingReason.Pending),
            new(new FiscalYear(2021), new Quantity(92.43m, Unit.Percent))
            {
                Status = ObservationStatus.Provisional,
                OutOf = new(100, Unit.Of("人")),
            },
        ],
        Targets =
        [
            new(new FiscalYear(2024), new Quantity(40, Unit.Percent), new Quantity(60, Unit.Percent))
            {
                Revision = new(new FiscalYear(2022), "見直し"),
                Tolerance = 1.5m,
                EveryYear = true,
            },
        ],
        Grades = [new(new FiscalYear(2021), "A", "評価区分")],
        Notes = ["※"],
        Numerator = "現員",
        Denominator = "定員",
        SampleSize = 1200,
    };

    private static readonly Goal Goal = new()
    {
        Number = "Ⅰ",
        Label = "基本目標",
        Title = "支え合い",
        Description = "本文",
        Pillars = [Pillar],
        Measures = [Measure],
        Issues = ["課題"],
        Initiatives = ["取り組み"],
        Programmes = [Programme],
        Indicators = [Indicator],
        Notes = [Note],
    };

    private static ActivityPillar Pillar =>
        new()
        {
            Number = "1",
            Title = "柱",
            Measures = [Measure],
            Indicators = [Indicator],
        };

    private static Measure Measure =>
        new()
        {
            Title = "施策",
            Measures = [new Measure { Title = "小" }],
            Programmes = [Programme],
            Notes = [Note],
        };

    private static Programme Programme =>
        new()
        {
            Name = "事業",
            Departments = ["福祉課"],
            Outline = "概要",
            Outlook = "拡充",
            OutlookKind = OutlookKind.Expand,
            Indicators = [Indicator],
        };

    private static ProgressNote Note => new() { Year = new FiscalYear(2021), Heading = "主な取組", Text = "本文" };

    public static IReadOnlyDictionary<Type, IReadOnlyList<object>> All { get; } = Of(
    [
        Plan, new Plan(), new Plan
        {
            Published = new YearMonth(2024, 3),
            Edition = 4,
            Kind = PlanKind.Integrated,
            Goals = [Goal],
        },
        new Principle("理念"),
        new CrossCuttingGoal { Number = "1", Title = "横断" },
        new ActivityArea
        {
            Layer = 1,
            Name = "小学校区",
            Resources = ["校区社協"],
        },
        Goal, Pillar, Measure, Programme, Note, new PlanRelation(PlanRelationKind.AlignsWith, "総合計画"),
        Indicator, new Indicator { Name = "数" }, Indicator.Baseline!, Indicator.Actuals[0], Indicator.Actuals[1],
        Indicator.Targets[0], new Target(null, TargetBound.Maintain),
        new Target(new FiscalYear(2024), new Quantity(1, default), TargetBound.AtMost),
        Indicator.Targets[0].Revision!, Indicator.Grades[0],
        default(Quantity), new Quantity(-1.50m, Unit.Of("千円")), default(Unit), Unit.Percent,
        new WrittenQuantity(new(95, Unit.Of("校区")), new(95, Unit.Of("校区"))),
        default(LineSpan), new LineSpan(3, 5), SourcePlace.OfLines(LineSpan.At(3)), new LinesPlace(new(3, 4)),
        new BoxPlace(2, new(1, 2.5, 3, 4)),
        new CellPlace("進捗", "F7"), new PathPlace("table[1]", 2), new PathPlace("paragraph[17]"),
        new SourceBox(1, 2.5, 3, 4),
        new SourceLocation(LineSpan.At(3), Confidence.Likely),
        new Diagnostic(
            "WP2001", DiagnosticSeverity.Warning, SourcePlace.OfLines(new(3, 4)), "Could not read.", "読めません。", "10㌔"
        ),
        SeedPlans.KumamotoProgress4th.Reading, new PlanReading { Plan = new(), Source = "a.txt" },
        new FiscalYear(2024), new FiscalPeriod(new(2020), new(2024)), JapaneseYear.Parse("令和6年"),
        YearMonthPeriod.Parse("2024-04..2025-03"),
        Evaluation, .. Evaluation.Results, .. Evaluation.Ratings, .. Evaluation.Ratings.Select(rating => rating.Rating),
        Indicator.Evaluate(EvaluationMethod.Progress, new FiscalYear(2021)),
        Indicator.Evaluate(EvaluationMethod.SlopeOls, new FiscalYear(2021)),
        default(EvaluationInputs),
        Evaluation.Results[0].Inputs with
        {
            ChangeZ = 1.25,
            HasUnitMismatch = true,
            Limit = 100,
            TargetUpper = 3,
            Tolerance = 0.5m,
            Warnings = EvaluationWarnings.ExcludedYears,
        },
        Outcome.Of(0.5m, EvaluationWarnings.RevisedTarget), Outcome.Because(UndefinedReason.TargetMissing),
        default(Outcome),
        new SeriesPoint(2020, 91.80m), new EvaluationStatistic("p", 0.05), Scheme.Grades[0], Scheme.NotAssessed,
        Evaluation.Counts(Scheme),
        .. Evaluation.CountsByGoal(Scheme),
        .. Evaluation.Counts(Scheme).Grades.Select(count => (object)count),
        new ReasonCount(UndefinedReason.Overflow, 2),
        new ReasonCount(null, 1),
        new RatingSchemeError("$.rules[2]", "There is no grade 'X'."),
        new DocumentStyleError("$.name", "The name is empty."), new RoundingPolicy(1, Rounding.FiveDownSixUp),
        new ProportionComparison(1.96, 0.05),
        (Indicator with { Basis = IndicatorBasis.Cumulative }).ActualsAs(IndicatorBasis.Annual),
        (Indicator with { Basis = IndicatorBasis.Annual, Actuals = [Indicator.Actuals[1]] }).ActualsAs(
            IndicatorBasis.Cumulative
        ),
        PlanComparison.Of(Plan, new Plan { Goals = [Goal] }),
        .. PlanComparison.Of(Plan, new Plan { Goals = [Goal] }).Goals,
        .. PlanComparison.Of(new Plan { Goals = [Goal] }, Plan).Indicators,
        new PlanJsonError("The member is unknown.", "$.a", 3), new PlanJsonError("The member is unknown.", "$.a", null),
        EvaluationWarnings.None, EvaluationWarnings.ExcludedYears | EvaluationWarnings.ImpossibleValue,
    ]);

    private static Dictionary<Type, IReadOnlyList<object>> Of(IEnumerable<object> values)
    {
        var samples = values
            .GroupBy(value => value.GetType())
            .ToDictionary(group => group.Key, IReadOnlyList<object> (group) => [.. group]);
        samples[typeof(SourcePlace)] =
        [
            .. samples.Where(sample => sample.Key.IsSubclassOf(typeof(SourcePlace))).SelectMany(sample => sample.Value),
        ];
        foreach (Type type in DataTypes.All.Where(type => type.IsEnum))
        {
            samples[type] = [.. Enum.GetValues(type).Cast<object>(), .. samples.GetValueOrDefault(type, [])];
        }

        return samples;
    }
}
