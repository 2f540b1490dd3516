namespace WelfarePlan.Time;

/// <summary>How years, months and dates are written.</summary>
/// <remarks>Immutable; vary a style with <c>with</c>. Every style writes what the parsers read back.</remarks>
public sealed record JapaneseStyle
{
    /// <summary>Gets 令和6年3月31日, 令和6年度.</summary>
    public static JapaneseStyle Standard { get; } = new();

    /// <summary>Gets 令和６年３月３１日.</summary>
    public static JapaneseStyle FullWidth { get; } = new() { Digits = DigitForm.FullWidth };

    /// <summary>Gets 令和６年３月31日: one digit in full width, two in half width.</summary>
    public static JapaneseStyle Municipal { get; } = new() { Digits = DigitForm.Municipal };

    /// <summary>Gets 令和六年三月三十一日.</summary>
    public static JapaneseStyle KanjiNumerals { get; } = new() { Digits = DigitForm.Kanji };

    /// <summary>Gets 令和06年03月31日.</summary>
    public static JapaneseStyle ZeroPadded { get; } = new() { IsZeroPadded = true, FirstYearIsNumber = true };

    /// <summary>Gets R6.3.31, R6年度.</summary>
    public static JapaneseStyle Dotted { get; } = new() { Era = EraForm.Letter, Separator = DateForm.Dots };

    /// <summary>Gets R6/3/31, R6年度.</summary>
    public static JapaneseStyle Slashed { get; } = new() { Era = EraForm.Letter, Separator = DateForm.Slashes };

    /// <summary>Gets R6年3月31日, R6年度.</summary>
    public static JapaneseStyle Latin { get; } = new() { Era = EraForm.Letter };

    /// <summary>Gets how the era is written.</summary>
    public EraForm Era { get; init; }

    /// <summary>Gets how numbers are written.</summary>
    public DigitForm Digits { get; init; }

    /// <summary>Gets what stands between year, month and day.</summary>
    public DateForm Separator { get; init; }

    /// <summary>Gets whether the first year is 1年 rather than 元年; behind a letter it always is.</summary>
    public bool FirstYearIsNumber { get; init; }

    /// <summary>Gets whether numbers below ten are written with a zero before them; kanji never are.</summary>
    public bool IsZeroPadded { get; init; }

    /// <summary>Gets which era names a fiscal year in which the era changed.</summary>
    public FiscalYearNaming Naming { get; init; }
}
