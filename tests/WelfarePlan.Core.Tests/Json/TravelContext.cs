using System.Text.Json.Serialization;
using WelfarePlan.Documents;
using WelfarePlan.Evaluation;

namespace WelfarePlan.Tests.Json;

/// <summary>The generated code of somebody else.</summary>
[JsonSerializable(typeof(TravelReport))]
[JsonSerializable(typeof(EvaluationResult))]
[JsonSerializable(typeof(PlanReading))]
internal sealed partial class TravelContext : JsonSerializerContext;
