using WelfarePlan.Plans;

namespace WelfarePlan.Testing;

/// <summary>A document made from a plan, with everything it says.</summary>
public sealed record GeneratedDocument
{
    /// <summary>Gets how it was made.</summary>
    public required DocumentRecipe Recipe { get; init; }

    /// <summary>Gets the text, with lines ended by \n.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the plan as the text states it: what the shape cannot print is left out.</summary>
    public required Plan Plan { get; init; }

    /// <summary>Gets every number that the text states of an indicator, with its lines.</summary>
    public required IReadOnlyList<PlacedNumber> Numbers { get; init; }

    /// <summary>Gets the shape of its tables.</summary>
    public DocumentShape Shape => Recipe.Shape;

    /// <summary>Gets the damage done to it, in the order done.</summary>
    public IReadOnlyList<Damage> Damages => Recipe.Damages;
}
