using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Json;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Sources;
using WelfarePlan.Testing.Models;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Json;

public sealed class PlanJsonTests
{
    private static readonly PlanReading Small = new()
    {
        Source = "進捗.txt",
        SourceKind = SourceKind.Text,
        Sha256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        PageCount = 2,
        Plan = new Plan
        {
            Title = "第４次　地域福祉計画",
            Kind = PlanKind.Welfare,
            Period = new FiscalPeriod(new(2020), new(2024)),
            Indicators =
            [
                new Indicator
                {
                    Name = "𠮷の\"定員\"充足率",
                    Unit = Unit.Percent,
                    Baseline = new Observation(new FiscalYear(2018), new Quantity(95.10m, Unit.Percent))
                    {
                        Text = "Ｈ30：95.10％",
                    },
                    Actuals = [new Observation(new FiscalYear(2020), MissingReason.Pending)],
                    Targets = [new Target(new FiscalYear(2024), new Quantity(100m, Unit.Percent), TargetBound.AtLeast)],
                },
            ],
        },
        Diagnostics =
        [
            new("WP2001", DiagnosticSeverity.Warning, new LinesPlace(new(3, 4)), "Could not read.", "読めません。"),
        ],
        Sources = new SourceMap(
        [
            KeyValuePair.Create("/indicators/0/baseline/value", new SourceLocation(LineSpan.At(3), Confidence.Likely)),
        ]),
    };

    private const string SmallText = """
        {
          "schema": "welfareplan/1",
          "source": "進捗.txt",
          "sourceKind": "text",
          "sourceSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
          "pages": 2,
          "plan": {
            "title": "第４次　地域福祉計画",
            "kind": "welfare",
            "period": {
              "from": 2020,
              "to": 2024
            },
            "indicators": [
              {
                "name": "𠮷の\"定員\"充足率",
                "unit": "％",
                "baseline": {
                  "fiscalYear": 2018,
                  "value": 95.10,
                  "unit": "％",
                  "text": "Ｈ30：95.10％"
                },
                "actuals": [
                  {
                    "fiscalYear": 2020,
                    "missing": "pending"
                  }
                ],
                "targets": [
                  {
                    "fiscalYear": 2024,
                    "bound": "atLeast",
                    "value": 100,
                    "unit": "％"
                  }
                ]
              }
            ]
          },
          "diagnostics": [
            {
              "id": "WP2001",
              "severity": "warning",
              "lines": [
                3,
                4
              ],
              "message": "Could not read.",
              "messageJa": "読めません。"
            }
          ],
          "sources": {
            "/indicators/0/baseline/value": {
              "lines": [
                3,
                3
              ],
              "confidence": "likely"
            }
          }
        }
        """;

    [Fact]
    public void A_plan_is_written_as_the_contract_shows() =>
        Assert.Equal(SmallText, PlanJson.Write(Small, indented: true));

    [Fact]
    public void Without_indentation_the_text_is_one_line() => Assert.DoesNotContain('\n', PlanJson.Write(Small));

    [Fact]
    public void An_empty_plan_has_only_what_must_be_there() =>
        Assert.Equal(
            """{"schema":"welfareplan/1","plan":{},"diagnostics":[],"sources":{}}""",
            PlanJson.Write(new() { Plan = new() }));

    [Property]
    public bool What_was_written_is_read_back_equal(PlanReading envelope)
    {
        PlanReading back = PlanJson.Parse(PlanJson.Write(envelope));
        return back == envelope && PlanJson.Write(back) == PlanJson.Write(envelope);
    }

    [Property]
    public bool Indentation_and_a_byte_order_mark_change_nothing(PlanReading envelope) =>
        PlanJson.Parse(
            [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(PlanJson.Write(envelope, indented: true))]) == envelope;

    [Property]
    public bool Truncated_text_is_refused_with_a_path(PlanReading envelope, uint at)
    {
        string text = PlanJson.Write(envelope);
        return !PlanJson.TryParse(text[..(int)(at % text.Length)], out _, out PlanJsonError? error)
            && error.Path.StartsWith('$');
    }

