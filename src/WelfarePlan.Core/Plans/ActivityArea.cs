using System.Text.Json.Serialization;
using WelfarePlan.Collections;

namespace WelfarePlan.Plans;

/// <summary>A layer of the area in which activity takes place (活動エリア, 第１層 to 第５層).</summary>
[JsonConverter(typeof(Json.ContractJsonConverter<ActivityArea>))]
public sealed record ActivityArea
{
    /// <summary>Gets the number of the layer, 1 for the closest.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public required int Layer
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>Gets the name, such as 小学校区.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the resources printed with the layer (校区社協, 老人会).</summary>
    public IReadOnlyList<string> Resources { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;
}
