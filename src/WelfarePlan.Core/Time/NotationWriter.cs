using WelfarePlan.Text;

namespace WelfarePlan.Time;

/// <summary>Writes a type as UTF-16 or UTF-8, in a style or in the form that the library itself uses.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TNotation">How the type is written.</typeparam>
internal static class NotationWriter<T, TNotation>
    where TNotation : struct, INotation<T>
{
    public static string Format(T value, JapaneseStyle? style)
    {
        JapaneseWriter writer = new(stackalloc char[JapaneseWriter.Capacity], style ?? JapaneseStyle.Standard);
        Write(value, style, ref writer);
        return writer.ToString();
    }

    public static bool TryFormat(T value, Span<char> destination, out int written, JapaneseStyle? style)
    {
        JapaneseWriter writer = new(destination, style ?? JapaneseStyle.Standard);
        Write(value, style, ref writer);
        written = writer.IsCut ? 0 : writer.Length;
        return !writer.IsCut;
    }

    public static bool TryFormat(T value, Span<byte> destination, out int written, JapaneseStyle? style)
    {
        JapaneseWriter writer = new(stackalloc char[JapaneseWriter.Capacity], style ?? JapaneseStyle.Standard);
        Write(value, style, ref writer);
        return writer.TryCopyTo(destination, out written);
    }

    /// <summary>Returns the style of a format string; null is the form that the library itself uses.</summary>
    /// <exception cref="FormatException">The format is none of G, E, e, B.</exception>
    public static JapaneseStyle? StyleOf(ReadOnlySpan<char> format) => format switch
    {
        "" or "G" => null,
        "E" => JapaneseStyle.Standard,
        "e" => JapaneseStyle.Latin,
        "B" => Both,
        _ => throw new FormatException($"The format '{Excerpt.Of(format)}' is none of G, E, e and B."),
    };

    private static JapaneseStyle Both { get; } = JapaneseStyle.Standard with { Naming = FiscalYearNaming.Both };

    private static void Write(T value, JapaneseStyle? style, ref JapaneseWriter writer)
    {
        if (style is null) TNotation.WriteGeneral(value, ref writer);
        else TNotation.Write(value, ref writer);
    }
}
