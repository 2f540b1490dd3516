using System.Collections.Frozen;
using System.Text.Json;
using WelfarePlan.Comparison;
using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;

namespace WelfarePlan.Json;

/// <summary>Every type that the contract gives a shape.</summary>
internal static class ContractParts
{
    private static readonly FrozenDictionary<Type, object> All = new Dictionary<Type, object>
    {
        [typeof(Plan)] = new ContractPart<Plan, PlanBodyJson>(PlanBodyJson.From, static (json, at) => json.ToPlan(at)),
        [typeof(Principle)] = new ContractPart<Principle, PrincipleJson>(
            PrincipleJson.From,
            static (json, _) => json.ToPrinciple()
        ),
        [typeof(CrossCuttingGoal)] = new ContractPart<CrossCuttingGoal, CrossCuttingGoalJson>(
            CrossCuttingGoalJson.From,
            static (json, _) => json.ToGoal()
        ),
        [typeof(ActivityArea)] = new ContractPart<ActivityArea, AreaJson>(
            AreaJson.From,
            static (json, at) => json.ToArea(at)
        ),
        [typeof(Goal)] = new ContractPart<Goal, GoalJson>(GoalJson.From, static (json, at) => json.ToGoal(at)),
        [typeof(ActivityPillar)] = new ContractPart<ActivityPillar, PillarJson>(
            PillarJson.From,
            static (json, at) => json.ToPillar(at)
        ),
        [typeof(Measure)] = new ContractPart<Measure, MeasureJson>(
            MeasureJson.Alone,
            static (json, at) => json.ToMeasure(at)
        ),
        [typeof(Programme)] = new ContractPart<Programme, ProgrammeJson>(
            ProgrammeJson.From,
            static (json, at) => json.ToProgramme(at)
        ),
        [typeof(ProgressNote)] = new ContractPart<ProgressNote, NoteJson>(
            NoteJson.From,
            static (json, at) => json.ToNote(at)
        ),
        [typeof(PlanRelation)] = new ContractPart<PlanRelation, RelationJson>(
            RelationJson.From,
            static (json, _) => json.ToRelation()
        ),
        [typeof(Indicator)] = new ContractPart<Indicator, IndicatorJson>(
            IndicatorJson.From,
            static (json, at) => json.ToIndicator(at)
        ),
        [typeof(Observation)] = new ContractPart<Observation, ObservationJson>(
            ObservationJson.From,
            static (json, at) => json.ToObservation(at)
        ),
        [typeof(Target)] = new ContractPart<Target, TargetJson>(
            TargetJson.From,
            static (json, at) => json.ToTarget(at)
        ),
        [typeof(TargetRevision)] = new ContractPart<TargetRevision, RevisionJson>(
            RevisionJson.From,
            static (json, at) => json.ToRevision(at)
        ),
        [typeof(PublishedGrade)] = new ContractPart<PublishedGrade, GradeJson>(
            GradeJson.From,
            static (json, at) => json.ToGrade(at)
        ),
        [typeof(Quantity)] = new ContractPart<Quantity, QuantityJson>(
            QuantityJson.From,
            static (json, _) => json.ToQuantity()
        ),
        [typeof(Unit)] = new TextPart<Unit>(static unit => unit.Symbol, Unit.Of),
        [typeof(LineSpan)] = new ContractPart<LineSpan, IReadOnlyList<int>>(LinesJson.From, LinesJson.ToSpan),
        [typeof(SourcePlace)] = new ContractPart<SourcePlace, BarePlaceJson>(
            BarePlaceJson.From,
            static (json, at) => json.ToPlace(at)
        ),
        [typeof(LinesPlace)] = Place<LinesPlace>(),
        [typeof(BoxPlace)] = Place<BoxPlace>(),
        [typeof(CellPlace)] = Place<CellPlace>(),
        [typeof(PathPlace)] = Place<PathPlace>(),
        [typeof(SourceLocation)] = new ContractPart<SourceLocation, SourceJson>(
            SourceJson.From,
            static (json, at) => json.ToLocation(at)
        ),
        [typeof(SourceMap)] = new ContractPart<SourceMap, OrderedDictionary<string, SourceJson>>(
            EnvelopeJson.From,
            EnvelopeJson.ToMap
        ),
        [typeof(Diagnostic)] = new ContractPart<Diagnostic, DiagnosticJson>(
            DiagnosticJson.From,
            static (json, at) => json.ToDiagnostic(at)
        ),
        [typeof(PlanReading)] = new ContractPart<PlanReading, EnvelopeJson>(
            EnvelopeJson.From,
            static (json, at) => json.ToReading(at)
        ),
        [typeof(EvaluationMethod)] = new TextPart<EvaluationMethod>(static method => method.Name, Method),
        [typeof(RatingScheme)] = new SchemePart(),
        [typeof(SeriesPoint)] = new ContractPart<SeriesPoint, IReadOnlyList<decimal>>(
            static point => [point.Year, point.Value],
            PointJson.ToPoint
        ),
        [typeof(Outcome)] = new ContractPart<Outcome, OutcomeJson>(
            OutcomeJson.From,
            static (json, at) => json.ToOutcome(at)
        ),
        [typeof(EvaluationResult)] = new ContractPart<EvaluationResult, ResultJson>(
            ResultJson.From,
            static (json, at) => json.ToResult(at)
        ),
        [typeof(IndicatorRating)] = new ContractPart<IndicatorRating, RatingJson>(
            RatingJson.From,
            static (json, at) => json.ToRating(at)
        ),
        [typeof(PlanEvaluation)] = new ContractPart<PlanEvaluation, PlanEvaluationJson>(
            PlanEvaluationJson.From,
            static (json, at) => json.ToEvaluation(at)
        ),
        [typeof(RatingCounts)] = new ContractPart<RatingCounts, CountsJson>(
            CountsJson.From,
            static (json, at) => json.ToCounts(at)
        ),
        [typeof(BasisConversion)] = new ContractPart<BasisConversion, ConversionJson>(
            ConversionJson.From,
            static (json, at) => json.ToConversion(at)
        ),
        [typeof(ComparedGoal)] = new ContractPart<ComparedGoal, ComparedGoalJson>(
            ComparedGoalJson.From,
            static (json, at) => json.ToCompared(at)
        ),
        [typeof(ComparedIndicator)] = new ContractPart<ComparedIndicator, ComparedIndicatorJson>(
            ComparedIndicatorJson.From,
            static (json, at) => json.ToCompared(at)
        ),
        [typeof(PlanComparison)] = new ContractPart<PlanComparison, ComparisonJson>(
            ComparisonJson.From,
            static (json, at) => json.ToComparison(at)
        ),
    }.ToFrozenDictionary();

    public static ContractPart<T> Of<T>()
        where T : notnull => All.TryGetValue(typeof(T), out object? part)
            ? (ContractPart<T>)part
            : throw new NotSupportedException($"The contract has no shape for {typeof(T).Name}.");

    private static ContractPart<T, BarePlaceJson> Place<T>()
        where T : SourcePlace =>
        new(
            BarePlaceJson.From,
            static (json, at) => json.ToPlace(at) as T ?? throw at.Error("The place is of another kind.")
        );

    private static EvaluationMethod Method(string name) =>
        EvaluationMethod.TryFind(name, out EvaluationMethod? method)
            ? method
            : throw new JsonException($"There is no method '{name}'.");
}
