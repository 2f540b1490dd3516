using WelfarePlan.Testing;

namespace WelfarePlan.Benchmarks.Fuzzing;

/// <summary>Something that is given whatever bytes there are: it must answer, and its answer must keep the
/// law.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="Material">Sound inputs to begin with.</param>
/// <param name="Change">Makes an input that nobody wrote out of the sound ones.</param>
/// <param name="Run">Takes an input; throws where something is wrong.</param>
internal sealed record FuzzTarget(
    string Name, Func<IReadOnlyList<byte[]>> Material, Func<IReadOnlyList<byte[]>, Dice, byte[]> Change,
    Action<byte[]> Run
);
