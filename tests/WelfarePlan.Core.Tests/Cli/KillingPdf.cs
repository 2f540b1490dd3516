using WelfarePlan.Files.Tests.Pdf;

namespace WelfarePlan.Tests.Cli;

/// <summary>A PDF that exhausts the stack of the process that opens it: a colour that is a shade of itself.</summary>
internal static class KillingPdf
{
    private const string Content = "/C cs 0 sc 0 0 9 9 re f";

    public static byte[] Bytes => TinyPdf.OfObjects(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /ColorSpace << /C 5 0 R >> "
            + ">> >>",
        $"<< /Length {Content.Length} >>\nstream\n{Content}\nendstream",
        "[/Separation /X 5 0 R 6 0 R]",
        "<< /FunctionType 2 /Domain [0 1] /C0 [0] /C1 [1] /N 1 >>");
}
