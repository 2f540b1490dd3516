namespace WelfarePlan.Plans;

/// <summary>Replaces one part of a plan by another, found by identity.</summary>
internal static class PartReplacement
{
    /// <exception cref="ArgumentException">The plan has no such part.</exception>
    public static Plan Of<T>(Plan plan, T old, T replacement)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(replacement);

        bool isFound = false;
        Plan changed = new PlanRewriter(Choose).Rewrite(plan);
        return isFound
            ? changed
            : throw new ArgumentException($"The {typeof(T).Name} is not a part of this plan.", nameof(old));

        object? Choose(object part)
        {
            if (!ReferenceEquals(part, old)) return null;
            isFound = true;
            return replacement;
        }
    }
}
