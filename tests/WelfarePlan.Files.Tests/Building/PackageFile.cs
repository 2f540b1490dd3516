using System.Text;
using DocumentFormat.OpenXml.Packaging;

namespace WelfarePlan.Files.Tests.Building;

/// <summary>Fills parts of Open XML packages with XML written out in the tests.</summary>
internal static class PackageFile
{
    public static void Fill(this OpenXmlPart part, string xml)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        part.FeedData(stream);
    }
}
