using System.Globalization;
using System.Runtime.CompilerServices;
using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;

namespace WelfarePlan.Quantities;

/// <content>Quantities in XML: <c>&lt;Quantity unit="％"&gt;95.1&lt;/Quantity&gt;</c>.</content>
public readonly partial record struct Quantity : IXmlSerializable
{
    XmlSchema? IXmlSerializable.GetSchema() => null;

    void IXmlSerializable.ReadXml(XmlReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        Unit unit = Unit.Of(reader.GetAttribute("unit") ?? "");
        decimal amount = decimal.Parse(
            reader.ReadElementContentAsString(), NumberStyles.Float, CultureInfo.InvariantCulture
        );
        Unsafe.AsRef(in this) = new Quantity(amount, unit);
    }

    void IXmlSerializable.WriteXml(XmlWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (Unit.Symbol.Length > 0) writer.WriteAttributeString("unit", Unit.Symbol);
        writer.WriteString(Amount.ToString(CultureInfo.InvariantCulture));
    }
}
