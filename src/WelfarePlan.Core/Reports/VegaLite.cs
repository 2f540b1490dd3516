using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Reports;

/// <summary>Courses of indicators as Vega-Lite specifications, for those who draw elsewhere.</summary>
internal static class VegaLite
{
    private const string Schema = "https://vega.github.io/schema/vega-lite/v5.json";

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Indented = true,
        NewLine = "\n",
    };

    public static string Of(IndicatorCard card, Tongue tongue) =>
        Write([card], card.Indicator.Name, isMany: false, tongue);

    public static string Of(IReadOnlyList<IndicatorCard> cards, string title, Tongue tongue) =>
        Write(cards, title, isMany: true, tongue);

    private static string Write(IReadOnlyList<IndicatorCard> cards, string title, bool isMany, Tongue tongue)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("title", title);
            WriteData(json, cards);
            if (isMany)
            {
                json.WritePropertyName("facet");
                json.WriteRawValue("""{"field":"indicator","type":"nominal","title":null,"sort":null}""");
                json.WriteNumber("columns", 3);
                json.WritePropertyName("resolve");
                json.WriteRawValue("""{"scale":{"y":"independent"}}""");
                json.WriteStartObject("spec");
                WriteLayers(json, tongue);
                json.WriteEndObject();
            }
            else
            {
                WriteLayers(json, tongue);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteLayers(Utf8JsonWriter json, Tongue tongue)
    {
        json.WriteStartArray("layer");
        json.WriteRawValue(Layer("line", """["baseline","target"]""", ",\"strokeDash\":[4,4]", tongue));
        json.WriteRawValue(Layer("line", """["baseline","actual"]""", ",\"point\":true", tongue));
        json.WriteRawValue(Layer("point", """["target"]""", ",\"shape\":\"diamond\"", tongue));
        json.WriteEndArray();
    }

    private static string Layer(string mark, string roles, string more, Tongue tongue) =>
        $$$"""
        {"transform":[{"filter":{"field":"role","oneOf":{{{roles}}}}}],"mark":{"type":"{{{mark}}}"{{{more}}} },
        "encoding":{"x":{"field":"fiscal_year","type":"quantitative","title":"{{{tongue["年度", "Fiscal year"]}}}",
        "axis":{"format":"d","tickMinStep":1}},
        "y":{"field":"value","type":"quantitative","title":null,"scale":{"zero":false} } } }
        """;

    private static void WriteData(Utf8JsonWriter json, IReadOnlyList<IndicatorCard> cards)
    {
        json.WriteStartObject("data");
        json.WriteStartArray("values");
        foreach (IndicatorCard card in cards)
        {
            Indicator indicator = card.Indicator;
            if (indicator.Baseline is { Value: { } from } baseline)
                WriteValue(json, card, "baseline", baseline.Year, from.Amount, baseline.Status);
            foreach (Observation actual in indicator.Actuals)
            {
                if (actual.Value is { } value)
                    WriteValue(json, card, "actual", actual.Year, value.Amount, actual.Status);
            }

            if (card.Target is { Value: { } to } target)
                WriteValue(json, card, "target", target.Year, to.Amount, target.Status);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteValue(
        Utf8JsonWriter json, IndicatorCard card, string role, FiscalYear? year, decimal value, ObservationStatus status
    )
    {
        if (year is not { } known) return;
        json.WriteStartObject();
        json.WriteString("indicator", card.Indicator.Name);
        json.WriteString("role", role);
        json.WriteNumber("fiscal_year", known.Year);
        json.WriteString("era", ShownText.Short(known));
        json.WriteNumber("value", value);
        json.WriteString("unit", $"{card.Inputs.Unit}");
        if (status != ObservationStatus.Final) json.WriteString("status", $"{status}");
        json.WriteEndObject();
    }
}
