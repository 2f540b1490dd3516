namespace WelfarePlan.Exchange;

/// <summary>What could be read back from a file, and what could not.</summary>
/// <typeparam name="T">What the file holds.</typeparam>
/// <param name="Value">What was read; without the parts that <paramref name="Errors"/> name. Null where nothing could
/// be read.</param>
/// <param name="Errors">What could not be read, with its place; empty where everything was.</param>
public sealed record ExchangeResult<T>(T? Value, IReadOnlyList<ExchangeError> Errors)
    where T : class
{
    /// <summary>Gets whether everything was read.</summary>
    public bool IsComplete => Value is not null && Errors.Count == 0;
}
