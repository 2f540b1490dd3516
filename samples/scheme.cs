#:project ../src/WelfarePlan.Core
// A rating scheme of one's own, as data: three grades by how much of the way to the target is done.
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Seeds;
using WelfarePlan.Time;

RatingScheme three = RatingScheme.Parse("""
    {
      "schema": "welfareplan-rating/1", "name": "three", "english": "Three grades", "japanese": "三段階",
      "grades": [
        { "code": "A", "english": "Reached", "japanese": "達成", "mark": "◎" },
        { "code": "B", "english": "On the way", "japanese": "途上", "mark": "△" },
        { "code": "C", "english": "Far", "japanese": "遠い", "mark": "×" }
      ],
      "notAssessed": { "code": "－", "english": "Not assessed", "japanese": "評価できない", "mark": "－" },
      "rules": [
        { "grade": "A", "when": [{ "measure": "reached", "is": true }] },
        { "grade": "B", "when": [{ "measure": "progress", "from": 0.5 }] },
        { "grade": "C", "when": [{ "measure": "progress", "below": 0.5 }] }
      ]
    }
    """);

Plan plan = SeedPlans.KumamotoProgress4th.Plan;
PlanEvaluation evaluation = plan.Evaluate(new() { Year = new FiscalYear(2021), Schemes = [three] });
foreach (IndicatorRating rating in evaluation.Ratings)
    Console.WriteLine($"{rating.Grade.Mark} {rating.Grade.Japanese} {rating.Indicator.Name}（{rating.BecauseJa}）");
foreach (GradeCount grade in evaluation.Counts(three).Grades)
    Console.WriteLine($"{grade.Grade.Japanese}: {grade.Count}");
