using WelfarePlan.Plans;
using WelfarePlan.Testing.Printing;

namespace WelfarePlan.Testing;

/// <summary>Everything that decides what a generated document looks like; the same recipe prints the same
/// text.</summary>
public sealed record DocumentRecipe
{
    /// <summary>Gets the plan to print.</summary>
    public required Plan Plan { get; init; }

    /// <summary>Gets the shape of its tables of indicators.</summary>
    public required DocumentShape Shape { get; init; }

    /// <summary>Gets the damage to do to the printed text, in this order.</summary>
    public IReadOnlyList<Damage> Damages { get; init; } = [];

    /// <summary>Gets what is printed between the tables and is no indicator.</summary>
    public IReadOnlyList<Distractor> Distractors { get; init; } = [];

    /// <summary>Gets the number that decides wording, notation of years and numbers, numbering and spacing.</summary>
    public int Seed { get; init; }

    /// <summary>Prints the document.</summary>
    /// <returns>The text with its truth.</returns>
    public GeneratedDocument Print() => PlanPrinter.Print(this);
}
