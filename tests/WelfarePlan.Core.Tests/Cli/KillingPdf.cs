using WelfarePlan.Files.Tests.Pdf;

namespace WelfarePlan.Tests.Cli;

/// <summary>A PDF that exhausts the stack of the process that opens it: two drawings, each of which draws the other.</summary>
internal static class KillingPdf
{
    public static byte[] Bytes => TinyPdf.OfObjects(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>",
        "<< /Length 5 >>\nstream\n/X Do\nendstream",
        Form(6),
        Form(5));

    private static string Form(int other) =>
        "<< /Length 5 /Type /XObject /Subtype /Form /BBox [0 0 9 9] "
        + $"/Resources << /XObject << /X {other} 0 R >> >> >>\nstream\n/X Do\nendstream";
}
