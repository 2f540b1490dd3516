using System.Diagnostics.CodeAnalysis;
using WelfarePlan.Text;

namespace WelfarePlan.Quantities;

/// <content>Reading and writing quantities.</content>
public readonly partial record struct Quantity : ISpanParsable<Quantity>, ISpanFormattable
{
    /// <summary>Reads a number and the unit behind it: 1,200件, 78.61％, △0.5ポイント, 8.5万人.</summary>
    /// <param name="text">The text; a number alone has no unit.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static Quantity Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out Quantity value)
            ? value
            : throw new FormatException($"'{Excerpt.Of(text)}' is not a quantity.");

    /// <summary>Reads a number and the unit behind it.</summary>
    /// <param name="text">The text; a number alone has no unit.</param>
    /// <param name="value">The quantity, or the default; 8.5万人 is 85000 in 人.</param>
    /// <returns>Whether the text is one; allocates only for a unit that is not well known.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Quantity value)
    {
        if (WrittenQuantity.TryParse(text, out WrittenQuantity written) && written.IsPlain)
        {
            value = written.Value;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Writes the quantity into a span.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">The number of characters written, 0 where they do not fit.</param>
    /// <returns>Whether the text fits.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        string symbol = Unit.Symbol;
        if (Amount.TryFormat(destination, out charsWritten, provider: System.Globalization.CultureInfo.InvariantCulture)
            && symbol.TryCopyTo(destination[charsWritten..]))
        {
            charsWritten += symbol.Length;
            return true;
        }

        charsWritten = 0;
        return false;
    }

    /// <summary>Writes the quantity; there is one format, <c>G</c>, as written.</summary>
    /// <param name="format">G, or null or an empty string for the same.</param>
    /// <returns>The amount with the written decimals, then the unit as written.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format)
    {
        CheckFormat(format);
        return ToString();
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    bool ISpanFormattable.TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        CheckFormat(format);
        return TryFormat(destination, out charsWritten);
    }

    // As the framework does: a format that does not exist is a wrong call, not a way to write.
    private static void CheckFormat(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G" or "g"))
            throw new FormatException($"A quantity has no format '{Excerpt.Of(format)}', only G.");
    }

    static Quantity IParsable<Quantity>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s);
    }

    static bool IParsable<Quantity>.TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        out Quantity result
    ) => TryParse(s, out result);

    static Quantity ISpanParsable<Quantity>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Quantity>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, out Quantity result
    ) => TryParse(s, out result);
}
