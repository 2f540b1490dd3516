using NodaTime;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Exchange.Tests;

/// <summary>A plan that has something in every member of the model, with texts that break careless writers.</summary>
internal static class Plenty
{
    public static readonly string[] Texts =
    [
        "<script>alert(1)</script>", "=cmd()", "＝cmd()", "\u200B=cmd()", "\"quoted\", 'and' so",
        "line one\nline two\r\nline three", "𠮷野家", "　全角　", "\u001B[31mred", "@SUM(A1)",
        "_x0041_", "tab\there", "カンマ、,", "]]>&amp;",
    ];

    public static Plan Plan { get; } = new()
    {
        Title = Texts[0],
        Kind = PlanKind.Integrated,
        Edition = 4,
        Municipality = "東京都府中市",
        Publishers = [Texts[4], Texts[6]],
        Published = new YearMonth(2024, 3),
        Period = new FiscalPeriod(new(2024), new(2028)),
        Principles = [new(Texts[5])],
        CrossCuttingGoals = [new() { Number = "1", Title = Texts[1], Description = Texts[2] }],
        Areas = [new() { Layer = 1, Name = "小学校区", Resources = Texts }, new() { Layer = 2, Name = Texts[7] }],
        Relations =
        [
            new(PlanRelationKind.Predecessor, "第3次計画"), new(PlanRelationKind.AlignsWith, Texts[4]),
            new(PlanRelationKind.AlignsWith, Texts[4]),
        ],
        Goals =
        [
            new()
            {
                Number = "Ⅰ", Label = "基本目標", Title = Texts[6], Description = Texts[8],
                Issues = Texts, Initiatives = [Texts[3]], Indicators = [Full(Texts[1])], Programmes = [Busy("事業A")],
                Notes = [new() { Year = new(2023), Heading = Texts[2], Text = Texts[5] }, new() { Text = "second" }],
                Pillars =
                [
                    new()
                    {
                        Number = "1", Label = "柱", Title = Texts[9], Indicators = [Full("柱の指標")],
                        Measures = [new() { Title = "柱の施策" }],
                    },
                ],
                Measures =
                [
                    new()
                    {
                        Number = "1-1", Title = Texts[10], Description = Texts[11], Initiatives = [Texts[12]],
                        Programmes = [Busy(Texts[0]), Busy("事業B")],
                        Measures = [new() { Title = "内", Measures = [Innermost] }],
                    },
                    new() { Title = Texts[13], Notes = [new() { Text = Texts[13] }], Issues = ["a", "b"] },
                ],
            },
            new() { Title = "目標２", Indicators = [new() { Name = "値のない指標" }] },
        ],
        Indicators = [Full("どの目標にもない")],
        Programmes = [Busy("どの目標にもない事業")],
    };

    private static Measure Innermost =>
        new() { Title = "最も内", Indicators = [Full(Texts[2]), Full("同名"), Full("同名")] };

    private static Programme Busy(string name) => new()
    {
        Name = name, Departments = [Texts[4], "福祉課"], Outline = Texts[5], Outlook = Texts[2],
        OutlookKind = OutlookKind.End, Indicators = [Full(name + "の指標")],
    };

    private static Indicator Full(string name) => new()
    {
        Name = name,
        Context = Texts[8],
        Unit = Unit.Percent,
        Direction = Direction.Increase,
        DirectionSource = DirectionSource.Stated,
        Basis = IndicatorBasis.PointInTime,
        Baseline = new(new(2018), new Quantity(95.10m, Unit.Percent))
        {
            Text = Texts[2], OutOf = new(95, Unit.Of("校区")), AsOf = "H30.4末", StandardError = 1.5m, SampleSize = 1000,
            Note = Texts[1], Status = ObservationStatus.Revised,
        },
        Actuals =
        [
            new(new(2020), MissingReason.NotAvailable), new(new(2021), MissingReason.NotConducted) { Text = "未実施" },
            new(new(2022), MissingReason.NotNumeric) { Text = Texts[0] },
            new(new(2023), new Quantity(-0.5m, Unit.Of("人"))) { Status = ObservationStatus.Provisional },
            new(null, new Quantity(12345678901234567890m, Unit.Percent)),
            new(new(2024), new Quantity(92.4m, Unit.Of("%"))) { Text = "92.4" },
        ],
        Targets =
        [
            new(new(2024), new Quantity(96m, Unit.Percent)),
            new(new(2028), new Quantity(97.5m, Unit.Percent), TargetBound.AtLeast)
            {
                EveryYear = true,
                OutOf = new(100, Unit.None),
                Text = Texts[4],
            },
            new(new(2028), new Quantity(1, Unit.Of("人")), new Quantity(2, Unit.Of("名"))),
            new(null, TargetBound.Qualitative) { Text = Texts[5], Note = Texts[6] },
            new(new(2028), TargetBound.Maintain) { Tolerance = 0.5m, AsOf = "末" },
            new(new(2028), new Quantity(5, Unit.Of("件")))
            {
                Basis = IndicatorBasis.Cumulative,
                Period = new(new(2024), new(2028)),
                Revision = new(new(2026), Texts[3]),
                Status = ObservationStatus.Provisional,
            },
        ],
        Grades = [new(new(2024), "A", "市の評価"), new(null, Texts[1])],
        Flags = ["survey"],
        Notes = [Texts[0], Texts[5]],
        Numerator = Texts[4],
        Denominator = Texts[12],
        SampleSize = 3000,
    };
}
