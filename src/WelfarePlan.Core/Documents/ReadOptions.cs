using WelfarePlan.Documents.Styles;

namespace WelfarePlan.Documents;

/// <summary>How a text is to be read.</summary>
public sealed record ReadOptions
{
    /// <summary>Gets the defaults.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>Gets the style to read in, or null to find it from the text.</summary>
    public DocumentStyle? Style { get; init; }

    /// <summary>Gets how much is read; what is larger is refused with a diagnostic.</summary>
    public ReadLimits Limits { get; init; } = ReadLimits.Default;

    /// <summary>Gets the token that stops the reading; an <see cref="OperationCanceledException"/> says that it
    /// did.</summary>
    public CancellationToken CancellationToken { get; init; }
}
