using WelfarePlan.Plans;

namespace WelfarePlan.Json;

/// <summary>A basic principle.</summary>
internal sealed record PrincipleJson
{
    public required string Text { get; init; }

    public static PrincipleJson From(Principle principle) => new() { Text = principle.Text };

    public Principle ToPrinciple() => new(Text);
}
