using System.Runtime.CompilerServices;
using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;

namespace WelfarePlan.Quantities;

/// <content>Units in XML, as printed.</content>
public readonly partial record struct Unit : IXmlSerializable
{
    XmlSchema? IXmlSerializable.GetSchema() => null;

    void IXmlSerializable.ReadXml(XmlReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        Unsafe.AsRef(in this) = Of(reader.ReadElementContentAsString());
    }

    void IXmlSerializable.WriteXml(XmlWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteString(Symbol);
    }
}
