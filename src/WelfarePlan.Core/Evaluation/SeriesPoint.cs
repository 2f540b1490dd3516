using System.Text.Json.Serialization;

namespace WelfarePlan.Evaluation;

/// <summary>A point of a series: a year and the value in it.</summary>
/// <param name="Year">The year, real numbers allowed, so that gaps and uneven steps cost nothing.</param>
/// <param name="Value">The value.</param>
[JsonConverter(typeof(Json.ContractJsonConverter<SeriesPoint>))]
public readonly record struct SeriesPoint(decimal Year, decimal Value);
