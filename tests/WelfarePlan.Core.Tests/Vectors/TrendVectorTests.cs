using System.Globalization;
using System.Text.Json;
using WelfarePlan.Evaluation;

namespace WelfarePlan.Tests.Vectors;

/// <summary>Published examples of trend tests and proportions, every stated number at its stated tolerance.</summary>
public class TrendVectorTests
{
    private static readonly JsonElement File = JsonDocument
        .Parse(RepositoryFolder.ReadText("tests/WelfarePlan.Core.Tests/Vectors/trend_vectors.json"))
        .RootElement;

    // What a vector states that is no number of ours: the same value in another form, or a note in words.
    private static readonly string[] NotNumbers = ["p_two_sided_exact", "p_greater_exact", "p_less_exact"];

    public static TheoryData<int, string> Numbered
    {
        get
        {
            var data = new TheoryData<int, string>();
            int at = 0;
            foreach (JsonElement vector in File.GetProperty("vectors").EnumerateArray())
                data.Add(at++, vector.GetProperty("kind").GetString()!);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Numbered))]
    public void Vector_holds(int number, string kind)
    {
        JsonElement vector = File.GetProperty("vectors")[number];
        Assert.Equal(kind, vector.GetProperty("kind").GetString());
        if (kind == "mann_kendall_exact_table_no_ties")
        {
            CheckTable(vector.GetProperty("table"));
            return;
        }

        // Kendall's book prints these two examples with one and two decimals, and that is all there is to agree with.
        double tolerance = kind == "kendall_ties_both" ? 0.01
            : vector.TryGetProperty("tolerance_rel", out JsonElement stated) ? stated.GetDouble() : 1e-9;
        Func<string, double?> ours = kind.StartsWith("proportion", StringComparison.Ordinal)
            || kind.StartsWith("two_", StringComparison.Ordinal)
            ? OfProportion(kind, vector.GetProperty("input"))
            : OfSeries(Series(vector.GetProperty("input")),
                kind.StartsWith("mann_kendall_normal", StringComparison.Ordinal));
        int compared = 0;
        foreach (
            JsonProperty expected in vector
                .GetProperty("expected")
                .EnumerateObject()
                .Where(p => !NotNumbers.Contains(p.Name))
        )
        {
            Compare(expected, kind == "mann_kendall_constant"
                ? Constant(expected.Name)
                : ours(expected.Name), tolerance);
            compared++;
        }

        Assert.True(compared > 0);
        CheckFractions(vector.GetProperty("expected"), ours);
    }

    [Fact]
    public void Smallest_attainable_p_is_as_tabled()
    {
        foreach (JsonProperty row in File.GetProperty("min_attainable_p_no_ties").EnumerateObject())
        {
            int n = int.Parse(row.Name, CultureInfo.InvariantCulture);
            var test = MannKendallTest.Of([.. Enumerable.Range(0, n).Select(i => new SeriesPoint(i, i))]);

            Assert.Equal(row.Value.GetProperty("min_two_sided_p").GetDouble(), test.SmallestP, 1e-15);
            Assert.Equal(row.Value.GetProperty("min_one_sided_p").GetDouble(), test.PGreater, 1e-15);
        }
    }

    // A constant series is undefined with us, where others print p = 1 and tau = 0.
    private static double? Constant(string name)
    {
        SeriesPoint[] series = [.. Enumerable.Range(0, 10).Select(i => new SeriesPoint(i, 3))];
        var test = MannKendallTest.Of(series);
        Assert.Equal(UndefinedReason.AllValuesTied, test.Undefined);
        return OfSeries(series)(name);
    }

    private static Func<string, double?> OfSeries(SeriesPoint[] series, bool isNormal = false)
    {
        var test = MannKendallTest.Of(series);
        var line = LinearFit.Of(series);
        var sen = TheilSenFit.Of(series);
        return name => name switch
        {
            "n" => test.N,
            "S" => test.S,
            "varS" => test.Variance,
            "z" => test.Z,
            "tau_a" => test.TauA,
            "tau_b" => test.TauB,
            "tau" => test.TauB,
            "p_two_sided" => isNormal ? test.PNormal : test.P,
            "p_two_sided_exact_decimal" => test.P,
            "p_greater_exact" => test.PGreater,
            "p_less_exact" => test.PLess,
            "p_two_sided_exact" => test.P,
            "p_two_sided_normal_continuity" => test.PNormal,
            "p_two_sided_normal_no_continuity" => test.PNormalUncorrected,
            "slope" when sen.Slope.IsDefined && IsTheilSen(series) => (double)sen.Slope.Value!,
            "slope" => (double?)line.Slope.Value,
            "intercept_median_separate" => (double?)sen.InterceptSeparate.Value,
            "theil_sen_slope_per_year" => (double?)sen.Slope.Value,
            "theil_sen_intercept_joint" => (double?)sen.InterceptJoint.Value,
            "slope_ci_gilbert_low" => sen.SlopeInterval(test)!.Value.Low,
            "slope_ci_gilbert_high" => sen.SlopeInterval(test)!.Value.High,
            "ols_slope" => (double?)line.Slope.Value,
            "intercept" or "ols_intercept" => (double?)line.Intercept.Value,
            "r_squared" => line.RSquared,
            "rvalue" => line.RSquared is { } square ? Math.Sqrt(square) : null,
            "pvalue" or "ols_pvalue" => line.P,
            "stderr" or "ols_stderr" => line.StandardError,
            "intercept_stderr" => line.InterceptStandardError,
            _ => throw new KeyNotFoundException(name),
        };
    }

    // In the file "slope" means Theil–Sen for long series and a line for those of the regression tests (two or ten
    // points).
    private static bool IsTheilSen(SeriesPoint[] series) => series.Length > 10;

    [Fact]
    public void Exact_p_holds_for_the_longest_exact_series_and_for_one_with_ties()
    {
        // Recomputed with fractions of unbounded integers.
        int[] ones = [.. Enumerable.Repeat(1, MannKendallTest.LongestExact)];
        var longest = new KendallDistribution(ones, new UInt128[KendallDistribution.Size(ones)]);
        JsonElement sulfate = File.GetProperty("vectors")[4].GetProperty("input");

        Assert.Equal(0.002575488626779828, 2 * longest.AtLeast(201), 2.6e-17);
        Assert.Equal(5.733498693022778e-09, MannKendallTest.Of(Series(sulfate)).P, 6e-23);
    }

    private static Func<string, double?> OfProportion(string kind, JsonElement input)
    {
        if (kind == "two_proportion_z_pooled")
        {
            ProportionComparison compared = Proportions.Compare(Int("k1"), Int("n1"), Int("k2"), Int("n2"));
            return name => name == "z" ? compared.Z : compared.P;
        }

        ProportionMethod method = kind switch
        {
            "proportion_ci_wilson" => ProportionMethod.Wilson,
            "proportion_ci_clopper_pearson_exact" => ProportionMethod.ClopperPearson,
            "proportion_ci_agresti_coull" => ProportionMethod.AgrestiCoull,
            "proportion_ci_wald" => ProportionMethod.Wald,
            _ => throw new KeyNotFoundException(kind),
        };
        ConfidenceInterval interval =
            Proportions.Interval(Int("successes"), Int("n"), method, input.GetProperty("conf").GetDouble());
        return name => name == "low" ? interval.Low : interval.High;

        int Int(string name) => input.GetProperty(name).GetInt32();
    }

    private static SeriesPoint[] Series(JsonElement input)
    {
        JsonElement y = input.GetProperty("y");
        JsonElement? x = input.TryGetProperty("x", out JsonElement stated) && stated.ValueKind == JsonValueKind.Array
            ? stated
            : input.TryGetProperty("years", out JsonElement years) ? years : null;
        return
        [
            .. y.EnumerateArray()
                .Select((value, i) => (X: x is { } at ? at[i].GetDecimal() : i, Y: value))
                .Where(point => point.Y.ValueKind != JsonValueKind.Null)
                .Select(point => new SeriesPoint(point.X, point.Y.GetDecimal())),
        ];
    }

    private static void CheckTable(JsonElement table)
    {
        foreach (JsonProperty size in table.EnumerateObject())
        {
            int n = int.Parse(size.Name, CultureInfo.InvariantCulture);
            int[] ones = [.. Enumerable.Repeat(1, n)];
            var distribution = new KendallDistribution(ones, new UInt128[KendallDistribution.Size(ones)]);
            foreach (JsonProperty row in size.Value.EnumerateObject())
            {
                double tail = distribution.AtLeast(int.Parse(row.Name, CultureInfo.InvariantCulture));
                Compare(row.Value.GetProperty("p_one_sided_ge"), tail);
                Compare(row.Value.GetProperty("p_two_sided"), Math.Min(1, 2 * tail));
            }
        }
    }

    private static void CheckFractions(JsonElement expected, Func<string, double?> ours)
    {
        foreach (JsonProperty fraction in expected.EnumerateObject().Where(p => NotNumbers.Contains(p.Name)))
        {
            double[] parts =
                [.. fraction.Value.GetString()!.Split('/').Select(part => double.Parse(part,
                CultureInfo.InvariantCulture))];
            Assert.Equal(parts.Length == 2 ? parts[0] / parts[1] : parts[0], ours(fraction.Name)!.Value, 1e-15);
        }
    }

    private static void Compare(JsonProperty expected, double? ours, double tolerance)
    {
        if (expected.Value.ValueKind == JsonValueKind.Null)
        {
            Assert.True(ours is null, $"{expected.Name} should be undefined and is {ours}.");
            return;
        }

        double value = expected.Value.GetDouble();
        Assert.True(
            ours is { } number && Math.Abs(number - value) <= tolerance * Math.Max(Math.Abs(value), 1e-12),
            $"{expected.Name}: {ours} where {value} is expected, tolerance {tolerance}.");
    }

    private static void Compare(JsonElement expected, double ours) =>
        Assert.Equal(expected.GetDouble(), ours, Math.Abs(expected.GetDouble()) * 1e-12);
}
