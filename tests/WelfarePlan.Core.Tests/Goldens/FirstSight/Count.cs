namespace WelfarePlan.Tests.Goldens.FirstSight;

/// <summary>How much of one kind of fact is right.</summary>
/// <param name="Right">Stated and true.</param>
/// <param name="True">True.</param>
/// <param name="Wrong">Stated and not true.</param>
internal readonly record struct Count(int Right, int True, int Wrong)
{
    /// <summary>Compares the facts of a truth with those stated.</summary>
    public static Count Of<T>(HashSet<T> truth, HashSet<T> stated)
    {
        int right = stated.Count(truth.Contains);
        return new(right, truth.Count, stated.Count - right);
    }

    /// <summary>Returns the count as right/true+wrong.</summary>
    public override string ToString() => $"{Right}/{True}+{Wrong}";
}
