using System.Text.Json.Serialization;
using WelfarePlan.Collections;

namespace WelfarePlan.Plans;

/// <summary>A programme (事業) with who carries it out and where it is heading.</summary>
[JsonConverter(typeof(Json.ContractJsonConverter<Programme>))]
public sealed record Programme
{
    /// <summary>Gets the name as printed, line breaks healed.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the departments in charge (担当課), in printed order.</summary>
    public IReadOnlyList<string> Departments { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>Gets what the programme does (事業概要), or null.</summary>
    public string? Outline { get; init; }

    /// <summary>Gets where it is heading, in the plan's words (今後の方向性), or null.</summary>
    public string? Outlook { get; init; }

    /// <summary>Gets where it is heading as a common word, or null where the words do not say plainly.</summary>
    public OutlookKind? OutlookKind { get; init; }

    /// <summary>Gets the indicators printed with the programme.</summary>
    public IReadOnlyList<Indicator> Indicators
    {
        get;
        init => field = ValueList.From(value);
    } = ValueList<Indicator>.Empty;
}
