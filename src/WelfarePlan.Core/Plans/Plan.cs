using System.Text.Json.Serialization;
using NodaTime;
using WelfarePlan.Collections;
using WelfarePlan.Time;

namespace WelfarePlan.Plans;

/// <summary>A community welfare plan (地域福祉計画) or activity plan (地域福祉活動計画), or a report on one.</summary>
/// <remarks>What a document does not say is null or empty; nothing is filled in.</remarks>
[JsonConverter(typeof(Json.ContractJsonConverter<Plan>))]
[Reports.Notebooks.TypeFormatterSource(typeof(Reports.Notebooks.ViewFormatters))]
public sealed record Plan
{
    /// <summary>Gets the title as printed, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Gets which plan it is.</summary>
    public PlanKind Kind { get; init; }

    /// <summary>Gets the edition: 4 for 第４次 and 第4期; null where the document does not say.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The edition is negative.</exception>
    public int? Edition
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? 0, 0, nameof(value));
            field = value;
        }
    }

    /// <summary>Gets the municipality (市町村) that the plan is for, or null.</summary>
    public string? Municipality { get; init; }

    /// <summary>Gets who made it (策定主体).</summary>
    public IReadOnlyList<string> Publishers { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>Gets the month it was made (策定年月), or null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month lies before the year 1.</exception>
    public YearMonth? Published
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value?.Year ?? 1, 1, nameof(value));
            field = value;
        }
    }

    /// <summary>Gets the plan period (計画期間), or null.</summary>
    public FiscalPeriod? Period { get; init; }

    /// <summary>Gets the basic principles (基本理念).</summary>
    public IReadOnlyList<Principle> Principles
    {
        get;
        init => field = ValueList.From(value);
    } = ValueList<Principle>.Empty;

    /// <summary>Gets the goals that lie across all others (横断的取組目標).</summary>
    public IReadOnlyList<CrossCuttingGoal> CrossCuttingGoals
    {
        get;
        init => field = ValueList.From(value);
    } = ValueList<CrossCuttingGoal>.Empty;

    /// <summary>Gets the layers of the area of activity (活動エリア).</summary>
    public IReadOnlyList<ActivityArea> Areas
    {
        get;
        init => field = ValueList.From(value);
    } = ValueList<ActivityArea>.Empty;

    /// <summary>Gets the goals.</summary>
    public IReadOnlyList<Goal> Goals { get; init => field = ValueList.From(value); } = ValueList<Goal>.Empty;

    /// <summary>Gets the indicators that are tied to no goal.</summary>
    public IReadOnlyList<Indicator> Indicators
    {
        get;
        init => field = ValueList.From(value);
    } = ValueList<Indicator>.Empty;

    /// <summary>Gets the programmes (事業) tied to no goal; empty when there are none.</summary>
    public IReadOnlyList<Programme> Programmes
    {
        get;
        init => field = ValueList.From(value);
    } = ValueList<Programme>.Empty;

    /// <summary>Gets the plans that this one refers to.</summary>
    public IReadOnlyList<PlanRelation> Relations
    {
        get;
        init => field = ValueList.From(value);
    } = ValueList<PlanRelation>.Empty;
}
