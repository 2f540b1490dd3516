namespace WelfarePlan.Testing;

/// <summary>A source of choices that makes the same choices for the same seed, on every machine.</summary>
/// <remarks>SplitMix64 (Steele, Lea, Flood 2014), because the sequence of System.Random may change between
/// versions.</remarks>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    public int Below(int count) => (int)(Next() % (ulong)count);

    public int Between(int low, int high) => low + Below(high - low + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    public T Pick<T>(params ReadOnlySpan<T> items) => items[Below(items.Length)];

    /// <summary>Returns an independent source, so that one part may choose more without changing the choices of
    /// another.</summary>
    public Dice Fork() => new(Next());

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        ulong z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
