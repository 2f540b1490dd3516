using System.Text.Json.Serialization;
using WelfarePlan.Time;

namespace WelfarePlan.Plans;

/// <summary>What a progress report says about a year (主な取組) or about what is left to do (課題・改善事項・方針).</summary>
[JsonConverter(typeof(Json.ContractJsonConverter<ProgressNote>))]
public sealed record ProgressNote
{
    /// <summary>Gets the fiscal year it speaks of, or null where the page does not say for certain.</summary>
    public FiscalYear? Year { get; init; }

    /// <summary>Gets the label it stands under as printed, or null where the page does not say for certain.</summary>
    public string? Heading { get; init; }

    /// <summary>Gets the text, line breaks healed.</summary>
    public required string Text { get; init; }
}
