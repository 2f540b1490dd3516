namespace WelfarePlan.Time;

/// <summary>How the code units of a text are compared with characters, so that UTF-16 and UTF-8 share one
/// grammar.</summary>
/// <typeparam name="TUnit">A character or a byte.</typeparam>
internal interface ITextUnits<TUnit>
{
    /// <summary>Steps over a character of the basic plane, if it stands there.</summary>
    public static abstract bool TryTake(ReadOnlySpan<TUnit> text, ref int at, char wanted);

    /// <summary>Returns the figure at a place, of either width, and how long it is; more than nine, as an unsigned
    /// number, where none stands.</summary>
    public static abstract int DigitAt(ReadOnlySpan<TUnit> text, int at, out int length);
}
