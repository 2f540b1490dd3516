using WelfarePlan.Collections;
using WelfarePlan.Documents.Styles;

namespace WelfarePlan.Documents;

/// <summary>How a text is to be read.</summary>
public sealed record ReadOptions
{
    /// <summary>Gets the defaults.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>Gets the style to read in, or null to find it among <see cref="Styles"/> by its words.</summary>
    public DocumentStyle? Style { get; init; }

    /// <summary>Gets the styles that a document may have; those that come with the library by default.</summary>
    /// <remarks>The style most of whose words stand in the text is taken; none where two fit equally well.</remarks>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<DocumentStyle> Styles
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = ValueList.From(value);
        }
    } = DocumentStyles.All;

    /// <summary>Gets how much is read; what is larger is refused with a diagnostic.</summary>
    public ReadLimits Limits { get; init; } = ReadLimits.Default;

    /// <summary>Gets the token that stops the reading; an <see cref="OperationCanceledException"/> says that it
    /// did.</summary>
    public CancellationToken CancellationToken { get; init; }
}
