namespace WelfarePlan.Time;

/// <summary>Reads and writes a year with its era: 令和6年, R6.</summary>
public sealed class JapaneseYearPattern : JapanesePattern<JapaneseYear>
{
    private JapaneseYearPattern(JapaneseStyle style, ReadingContext context)
        : base(style, context)
    {
    }

    /// <summary>Gets the pattern that writes the standard style and reads leniently.</summary>
    public static JapaneseYearPattern Standard { get; } = new(JapaneseStyle.Standard, ReadingContext.Lenient);

    private protected override string Wanted => "a year with its era";

    /// <summary>Makes a pattern.</summary>
    /// <param name="style">The style to write.</param>
    /// <param name="context">What is known about the text to read; null is lenient.</param>
    /// <returns>The pattern.</returns>
    public static JapaneseYearPattern Create(JapaneseStyle style, ReadingContext? context = null) =>
        new(style, context ?? ReadingContext.Lenient);

    /// <inheritdoc/>
    public override string Format(JapaneseYear value) =>
        NotationWriter<JapaneseYear, Notations.OfYear>.Format(value, Style);

    /// <inheritdoc/>
    public override bool TryFormat(JapaneseYear value, Span<char> destination, out int charsWritten) =>
        NotationWriter<JapaneseYear, Notations.OfYear>.TryFormat(value, destination, out charsWritten, Style);

    /// <inheritdoc/>
    public override bool TryFormat(JapaneseYear value, Span<byte> utf8Destination, out int bytesWritten) =>
        NotationWriter<JapaneseYear, Notations.OfYear>.TryFormat(value, utf8Destination, out bytesWritten, Style);

    private protected override MomentDefect ReadCore(ReadOnlySpan<char> text, out JapaneseYear value) =>
        NotationParser<JapaneseYear, Notations.OfYear>.Read(text, Context, out value);

    private protected override MomentDefect ReadCore(ReadOnlySpan<byte> text, out JapaneseYear value) =>
        NotationParser<JapaneseYear, Notations.OfYear>.Read(text, Context, out value);

    private protected override MomentDefect ReadPrefixCore(
        ReadOnlySpan<char> text, out JapaneseYear value, out int length
    ) => NotationParser<JapaneseYear, Notations.OfYear>.ReadPrefix(text, Context, out value, out length);

    private protected override MomentDefect ExplainCore(ReadOnlySpan<char> text, out int index, out Moment moment) =>
        NotationParser<JapaneseYear, Notations.OfYear>.Explain(text, Context, out index, out moment);
}
