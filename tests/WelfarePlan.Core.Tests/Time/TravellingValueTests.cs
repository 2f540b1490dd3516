using System.Text.Json;
using System.Xml;
using System.Xml.Serialization;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Time;

public sealed class TravellingValueTests
{
    [Fact]
    public void Values_go_through_XML_and_come_back_equal()
    {
        Back(new FiscalYear(2024), ">FY2024<");
        Back(new FiscalPeriod(new(2024), new(2028)), ">FY2024..FY2028<");
        Back(new JapaneseYear(JapaneseEra.Heisei, 37), ">平成37年<");
        Back(new YearMonthPeriod(new(2024, 4), new(2025, 3)), ">2024-04..2025-03<");
        Back(new Quantity(95.10m, Unit.Percent), " unit=\"％\">95.10<");
        Back(new Quantity(12, Unit.None), "<Quantity>12<");
        Back(Unit.Of("か所"), ">か所<");
        Back(default(Unit), "<Unit");
    }

    [Fact]
    public void Values_inside_other_types_go_through_XML() =>
        Back(
            new Row
            {
                Year = new(2024),
                Period = new(new(2024), new(2025)),
                Value = new(3, Unit.Of("回")),
            },
            ">FY2024<"
        );

    [Fact]
    public void Text_that_is_no_value_is_refused_in_XML()
    {
        InvalidOperationException failure = Assert.Throws<InvalidOperationException>(() =>
            Read<FiscalYear>("<FiscalYear>令和6年</FiscalYear>")
        );
        Assert.Contains("令和6年", failure.InnerException!.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => Read<Quantity>("<Quantity unit=\"人\">many</Quantity>"));
    }

    [Fact]
    public void Values_are_keys_of_JSON_dictionaries()
    {
        Keys(new FiscalYear(2024), "2024");
        Keys(new FiscalPeriod(new(2024), new(2028)), "FY2024..FY2028");
        Keys(new JapaneseYear(JapaneseEra.Reiwa, 6), "令和6年");
        Keys(new YearMonthPeriod(new(2024, 4), new(2025, 3)), "2024-04..2025-03");

        static void Keys<T>(T key, string written)
            where T : notnull
        {
            string json = JsonSerializer.Serialize(new Dictionary<T, int> { [key] = 1 });
            Assert.Equal(written, JsonDocument.Parse(json).RootElement.EnumerateObject().Single().Name);
            Assert.Equal(1, JsonSerializer.Deserialize<Dictionary<T, int>>(json)![key]);
        }
    }

    private static void Back<T>(T value, string expected)
    {
        using var text = new StringWriter();
        new XmlSerializer(typeof(T)).Serialize(text, value);
        Assert.Contains(expected, text.ToString(), StringComparison.Ordinal);
        Assert.Equal(value, Read<T>(text.ToString()));
    }

    private static T Read<T>(string xml)
    {
        using var reader = XmlReader.Create(new StringReader(xml));
        return (T)new XmlSerializer(typeof(T)).Deserialize(reader)!;
    }

    public sealed record Row
    {
        public FiscalYear Year { get; set; }

        public FiscalPeriod Period { get; set; }

        public Quantity Value { get; set; }
    }
}
