using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Graphics.Operations.TextShowing;
using UglyToad.PdfPig.Tokens;

namespace WelfarePlan.Files.Pdf.Pages;

/// <summary>Counts the operators of a page that show text.</summary>
internal static class ShownText
{
    private const double MostLost = 0.02;

    /// <summary>Returns how many operators gave no letters, where they are more than a few, or were misread; else null.
    /// </summary>
    public static (int Lost, int Operators)? Doubt(Page page)
    {
        int operators = page.Operations.Count(IsShown);
        int read = page.Letters.Select(letter => letter.TextSequence).Distinct().Count();
        int misread = page.Operations.Count(IsMisread);
        if (misread > 0) return (misread, operators);
        int lost = operators - read;
        return lost > 0 && lost > MostLost * operators ? (lost, operators) : null;
    }

    // The library decodes codes that begin as UTF-16 does; no code of a font that a string holds is above 255.
    private static bool IsMisread(IGraphicsStateOperation operation) => operation switch
    {
        ShowText show => IsMisread(show.Text),
        ShowTextsWithPositioning show => show.Array.Any(token => token is StringToken text && IsMisread(text.Data)),
        MoveToNextLineShowText show => IsMisread(show.Text),
        MoveToNextLineShowTextWithSpacing show => IsMisread(show.Text),
        _ => false,
    };

    private static bool IsMisread(string? text) =>
        text is not null && text.AsSpan().ContainsAnyExceptInRange('\0', 'ÿ');

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
