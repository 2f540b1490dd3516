namespace WelfarePlan.Benchmarks.Fuzzing;

/// <summary>An answer was given, and it is wrong.</summary>
internal sealed class BrokenLawException : Exception
{
    /// <summary>Says nothing.</summary>
    public BrokenLawException()
    {
    }

    /// <summary>Says what is wrong.</summary>
    public BrokenLawException(string message)
        : base(message)
    {
    }

    /// <summary>Says what is wrong and why.</summary>
    public BrokenLawException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
