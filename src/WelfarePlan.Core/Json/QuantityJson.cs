using WelfarePlan.Quantities;

namespace WelfarePlan.Json;

/// <summary>A quantity that stands alone; inside observations and targets its members are theirs.</summary>
internal sealed record QuantityJson
{
    public required decimal Value { get; init; }

    public string? Unit { get; init; }

    public static QuantityJson From(Quantity quantity) =>
        new() { Value = quantity.Amount, Unit = UnitJson.From(quantity.Unit) };

    public Quantity ToQuantity() => new(Value, Quantities.Unit.Of(Unit ?? ""));
}
