using System.Text.Json.Serialization;
using WelfarePlan.Collections;
using WelfarePlan.Plans;

namespace WelfarePlan.Evaluation;

/// <summary>The actuals of an indicator on another basis (単年度, 累計), or the reason why they cannot be had.</summary>
[JsonConverter(typeof(Json.ContractJsonConverter<BasisConversion>))]
public sealed record BasisConversion
{
    internal BasisConversion(IReadOnlyList<Observation> actuals) => Actuals = ValueList.From(actuals);

    internal BasisConversion(UndefinedReason reason) => Undefined = reason;

    /// <summary>Gets the actuals on the new basis, oldest first; empty where it cannot be had.</summary>
    public IReadOnlyList<Observation> Actuals { get; } = ValueList<Observation>.Empty;

    /// <summary>Gets why the actuals cannot be had, or null.</summary>
    public UndefinedReason? Undefined { get; }
}
