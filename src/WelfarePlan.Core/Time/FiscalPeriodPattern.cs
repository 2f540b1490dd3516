namespace WelfarePlan.Time;

/// <summary>Reads and writes a period of fiscal years: 令和6年度～令和10年度, R2~R6.</summary>
public sealed class FiscalPeriodPattern : JapanesePattern<FiscalPeriod>
{
    private FiscalPeriodPattern(JapaneseStyle style, ReadingContext context)
        : base(style, context)
    {
    }

    /// <summary>Gets the pattern that writes the standard style and reads leniently.</summary>
    public static FiscalPeriodPattern Standard { get; } = new(JapaneseStyle.Standard, ReadingContext.Lenient);

    private protected override string Wanted => "a period of fiscal years";

    /// <summary>Makes a pattern.</summary>
    /// <param name="style">The style to write.</param>
    /// <param name="context">What is known about the text to read; null is lenient.</param>
    /// <returns>The pattern.</returns>
    public static FiscalPeriodPattern Create(JapaneseStyle style, ReadingContext? context = null) =>
        new(style, context ?? ReadingContext.Lenient);

    /// <inheritdoc/>
    public override string Format(FiscalPeriod value) =>
        NotationWriter<FiscalPeriod, Notations.OfFiscalPeriod>.Format(value, Style);

    /// <inheritdoc/>
    public override bool TryFormat(FiscalPeriod value, Span<char> destination, out int charsWritten) =>
        NotationWriter<FiscalPeriod, Notations.OfFiscalPeriod>.TryFormat(value, destination, out charsWritten, Style);

    /// <inheritdoc/>
    public override bool TryFormat(FiscalPeriod value, Span<byte> utf8Destination, out int bytesWritten) =>
        NotationWriter<FiscalPeriod, Notations.OfFiscalPeriod>.TryFormat(
            value, utf8Destination, out bytesWritten, Style
        );

    private protected override MomentDefect ReadCore(ReadOnlySpan<char> text, out FiscalPeriod value) =>
        NotationParser<FiscalPeriod, Notations.OfFiscalPeriod>.Read(text, Context, out value);

    private protected override MomentDefect ReadCore(ReadOnlySpan<byte> text, out FiscalPeriod value) =>
        NotationParser<FiscalPeriod, Notations.OfFiscalPeriod>.Read(text, Context, out value);

    private protected override MomentDefect ReadPrefixCore(
        ReadOnlySpan<char> text, out FiscalPeriod value, out int length
    ) => NotationParser<FiscalPeriod, Notations.OfFiscalPeriod>.ReadPrefix(text, Context, out value, out length);

    private protected override MomentDefect ExplainCore(ReadOnlySpan<char> text, out int index, out Moment moment) =>
        NotationParser<FiscalPeriod, Notations.OfFiscalPeriod>.Explain(text, Context, out index, out moment);
}
