using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Graphics.Operations.TextShowing;
using UglyToad.PdfPig.Tokens;

namespace WelfarePlan.Files.Pdf.Pages;

/// <summary>Counts the operators of a page that show text.</summary>
internal static class ShownText
{
    private const double MostLost = 0.02;

    /// <summary>Returns how many operators gave no letters, where they are more than a few; else null.</summary>
    public static (int Lost, int Operators)? Doubt(Page page)
    {
        int operators = page.Operations.Count(IsShown);
        int read = page.Letters.Select(letter => letter.TextSequence).Distinct().Count();
        int lost = operators - read;
        return lost > 0 && lost > MostLost * operators ? (lost, operators) : null;
    }

    private static bool IsShown(IGraphicsStateOperation operation) => operation switch
    {
        ShowText show => show.Text is { Length: > 0 } || show.Bytes is { Length: > 0 },
        ShowTextsWithPositioning show => show.Array.Any(token =>
            token is StringToken { Data.Length: > 0 } or HexToken { Bytes.Length: > 0 }),
        MoveToNextLineShowText show => show.Text is { Length: > 0 } || show.Bytes is { Length: > 0 },
        MoveToNextLineShowTextWithSpacing show => show.Text is { Length: > 0 } || show.Bytes is { Length: > 0 },
        _ => false,
    };
}
