namespace WelfarePlan.Time;

/// <summary>Reads and writes a period of months: 令和6年4月～令和7年3月.</summary>
public sealed class YearMonthPeriodPattern : JapanesePattern<YearMonthPeriod>
{
    private YearMonthPeriodPattern(JapaneseStyle style, ReadingContext context)
        : base(style, context)
    {
    }

    /// <summary>Gets the pattern that writes the standard style and reads leniently.</summary>
    public static YearMonthPeriodPattern Standard { get; } = new(JapaneseStyle.Standard, ReadingContext.Lenient);

    private protected override string Wanted => "a period of months";

    /// <summary>Makes a pattern.</summary>
    /// <param name="style">The style to write.</param>
    /// <param name="context">What is known about the text to read; null is lenient.</param>
    /// <returns>The pattern.</returns>
    public static YearMonthPeriodPattern Create(JapaneseStyle style, ReadingContext? context = null) =>
        new(style, context ?? ReadingContext.Lenient);

    /// <inheritdoc/>
    public override string Format(YearMonthPeriod value) =>
        NotationWriter<YearMonthPeriod, Notations.OfYearMonthPeriod>.Format(value, Style);

    /// <inheritdoc/>
    public override bool TryFormat(YearMonthPeriod value, Span<char> destination, out int charsWritten) =>
        NotationWriter<YearMonthPeriod, Notations.OfYearMonthPeriod>.TryFormat(
            value, destination, out charsWritten, Style
        );

    /// <inheritdoc/>
    public override bool TryFormat(YearMonthPeriod value, Span<byte> utf8Destination, out int bytesWritten) =>
        NotationWriter<YearMonthPeriod, Notations.OfYearMonthPeriod>.TryFormat(
            value, utf8Destination, out bytesWritten, Style
        );

    private protected override MomentDefect ReadCore(ReadOnlySpan<char> text, out YearMonthPeriod value) =>
        NotationParser<YearMonthPeriod, Notations.OfYearMonthPeriod>.Read(text, Context, out value);

    private protected override MomentDefect ReadCore(ReadOnlySpan<byte> text, out YearMonthPeriod value) =>
        NotationParser<YearMonthPeriod, Notations.OfYearMonthPeriod>.Read(text, Context, out value);

    private protected override MomentDefect ReadPrefixCore(
        ReadOnlySpan<char> text, out YearMonthPeriod value, out int length
    ) => NotationParser<YearMonthPeriod, Notations.OfYearMonthPeriod>.ReadPrefix(text, Context, out value, out length);

    private protected override MomentDefect ExplainCore(ReadOnlySpan<char> text, out int index, out Moment moment) =>
        NotationParser<YearMonthPeriod, Notations.OfYearMonthPeriod>.Explain(text, Context, out index, out moment);
}