    [Property]
    public Property Damaged_bytes_give_an_envelope_or_an_error_and_never_throw()
    {
        var damage =
            from at in Gen.Choose(0, 1_000_000) from value in Gen.Choose(0, 255) select (At: at, Value: (byte)value);
        return Prop.ForAll(PartGenerators.Readings.ToArbitrary(), damage.ListOf().ToArbitrary(), (envelope, places) =>
        {
            byte[] text = Encoding.UTF8.GetBytes(PlanJson.Write(envelope));
            foreach ((int at, byte value) in places) text[at % text.Length] = value;
            return PlanJson.TryParse(text, out PlanReading? read, out PlanJsonError? error) ? read is not null
                : error.Message.Length > 0;
        });
    }

    [Property]
    public bool Any_string_gives_an_envelope_or_an_error_and_never_throws(string? text) =>
        !PlanJson.TryParse(text ?? "", out _, out _);

    [Theory]
    [InlineData("\"kind\": \"welfare\"", "\"kynd\": \"welfare\"", "$.plan.kynd")]
    [InlineData("\"kind\": \"welfare\"", "\"kind\": \"welfare\", \"kind\": \"welfare\"", "$.plan.kind")]
    [InlineData("\"kind\": \"welfare\"", "\"kind\": null", "$.plan.kind")]
    [InlineData("\"kind\": \"welfare\"", "\"kind\": \"Welfare\"", "$.plan.kind")]
    [InlineData("\"kind\": \"welfare\"", "\"kind\": \"unknown\"", "$.plan.kind")]
    [InlineData("\"kind\": \"welfare\"", "\"kind\": 1", "$.plan.kind")]
    [InlineData("\"kind\": \"welfare\"", "\"title\": \"again\"", "$.plan.title")]
    [InlineData("\"kind\": \"welfare\"", "\"published\": \"2024-13\"", "$.plan.published")]
    [InlineData("\"kind\": \"welfare\"", "\"publishers\": [\"a\", null]", "$.plan.publishers[1]")]
    [InlineData("\"kind\": \"welfare\"", "\"goals\": [{\"title\": \"a\", \"measures\": [null]}]",
        "$.plan.goals[0].measures[0]")]
    [InlineData("\"kind\": \"welfare\"", "\"goals\": [{\"number\": \"1\"}]", "$.plan.goals[0]")]
    [InlineData("\"kind\": \"welfare\"", "\"goals\": [{\"title\": null}]", "$.plan.goals[0].title")]
    [InlineData("\"kind\": \"welfare\"", "\"edition\": null", "$.plan.edition")]
    [InlineData("\"kind\": \"welfare\"", "\"edition\": \"4\"", "$.plan.edition")]
    [InlineData("\"from\": 2020", "\"from\": 2025", "$.plan.period")]
    [InlineData("\"from\": 2020", "\"from\": 20204", "$.plan.period.from")]
    [InlineData("\"name\": \"𠮷", "\"name\": \" \", \"context\": \"𠮷", "$.plan.indicators[0].name")]
    [InlineData("95.10", "95.10000000000000000000000000001", "$.plan.indicators[0].baseline.value")]
    [InlineData("95.10", "1e40", "$.plan.indicators[0].baseline.value")]
    [InlineData("95.10", "\"95.10\"", "$.plan.indicators[0].baseline.value")]
    [InlineData("95.10", "null", "$.plan.indicators[0].baseline.value")]
    [InlineData("\"value\": 95.10,", "", "$.plan.indicators[0].baseline.unit")]
    [InlineData("\"missing\": \"pending\"", "\"note\": \"a\"", "$.plan.indicators[0].actuals[0]")]
    [InlineData("\"missing\": \"pending\"", "\"missing\": \"pending\", \"value\": 1",
        "$.plan.indicators[0].actuals[0]")]
    [InlineData("\"bound\": \"atLeast\"", "\"bound\": \"between\"", "$.plan.indicators[0].targets[0]")]
    [InlineData("\"bound\": \"atLeast\"", "\"bound\": \"qualitative\"", "$.plan.indicators[0].targets[0].value")]
    [InlineData("\"bound\": \"atLeast\"", "\"bound\": \"atLeast\", \"upper\": 3",
        "$.plan.indicators[0].targets[0].upper")]
    [InlineData("\"schema\": \"welfareplan/1\"", "\"schema\": \"welfareplan/2\"", "$.schema")]
    [InlineData("\"lines\": [\n        3,\n        4", "\"lines\": [\n        3", "$.diagnostics[0].lines")]
    [InlineData("\"lines\": [\n        3,\n        3", "\"lines\": [\n        3, 2",
        "$.sources['/indicators/0/baseline/value'].lines")]
    [InlineData("\"confidence\": \"likely\"", "\"confidence\": \"likely\", \"x\": 1",
        "$.sources['/indicators/0/baseline/value'].x")]
    public void What_the_contract_does_not_allow_is_refused_with_its_path(string right, string wrong, string path)
    {
        string text = SmallText.Replace("\r", "").Replace(right, wrong);
        Assert.NotEqual(SmallText, text);
        Assert.False(PlanJson.TryParse(text, out _, out PlanJsonError? error));
        Assert.Equal(path, error.Path);
        Assert.Equal(path, Assert.Throws<JsonException>(() => PlanJson.Parse(text)).Path);
        Assert.DoesNotContain("Path:", error.Message);
    }

