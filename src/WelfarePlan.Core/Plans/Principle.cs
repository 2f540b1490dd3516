using System.Text.Json.Serialization;

namespace WelfarePlan.Plans;

/// <summary>A basic principle (基本理念).</summary>
/// <param name="Text">The principle as printed, line breaks healed.</param>
[JsonConverter(typeof(Json.ContractJsonConverter<Principle>))]
public sealed record Principle(string Text);
