using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Serialization;
using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;

namespace WelfarePlan.Time;

/// <content>Reading and writing fiscal years.</content>
[TypeConverter(typeof(ParsableConverter<FiscalYear>))]
[JsonConverter(typeof(FiscalYearJsonConverter))]
public readonly partial record struct FiscalYear :
    ISpanParsable<FiscalYear>, IUtf8SpanParsable<FiscalYear>, ISpanFormattable, IUtf8SpanFormattable, IXmlSerializable
{
    /// <summary>Reads a fiscal year in any notation.</summary>
    /// <param name="text">The text; widths, stray spaces and damaged characters are folded.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is none; the message says why.</exception>
    public static FiscalYear Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out FiscalYear value)
            ? value
            : throw new FormatException(FiscalYearPattern.Standard.Explain(text));

    /// <summary>Reads a fiscal year in any notation.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value, or the default.</param>
    /// <returns>Whether the text is one; never throws, allocates nothing.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out FiscalYear value) =>
        TryParse(text, ReadingContext.Lenient, out value);

    /// <summary>Reads a fiscal year in any notation, with what is known about the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="context">The era of years without one, what is asked of eras, the plausible years; null is
    /// lenient.</param>
    /// <param name="value">The value, or the default.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, ReadingContext? context, out FiscalYear value) =>
        NotationParser<FiscalYear, Notations.OfFiscalYear>.Read(text, context ?? ReadingContext.Lenient, out value)
        == MomentDefect.None;

    /// <summary>Reads a fiscal year in any notation, from UTF-8.</summary>
    /// <param name="utf8Text">The bytes; the same text in UTF-16 gives the same answer.</param>
    /// <param name="value">The value, or the default.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out FiscalYear value) =>
        NotationParser<FiscalYear, Notations.OfFiscalYear>.Read(utf8Text, ReadingContext.Lenient, out value)
        == MomentDefect.None;

    /// <summary>Returns the value in a style.</summary>
    /// <param name="style">The style.</param>
    /// <returns>The text.</returns>
    public string ToString(JapaneseStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        return NotationWriter<FiscalYear, Notations.OfFiscalYear>.Format(this, style);
    }

    /// <summary>Returns the value in a format.</summary>
    /// <param name="format">G or null for the general form, E with the era in kanji, e with its letter, B with both
    /// eras of a fiscal year.</param>
    /// <returns>The text; it parses back.</returns>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format) =>
        NotationWriter<FiscalYear, Notations.OfFiscalYear>.Format(
            this,
            NotationWriter<FiscalYear, Notations.OfFiscalYear>.StyleOf(format)
        );

    /// <summary>Writes the value into a span.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">The number of characters written, 0 where they do not fit.</param>
    /// <param name="format">As in <see cref="ToString(string)"/>.</param>
    /// <returns>Whether the text fits.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default) =>
        NotationWriter<FiscalYear, Notations.OfFiscalYear>.TryFormat(
            this, destination, out charsWritten, NotationWriter<FiscalYear, Notations.OfFiscalYear>.StyleOf(format));

    /// <summary>Writes the value into a span as UTF-8.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">The number of bytes written, 0 where they do not fit.</param>
    /// <param name="format">As in <see cref="ToString(string)"/>.</param>
    /// <returns>Whether the text fits.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default) =>
        NotationWriter<FiscalYear, Notations.OfFiscalYear>.TryFormat(
            this, utf8Destination, out bytesWritten,
            NotationWriter<FiscalYear, Notations.OfFiscalYear>.StyleOf(format)
        );

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    bool ISpanFormattable.TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten, format);

    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten, format);

    static FiscalYear IParsable<FiscalYear>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s);
    }

    static bool IParsable<FiscalYear>.TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        out FiscalYear result
    ) => TryParse(s, out result);

    static FiscalYear ISpanParsable<FiscalYear>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<FiscalYear>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, out FiscalYear result
    ) => TryParse(s, out result);

    static FiscalYear IUtf8SpanParsable<FiscalYear>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        TryParse(utf8Text, out FiscalYear value)
            ? value
            : throw new FormatException(FiscalYearPattern.Standard.Explain(Encoding.UTF8.GetString(utf8Text)));

    static bool IUtf8SpanParsable<FiscalYear>.TryParse(
        ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out FiscalYear result
    ) => TryParse(utf8Text, out result);

    XmlSchema? IXmlSerializable.GetSchema() => null;

    void IXmlSerializable.ReadXml(XmlReader reader) => ParsableXml.Read(reader, out Unsafe.AsRef(in this));

    void IXmlSerializable.WriteXml(XmlWriter writer) => ParsableXml.Write(writer, this);
}
