using System.Globalization;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Vectors;

/// <summary>Rates and grades that Japanese governments printed, each under its named method or scheme.</summary>
public class PrintedExampleTests
{
    [Fact]
    public void Every_printed_rate_is_the_named_method_rounded_half_up_to_the_printed_decimals()
    {
        int compared = 0;
        foreach (IReadOnlyDictionary<string, string> row in Rows(row => row["printed_value"].EndsWith('%')))
        {
            EvaluationResult achievement = Of(row).Evaluate(EvaluationMethod.AchievementActualOverTarget);
            string printed = row["printed_value"];
            int decimals = printed.Contains('.', StringComparison.Ordinal)
                ? printed.Length - printed.IndexOf('.', StringComparison.Ordinal) - 2
                : 0;

            Assert.Equal("actual/target*100", row["formula_implied"]);
            Assert.Equal(printed, new RoundingPolicy(decimals).PrintPercent(achievement.Value!.Value));
            compared++;
        }

        Assert.Equal(9, compared);
    }

    [Fact]
    public void Every_printed_grade_is_what_its_scheme_gives()
    {
        int compared = 0;
        foreach (IReadOnlyDictionary<string, string> row in Rows(row => !row["printed_value"].EndsWith('%')))
        {
            bool isHealthJapan =
                row["formula_implied"].StartsWith("category: A reached; else", StringComparison.Ordinal);
            RatingScheme.TryFind(isHealthJapan ? "kenko21" : "plain", out RatingScheme? scheme);
            string grade = Of(row).Rate(scheme!).Grade.Code;

            Assert.Equal(row["printed_value"], isHealthJapan ? grade : InWordsOf(row["formula_implied"], grade));
            compared++;
        }

        Assert.Equal(13, compared);
    }

    [Theory]
    [InlineData("kenko21", "D,B*,D", "C")]                        // (2 + 4 + 2) / 3 = 2.67: 五捨六入 makes it 3
    [InlineData("kenko21", "B,C,C,D,D,E", "C")]                   // (4 + 3 + 3 + 2 + 2) / 5 = 2.8, E left out
    [InlineData("kenko21", "D,D,D,C,C", "D")]                     // 2.4
    [InlineData("kenko21", "D,C", "D")]                           // 2.5: a 5 is dropped
    [InlineData("kenko21", "E,E", null)]
    [InlineData("kanagawa", "met,met", "順調")]
    [InlineData("kanagawa", "met,met,missed", "概ね順調")]        // exactly 2/3
    [InlineData("kanagawa", "met,missed", "やや遅れ")]            // exactly 1/2
    [InlineData("kanagawa", "met,missed,missed", "遅れ")]
    public void Composites_are_as_printed(string name, string grades, string? combined)
    {
        RatingScheme.TryFind(name, out RatingScheme? scheme);
        RatingGrade[] all = [.. scheme!.Grades, scheme.NotAssessed];

        RatingGrade? grade =
            scheme.Combine(grades.Split(',').Select(code => all.Single(candidate => candidate.Code == code)));

        Assert.Equal(combined, grade?.Code);
    }

    [Fact]
    public void A_city_of_the_list_grades_as_printed_by_a_scheme_of_the_users_own()
    {
        // 厚木市: 100 and more A, the 90s B, 65 and 50 D, and 15.0 points from A 20, B 18, D 8.
        RatingScheme own = RatingScheme.Parse("""
            {
              "schema": "welfareplan-rating/1", "name": "atsugi", "english": "Atsugi", "japanese": "厚木市",
              "grades": [
                { "code": "A", "english": "A", "japanese": "A", "mark": "◎", "points": 20 },
                { "code": "B", "english": "B", "japanese": "B", "mark": "○", "points": 18 },
                { "code": "D", "english": "D", "japanese": "D", "mark": "×", "points": 8 }
              ],
              "notAssessed": { "code": "-", "english": "None", "japanese": "なし", "mark": "－" },
              "rules": [
                { "grade": "A", "when": [{ "measure": "achievementActualOverTarget", "from": 1 }] },
                { "grade": "B", "when": [{ "measure": "achievementActualOverTarget", "from": 0.9 }] },
                { "grade": "D", "when": [{ "measure": "achievementActualOverTarget", "to": 0.65 }] }
              ],
              "composite": { "bands": [{ "grade": "A", "from": 15 }, { "grade": "D" }] }
            }
            """);
        decimal[] rates = [102.2m, 100.0m, 246.9m, 98.6m, 94.7m, 65.0m, 50.0m, 50.0m];

        RatingGrade[] grades =
            [.. rates.Select(rate => own.Rate(new EvaluationInputs { Actual = rate, Target = 100,
            TargetBound = TargetBound.Exact }).Grade)];

        Assert.Equal("A,A,A,B,B,D,D,D", string.Join(",", grades.Select(grade => grade.Code)));
        Assert.Equal(15.0m, grades.Average(grade => grade.Points));
        Assert.Equal("A", own.Combine(grades)?.Code);
    }

    private static IEnumerable<IReadOnlyDictionary<string,
    string>> Rows(Func<IReadOnlyDictionary<string, string>, bool> wanted) =>
        CsvRows.Read("evaluation_examples.csv").Where(wanted);

    // ○ △, A-1 A-2 C and 進展 are words for what the plain scheme calls reached, improving and worse.
    private static string InWordsOf(string formula, string grade) => (formula.Split(' ')[0], grade) switch
    {
        ("目標達成度", "reached") => "○",
        ("目標達成度", "improving" or "onTrack") => "△",
        ("category:", "reached") => "A-1",
        ("category:", "improving" or "onTrack") => "A-2",
        ("category:", "worse") => "C",
        ("phrase:", "improving" or "onTrack") => "進展",
        _ => grade,
    };

    private static Indicator Of(IReadOnlyDictionary<string, string> row) => new()
    {
        Name = row["indicator"],
        Direction = row["direction"] == "increase" ? Direction.Increase : Direction.Decrease,
        Baseline = row.Number("baseline") is { } baseline
            ? new(Year(row["baseline_year"]), new Quantity(baseline, Unit.Of(row["unit"])))
            : null,
        Actuals = [new(Year(row["actual_year"])
            ?? new FiscalYear(2020), new Quantity(row.Number("actual")!.Value, Unit.Of(row["unit"])))],
        Targets = [new Target(Year(row["target_year"]),
            new Quantity(row.Number("target")!.Value, Unit.Of(row["unit"])))],
    };

    private static FiscalYear? Year(string text) =>
        text.Length is 2 or 3
            && int.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            ? new FiscalYear(year + (text[0] == 'H' ? 1988 : 2018))
            : null;
}
