using WelfarePlan.Documents;
using WelfarePlan.Reports;

namespace WelfarePlan.Cli.Inputs;

/// <summary>What became of one file: what was made of its plan, or why there is none.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="Reading">The plan as it was read, unless that failed.</param>
/// <param name="Made">What was made of it.</param>
/// <param name="Failure">Why there is no plan, or null.</param>
internal readonly record struct ReadInput<T>(string Name, PlanReading? Reading, T? Made, string? Failure)
{
    /// <summary>Reads one file.</summary>
    public static ReadInput<T> Of(
        string name, CommandStreams streams, PlanOpening opening, Func<ReportEntry, T> make
    ) =>
        PlanInput.TryMake(name, streams, opening, make, out PlanReading? reading, out T? made, out string? failure)
            ? new(name, reading, made, null)
            : new(name, null, default, failure);
}
