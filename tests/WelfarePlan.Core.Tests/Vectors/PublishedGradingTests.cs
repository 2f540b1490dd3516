using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Vectors;

/// <summary>The shipped schemes against gradings that their owners published.</summary>
public class PublishedGradingTests
{
    [Fact]
    public void Health_Japan_21_agrees_with_all_19_official_grades()
    {
        RatingScheme scheme = Scheme("kenko21");
        IReadOnlyList<IReadOnlyDictionary<string, string>> rows = CsvRows.Read("kenko21_second_final.csv");

        string[] wrong = [.. rows.Select(row => (Row: row, Rating: HealthJapan(row).Rate(scheme)))
            .Where(pair => pair.Rating.Grade.Code != pair.Row["official_rating"])
            .Select(pair =>
                $"{pair.Row["item"]} {pair.Row["group"]}: {pair.Rating.Grade} for {pair.Row["official_rating"]} "
                    + $"({pair.Rating.Because})"
            ),
    ];

        Assert.Equal(19, rows.Count);
        Assert.Empty(wrong);
    }

    [Fact]
    public void Weather_symbols_agree_with_382_of_388_official_ones_and_miss_only_the_known_rows()
    {
        RatingScheme scheme = Scheme("dns-weather");
        IReadOnlyList<IReadOnlyDictionary<string, string>> rows = CsvRows.Read("dns_weather_vectors.csv");

        int agreed = 0;
        var unexpected = new List<string>();
        foreach (IReadOnlyDictionary<string, string> row in rows)
        {
            Indicator indicator = Weather(row);
            string symbol = indicator.Rate(scheme, new FiscalYear(int.Parse(row["evaluation_year"]))).Grade.Code;
            if (symbol == row["official_status"]) agreed++;
            if (symbol != row["reimplementation_status"])
                unexpected.Add($"{row["indicator_file"]} {row["target_no"]} {row["evaluation_year"]}: {symbol}");
        }

        Assert.Equal(388, rows.Count);
        Assert.Equal(382, agreed);
        Assert.Empty(unexpected);
    }

    [Theory]
    [InlineData("statcan_gif_progress.csv", 247)]
    [InlineData("statcan_cif_progress.csv", 132)]
    public void Growth_rate_ratios_agree_in_every_value_and_status(string file, int count)
    {
        RatingScheme scheme = Scheme("growth-rate-ratio");
        IReadOnlyList<IReadOnlyDictionary<string, string>> rows = CsvRows.Read(file);

        var wrong = new List<string>();
        foreach (IReadOnlyDictionary<string, string> row in rows)
        {
            EvaluationInputs inputs = Growth(row);
            string status = scheme.Rate(inputs).Grade.Code;
            if (status != row["status"]) wrong.Add($"{row["series"]}: {status} for {row["status"]}");

            // Near a limit the source divides the thresholds, and we the rate; the published value is the rate as it
            // is.
            Outcome value = inputs.Target is null
                ? EvaluationMethod.GrowthRate.Apply(inputs with { Limit = null })
                : EvaluationMethod.GrowthRateRatio.Apply(inputs);
            decimal? published = row.Number("progress_value");
            if (!Agree(value.Value, published)) wrong.Add($"{row["series"]}: {value.Value} for {published}");
        }

        Assert.Equal(count, rows.Count);
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_numeric_result_of_the_Canadian_inventory_is_met_or_not_met_as_published()
    {
        int compared = 0;
        foreach (IReadOnlyDictionary<string, string> row in CsvRows.Read("gc_infobase_indicators.csv"))
        {
            if (row["status_key"] is not ("met" or "not_met") || row.Number("actual_result_en") is not { } actual)
                continue;

            Outcome reached = EvaluationMethod.Reached.Apply(Inventory(row, actual));
            Assert.True(reached.Value == (row["status_key"] == "met" ? 1 : 0), $"{row["id"]}: {reached}");
            compared++;
        }

        Assert.Equal(56, compared);
    }

    private static RatingScheme Scheme(string name) =>
        RatingScheme.TryFind(name, out RatingScheme? scheme) ? scheme : throw new KeyNotFoundException(name);

    private static Indicator HealthJapan(IReadOnlyDictionary<string, string> row)
    {
        decimal? final = row.Number("final_age_adjusted") ?? row.Number("final");
        FiscalYear year = new(row["final_year"] is { Length: > 0 } text ? int.Parse(text) : 2019);
        return new Indicator
        {
            Name = $"{row["item"]} {row["group"]}",
            Direction = Enum.Parse<Direction>(row["direction"], ignoreCase: true),
            Baseline = new(new FiscalYear(int.Parse(row["baseline_year"])),
                new Quantity(row.Number("baseline")!.Value, default)),
            Actuals = [final is { } value
                ? new(year, new Quantity(value, default))
                : new(year, MissingReason.NotConducted)],
            Targets = [new Target(new FiscalYear(int.Parse(row["target_year"])),
                new Quantity(row.Number("target")!.Value, default))],
        };
    }

    private static Indicator Weather(IReadOnlyDictionary<string, string> row)
    {
        Direction direction = Enum.Parse<Direction>(row["direction"], ignoreCase: true);
        FiscalYear? year = row["target_year"] is { Length: > 0 } text ? new(int.Parse(text)) : null;
        Target target = row["rule"] switch
        {
            "direction_only" => new Target(year, TargetBound.DirectionOnly),
            string rule =>
                new Target(year, new Quantity(row.Number("target_value")!.Value, default),
                direction == Direction.Increase ? TargetBound.AtLeast : TargetBound.AtMost)
                {
                    EveryYear = rule == "hold_every_year",
                },
        };
        return new Indicator
        {
            Name = row["indicator"],
            Direction = direction,
            Actuals =
            [
                .. row["series_last_10y(year:value;...)"].Split(';').Select(point => point.Split(':'))
                    .Select(point => new Observation(new FiscalYear(int.Parse(point[0])),
                        new Quantity(decimal.Parse(point[1], System.Globalization.CultureInfo.InvariantCulture),
                        default))),
            ],
            Targets = [target],
        };
    }

    private static EvaluationInputs Growth(IReadOnlyDictionary<string, string> row) => new()
    {
        Baseline = row.Number("base_value"),
        BaselineYear = Year(row, "base_year"),
        Actual = row.Number("current_value"),
        ActualYear = Year(row, "current_year"),
        Target = row.Number("target"),
        TargetYear = Year(row, "target_year"),
        TargetBound = row.Number("target") is null ? null : TargetBound.Exact,
        Direction = row["direction"] == "1" ? Direction.Increase : Direction.Decrease,
        Limit = row.Number("limit"),
    };

    private static EvaluationInputs Inventory(IReadOnlyDictionary<string, string> row, decimal actual)
    {
        (decimal? low, decimal? high) = (row.Number("target_min"), row.Number("target_max"));
        return new EvaluationInputs
        {
            Actual = actual,
            Target = low ?? high,
            TargetUpper = low is not null ? high : null,
            TargetBound = low is null ? TargetBound.AtMost : high is null ? TargetBound.AtLeast : TargetBound.Between,
        };
    }

    private static FiscalYear? Year(IReadOnlyDictionary<string, string> row, string column) =>
        row.Number(column) is { } year ? new FiscalYear((int)year) : null;

    private static bool Agree(decimal? ours, decimal? published) =>
        ours is { } value && published is { } stated
            ? Math.Abs(value - stated) <= 1e-9m * Math.Max(1, Math.Abs(stated))
            : (ours is null) == (published is null);
}
