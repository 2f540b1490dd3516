using System.Text.Json.Serialization;
using WelfarePlan.Collections;

namespace WelfarePlan.Plans;

/// <summary>A goal of the plan (基本目標, 基本方針, 活動目標, 重点的取組).</summary>
[JsonConverter(typeof(Json.ContractJsonConverter<Goal>))]
public sealed record Goal
{
    /// <summary>Gets the number as printed, folded to half width (1, Ⅰ), or null where it has none.</summary>
    public string? Number { get; init; }

    /// <summary>Gets the word printed before the number (基本目標, 基本方針), or null.</summary>
    public string? Label { get; init; }

    /// <summary>Gets the title, line breaks healed.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the text under the title, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the pillars of activity (活動の柱) under it.</summary>
    public IReadOnlyList<ActivityPillar> Pillars
    {
        get;
        init => field = ValueList.From(value);
    } = ValueList<ActivityPillar>.Empty;

    /// <summary>Gets the measures (施策) under it.</summary>
    public IReadOnlyList<Measure> Measures { get; init => field = ValueList.From(value); } = ValueList<Measure>.Empty;

    /// <summary>Gets the present state and open issues (現状と課題).</summary>
    public IReadOnlyList<string> Issues { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>Gets the sentences that say what will be done (取り組み).</summary>
    public IReadOnlyList<string> Initiatives { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>Gets the programmes (主な事業).</summary>
    public IReadOnlyList<Programme> Programmes
    {
        get;
        init => field = ValueList.From(value);
    } = ValueList<Programme>.Empty;

    /// <summary>Gets the indicators (成果指標).</summary>
    public IReadOnlyList<Indicator> Indicators
    {
        get;
        init => field = ValueList.From(value);
    } = ValueList<Indicator>.Empty;

    /// <summary>Gets the progress notes.</summary>
    public IReadOnlyList<ProgressNote> Notes
    {
        get;
        init => field = ValueList.From(value);
    } = ValueList<ProgressNote>.Empty;
}