    [Theory]
    [InlineData("{\"a\":1}", "$.a (line 1): The member is unknown.")]
    [InlineData("{\"schema\":\"\",\"schema\":\"\"}", "$.schema (line 1): The member comes twice.")]
    [InlineData("{\n\"schema\":null}",
        "$.schema (line 2): The member is null; leave it out where there is nothing to say.")]
    [InlineData("{\"plan\":{\"edition\":null}}",
        "$.plan.edition (line 1): The member is null; leave it out where there is nothing to say.")]
    [InlineData("{\"plan\":{\"title\":1}}", "$.plan.title (line 1): The value is of the wrong type.")]
    [InlineData("{\"plan\":{}}", "$ (line 1): Members are missing: 'schema', 'diagnostics', 'sources'.")]
    public void Errors_speak_of_JSON_and_not_of_our_types(string text, string error)
    {
        Assert.False(PlanJson.TryParse(text, out _, out PlanJsonError? found));
        Assert.Equal(error, found.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"schema\":\"welfareplan/1\",\"plan\":{},\"diagnostics\":[],\"sources\":{}} x")]
    [InlineData("{\"schema\":\"welfareplan/1\",\"plan\":{},\"diagnostics\":[],\"sources\":{},}")]
    [InlineData("{\"schema\":\"welfareplan/1\",\"plan\":{},\"diagnostics\":[]}")]
    [InlineData("{\"schema\":\"welfareplan/1\",\"plan\":{\"title\":\"\\ud800\"},\"diagnostics\":[],\"sources\":{}}")]
    [InlineData("{\"schema\":\"welfareplan/1\",\"plan\":{},\"diagnostics\":[],\"sources\":{\"/a\":null}}")]
    [InlineData("// comment\n{}")]
    public void What_is_no_document_is_refused(string text) => Assert.False(PlanJson.TryParse(text, out _, out _));

    [Fact]
    public void Half_a_surrogate_pair_is_refused_in_reading_and_replaced_in_writing()
    {
        Assert.False(PlanJson.TryParse("{\n\"schema\":\"\uD842\"}", out _, out PlanJsonError? error));
        Assert.Equal(2, error.Line);
        string written = PlanJson.Write(new() { Plan = new() { Title = "a\uD842b" } });
        Assert.Equal("a\uFFFDb", PlanJson.Parse(written).Plan.Title);
    }

    [Theory]
    [InlineData("1.50", "1.50")]
    [InlineData("15e-1", "1.5")]
    [InlineData("1.5E+1", "15")]
    [InlineData("2E2", "200")]
    [InlineData("-0.0", "0.0")]
    public void Numbers_keep_the_decimals_that_are_written(string written, string amount) =>
        Assert.Equal(amount,
            PlanJson.Parse(SmallText.Replace("95.10,", $"{written},")).Plan.Indicators[0].Baseline!.Value!.Value.Amount
            .ToString(System.Globalization.CultureInfo.InvariantCulture).TrimStart('-'));

    [Fact]
    public void Text_stays_readable_and_what_cannot_be_seen_is_escaped() =>
        Assert.Contains("\"<令和>　𠮷&'\\u200F\\t\\u2028\\uFEFF\\\\\"",
            PlanJson.Write(new() { Plan = new() { Title = "<令和>　𠮷&'\u200F\t\u2028\uFEFF\\" } }));
}
