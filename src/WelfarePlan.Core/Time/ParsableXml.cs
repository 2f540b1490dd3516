using System.Globalization;
using System.Xml;

namespace WelfarePlan.Time;

/// <summary>Reads and writes a type as the text of an XML element.</summary>
internal static class ParsableXml
{
    /// <summary>Reads the element that the reader stands on.</summary>
    /// <exception cref="FormatException">The text is no value of the type; the message says why.</exception>
    public static void Read<T>(XmlReader reader, out T value)
        where T : IParsable<T>
    {
        ArgumentNullException.ThrowIfNull(reader);
        value = T.Parse(reader.ReadElementContentAsString(), CultureInfo.InvariantCulture);
    }

    public static void Write<T>(XmlWriter writer, T value)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteString(value.ToString());
    }
}
