using NodaTime;

namespace WelfarePlan.Time;

/// <summary>Reads and writes a year and month: 令和6年3月, Ｒ4．12月.</summary>
public sealed class JapaneseYearMonthPattern : JapanesePattern<YearMonth>
{
    private JapaneseYearMonthPattern(JapaneseStyle style, ReadingContext context)
        : base(style, context)
    {
    }

    /// <summary>Gets the pattern that writes the standard style and reads leniently.</summary>
    public static JapaneseYearMonthPattern Standard { get; } = new(JapaneseStyle.Standard, ReadingContext.Lenient);

    private protected override string Wanted => "a year and month";

    /// <summary>Makes a pattern.</summary>
    /// <param name="style">The style to write.</param>
    /// <param name="context">What is known about the text to read; null is lenient.</param>
    /// <returns>The pattern.</returns>
    public static JapaneseYearMonthPattern Create(JapaneseStyle style, ReadingContext? context = null) =>
        new(style, context ?? ReadingContext.Lenient);

    /// <inheritdoc/>
    public override string Format(YearMonth value) =>
        NotationWriter<YearMonth, Notations.OfYearMonth>.Format(value, Style);

    /// <inheritdoc/>
    public override bool TryFormat(YearMonth value, Span<char> destination, out int charsWritten) =>
        NotationWriter<YearMonth, Notations.OfYearMonth>.TryFormat(value, destination, out charsWritten, Style);

    /// <inheritdoc/>
    public override bool TryFormat(YearMonth value, Span<byte> utf8Destination, out int bytesWritten) =>
        NotationWriter<YearMonth, Notations.OfYearMonth>.TryFormat(value, utf8Destination, out bytesWritten, Style);

    private protected override MomentDefect ReadCore(ReadOnlySpan<char> text, out YearMonth value) =>
        NotationParser<YearMonth, Notations.OfYearMonth>.Read(text, Context, out value);

    private protected override MomentDefect ReadCore(ReadOnlySpan<byte> text, out YearMonth value) =>
        NotationParser<YearMonth, Notations.OfYearMonth>.Read(text, Context, out value);

    private protected override MomentDefect ReadPrefixCore(
        ReadOnlySpan<char> text, out YearMonth value, out int length
    ) => NotationParser<YearMonth, Notations.OfYearMonth>.ReadPrefix(text, Context, out value, out length);

    private protected override MomentDefect ExplainCore(ReadOnlySpan<char> text, out int index, out Moment moment) =>
        NotationParser<YearMonth, Notations.OfYearMonth>.Explain(text, Context, out index, out moment);
}
