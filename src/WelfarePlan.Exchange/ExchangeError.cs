namespace WelfarePlan.Exchange;

/// <summary>Something in a file that could not be taken, and where it stands.</summary>
/// <param name="Place">The sheet and cell (<c>指標!F7</c>), or the file, line and column (<c>data/observations.csv:12
/// value</c>).</param>
/// <param name="Message">What is wrong, in English.</param>
/// <param name="MessageJa">What is wrong, in Japanese.</param>
public sealed record ExchangeError(string Place, string Message, string MessageJa)
{
    /// <summary>Returns <c>指標!F7: …</c>.</summary>
    /// <returns>The place and the English message.</returns>
    public override string ToString() => $"{Place}: {Message}";
}
