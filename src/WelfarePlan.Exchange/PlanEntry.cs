using WelfarePlan.Documents;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;

namespace WelfarePlan.Exchange;

/// <summary>One plan of an export: its reading and, where wanted, its evaluation.</summary>
public sealed record PlanEntry
{
    /// <summary>Makes an entry of a reading.</summary>
    /// <param name="reading">The plan with its source and places.</param>
    /// <param name="evaluation">The evaluation of <paramref name="reading"/>'s plan, or null for none.</param>
    /// <exception cref="ArgumentException">The evaluation is of another plan.</exception>
    public PlanEntry(PlanReading reading, PlanEvaluation? evaluation = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (evaluation is not null && !ReferenceEquals(evaluation.Plan, reading.Plan))
        {
            throw new ArgumentException("The evaluation is of another plan than the reading.", nameof(evaluation));
        }

        Reading = reading;
        Evaluation = evaluation;
        Municipality = Municipalities.Find(reading.Plan.Municipality) is [{ } only] ? only : null;
    }

    /// <summary>Makes an entry of a plan that was not read from a document.</summary>
    /// <param name="plan">The plan.</param>
    public PlanEntry(Plan plan)
        : this(new PlanReading { Plan = plan })
    {
    }

    /// <summary>Gets the plan with its source and places.</summary>
    public PlanReading Reading { get; }

    /// <summary>Gets the evaluation, or null where none is to be written.</summary>
    public PlanEvaluation? Evaluation { get; }

    /// <summary>Gets the identifier of the plan in tables, or null to number the plans of an export p1, p2 ….</summary>
    /// <remarks>An identifier that does not depend on the export, such as part of the file's hash, lets the tables of
    /// several exports be read as one. It must be unique in them.</remarks>
    public string? Id { get; init; }

    /// <summary>Gets the municipality (市区町村) with its code, or null where its name is unknown or that of
    /// several.</summary>
    /// <remarks>Found by the plan's own name of it (<see cref="Municipalities.Find"/>); set it where that name is
    /// ambiguous.</remarks>
    public Municipality? Municipality { get; init; }
}
