using System.Xml;

namespace WelfarePlan.Files.Office;

/// <summary>Opens XML without document types, entities or anything from outside.</summary>
internal static class SafeXml
{
    public static XmlReader Create(Stream stream) => XmlReader.Create(stream, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 1024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    });
}
