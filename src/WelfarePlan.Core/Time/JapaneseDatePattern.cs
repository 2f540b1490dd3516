using NodaTime;

namespace WelfarePlan.Time;

/// <summary>Reads and writes a date: 令和6年3月31日, R6.3.31.</summary>
public sealed class JapaneseDatePattern : JapanesePattern<LocalDate>
{
    private JapaneseDatePattern(JapaneseStyle style, ReadingContext context)
        : base(style, context)
    {
    }

    /// <summary>Gets the pattern that writes the standard style and reads leniently.</summary>
    public static JapaneseDatePattern Standard { get; } = new(JapaneseStyle.Standard, ReadingContext.Lenient);

    private protected override string Wanted => "a date";

    /// <summary>Makes a pattern.</summary>
    /// <param name="style">The style to write.</param>
    /// <param name="context">What is known about the text to read; null is lenient.</param>
    /// <returns>The pattern.</returns>
    public static JapaneseDatePattern Create(JapaneseStyle style, ReadingContext? context = null) =>
        new(style, context ?? ReadingContext.Lenient);

    /// <inheritdoc/>
    public override string Format(LocalDate value) => NotationWriter<LocalDate, Notations.OfDate>.Format(value, Style);

    /// <inheritdoc/>
    public override bool TryFormat(LocalDate value, Span<char> destination, out int charsWritten) =>
        NotationWriter<LocalDate, Notations.OfDate>.TryFormat(value, destination, out charsWritten, Style);

    /// <inheritdoc/>
    public override bool TryFormat(LocalDate value, Span<byte> utf8Destination, out int bytesWritten) =>
        NotationWriter<LocalDate, Notations.OfDate>.TryFormat(value, utf8Destination, out bytesWritten, Style);

    private protected override MomentDefect ReadCore(ReadOnlySpan<char> text, out LocalDate value) =>
        NotationParser<LocalDate, Notations.OfDate>.Read(text, Context, out value);

    private protected override MomentDefect ReadCore(ReadOnlySpan<byte> text, out LocalDate value) =>
        NotationParser<LocalDate, Notations.OfDate>.Read(text, Context, out value);

    private protected override MomentDefect ReadPrefixCore(
        ReadOnlySpan<char> text, out LocalDate value, out int length
    ) => NotationParser<LocalDate, Notations.OfDate>.ReadPrefix(text, Context, out value, out length);

    private protected override MomentDefect ExplainCore(ReadOnlySpan<char> text, out int index, out Moment moment) =>
        NotationParser<LocalDate, Notations.OfDate>.Explain(text, Context, out index, out moment);
}
