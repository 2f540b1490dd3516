using System.Text;
using NodaTime.Text;
using WelfarePlan.Text;

namespace WelfarePlan.Time;

/// <summary>Reads a type in every Japanese notation, and writes it in one style.</summary>
/// <remarks>Immutable and free of culture. Reading does not depend on the style. Failing allocates only in
/// <see cref="Parse"/>.</remarks>
/// <typeparam name="T">The type.</typeparam>
public abstract class JapanesePattern<T> : IPattern<T>
{
    private protected JapanesePattern(JapaneseStyle style, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(style);
        ArgumentNullException.ThrowIfNull(context);
        Style = style;
        Context = context;
    }

    /// <summary>Gets the style that is written.</summary>
    public JapaneseStyle Style { get; }

    /// <summary>Gets what is known about the text that is read.</summary>
    public ReadingContext Context { get; }

    private protected abstract string Wanted { get; }

    /// <inheritdoc/>
    /// <remarks>A failure says why, and at which character.</remarks>
    public ParseResult<T> Parse(string text)
    {
        if (text is null) return ParseResult<T>.ForException(NoText);
        if (TryParse(text, out T value)) return ParseResult<T>.ForValue(value);

        return ParseResult<T>.ForException(() =>
        {
            MomentDefect defect = ExplainCore(text, out int index, out Moment moment);
            return new UnparsableValueException(
                MomentDefects.Describe(defect, text, moment, Wanted), Excerpt.Of(text), index
            );
        });
    }

    /// <summary>Reads a text as a whole, without allocating.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value, or the default.</param>
    /// <returns>Whether the text is one.</returns>
    public bool TryParse(ReadOnlySpan<char> text, out T value) => ReadCore(text, out value) == MomentDefect.None;

    /// <summary>Reads a UTF-8 text as a whole, without allocating.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="value">The value, or the default.</param>
    /// <returns>Whether the text is one.</returns>
    public bool TryParse(ReadOnlySpan<byte> utf8Text, out T value) =>
        ReadCore(utf8Text, out value) == MomentDefect.None;

    /// <summary>Reads the longest notation that a text begins with, without allocating.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value, or the default.</param>
    /// <param name="length">The number of characters read, or 0; what is read means the same alone.</param>
    /// <returns>Whether the text begins with one; a bare number is one only where nothing else follows.</returns>
    public bool TryParsePrefix(ReadOnlySpan<char> text, out T value, out int length) =>
        ReadPrefixCore(text, out value, out length) == MomentDefect.None;

    /// <inheritdoc/>
    public abstract string Format(T value);

    /// <inheritdoc/>
    public StringBuilder AppendFormat(T value, StringBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Append(Format(value));
    }

    /// <summary>Writes a value into a span.</summary>
    /// <param name="value">The value.</param>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">The number of characters written, 0 where they do not fit.</param>
    /// <returns>Whether the text fits.</returns>
    public abstract bool TryFormat(T value, Span<char> destination, out int charsWritten);

    /// <summary>Writes a value into a span as UTF-8.</summary>
    /// <param name="value">The value.</param>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">The number of bytes written, 0 where they do not fit.</param>
    /// <returns>Whether the text fits.</returns>
    public abstract bool TryFormat(T value, Span<byte> utf8Destination, out int bytesWritten);

    // NodaTime's patterns answer a null text with a failure too.
    private static ArgumentNullException NoText() => new(paramName: null, "The text is null.");

    internal string Explain(ReadOnlySpan<char> text) =>
        MomentDefects.Describe(ExplainCore(text, out _, out Moment moment), text, moment, Wanted);

    private protected abstract MomentDefect ReadCore(ReadOnlySpan<char> text, out T value);

    private protected abstract MomentDefect ReadCore(ReadOnlySpan<byte> text, out T value);

    private protected abstract MomentDefect ReadPrefixCore(ReadOnlySpan<char> text, out T value, out int length);

    private protected abstract MomentDefect ExplainCore(ReadOnlySpan<char> text, out int index, out Moment moment);
}
