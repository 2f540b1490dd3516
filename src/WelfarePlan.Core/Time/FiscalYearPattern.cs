namespace WelfarePlan.Time;

/// <summary>Reads and writes a fiscal year: 令和6年度, R6.</summary>
public sealed class FiscalYearPattern : JapanesePattern<FiscalYear>
{
    private FiscalYearPattern(JapaneseStyle style, ReadingContext context)
        : base(style, context)
    {
    }

    /// <summary>Gets the pattern that writes the standard style and reads leniently.</summary>
    public static FiscalYearPattern Standard { get; } = new(JapaneseStyle.Standard, ReadingContext.Lenient);

    private protected override string Wanted => "a fiscal year";

    /// <summary>Makes a pattern.</summary>
    /// <param name="style">The style to write.</param>
    /// <param name="context">What is known about the text to read; null is lenient.</param>
    /// <returns>The pattern.</returns>
    public static FiscalYearPattern Create(JapaneseStyle style, ReadingContext? context = null) =>
        new(style, context ?? ReadingContext.Lenient);

    /// <inheritdoc/>
    public override string Format(FiscalYear value) =>
        NotationWriter<FiscalYear, Notations.OfFiscalYear>.Format(value, Style);

    /// <inheritdoc/>
    public override bool TryFormat(FiscalYear value, Span<char> destination, out int charsWritten) =>
        NotationWriter<FiscalYear, Notations.OfFiscalYear>.TryFormat(value, destination, out charsWritten, Style);

    /// <inheritdoc/>
    public override bool TryFormat(FiscalYear value, Span<byte> utf8Destination, out int bytesWritten) =>
        NotationWriter<FiscalYear, Notations.OfFiscalYear>.TryFormat(value, utf8Destination, out bytesWritten, Style);

    private protected override MomentDefect ReadCore(ReadOnlySpan<char> text, out FiscalYear value) =>
        NotationParser<FiscalYear, Notations.OfFiscalYear>.Read(text, Context, out value);

    private protected override MomentDefect ReadCore(ReadOnlySpan<byte> text, out FiscalYear value) =>
        NotationParser<FiscalYear, Notations.OfFiscalYear>.Read(text, Context, out value);

    private protected override MomentDefect ReadPrefixCore(
        ReadOnlySpan<char> text, out FiscalYear value, out int length
    ) => NotationParser<FiscalYear, Notations.OfFiscalYear>.ReadPrefix(text, Context, out value, out length);

    private protected override MomentDefect ExplainCore(ReadOnlySpan<char> text, out int index, out Moment moment) =>
        NotationParser<FiscalYear, Notations.OfFiscalYear>.Explain(text, Context, out index, out moment);
}
