using System.Text.Json.Serialization;

namespace WelfarePlan.Evaluation;

/// <summary>How a number is shortened when it is printed.</summary>
[JsonConverter(typeof(Json.EnumNameJsonConverter<Rounding>))]
public enum Rounding
{
    /// <summary>Half away from zero (四捨五入), as Japanese documents print.</summary>
    HalfUp = 0,

    /// <summary>Half to the even neighbour (最近接偶数への丸め).</summary>
    HalfEven = 1,

    /// <summary>Exactly half towards zero, anything more away from it (五捨五超入).</summary>
    HalfDown = 2,

    /// <summary>By the next digit alone: 5 is dropped, 6 rounds away from zero (五捨六入); 2.59 becomes 2.</summary>
    FiveDownSixUp = 3,

    /// <summary>Towards zero (切り捨て).</summary>
    Down = 4,
}
