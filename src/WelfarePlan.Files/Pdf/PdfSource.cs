using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Pdf.Content;
using WelfarePlan.Sources;

namespace WelfarePlan.Files.Pdf;

/// <summary>Turns a PDF into a document of lines and grids.</summary>
/// <remarks>
/// A hostile file can exhaust the stack, and that ends the process: the work runs on a thread with a large stack, which
/// puts the end off but does not rule it out; <see cref="Isolation.PlanFileIsolation"/> does.
/// </remarks>
internal static class PdfSource
{
    private const int StackSize = 64 * 1024 * 1024;

    /// <summary>Reads a PDF.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="options">Its limits, and the token that stops the work.</param>
    /// <returns>Its pages, and what could not be read as diagnostics; a damaged file is not an exception.</returns>
    /// <exception cref="ArgumentNullException">The file is null.</exception>
    /// <exception cref="OperationCanceledException">The token asked to stop.</exception>
    public static SourceDocument Read(byte[] bytes, PlanFileOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        options ??= PlanFileOptions.Default;
        SourceDocument document = Unread(bytes);
        if (Refusal(bytes, options.Limits) is { } refusal) return document with { Diagnostics = [refusal] };
        ExceptionDispatchInfo? stop = null;
        var work = new Thread(() => document = Open(document, bytes, options, out stop), StackSize);
        work.Start();
        work.Join();
        stop?.Throw();
        return document;
    }

    /// <summary>Returns a document of which nothing was read yet.</summary>
    public static SourceDocument Unread(byte[] bytes) =>
        new() { Kind = SourceKind.Pdf, Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) };

    private static Diagnostic? Refusal(byte[] bytes, PlanFileLimits limits)
    {
        if (bytes.LongLength > limits.MaximumBytes)
        {
            return DiagnosticRules.LimitExceeded.At(SourcePlace.Nowhere, Limit("bytes", limits.MaximumBytes));
        }

        if (!PdfGate.HasHeader(bytes)) return DiagnosticRules.FileDamaged.At(SourcePlace.Nowhere, "no PDF header");
        if (PdfGate.HasEndlessFields(bytes))
        {
            return DiagnosticRules.FileDamaged.At(SourcePlace.Nowhere, "cross-reference fields wider than any number");
        }

        if (!PdfGate.HasEndlessTables(bytes)) return null;
        return DiagnosticRules.FileDamaged.At(SourcePlace.Nowhere, "cross-reference tables that lead in a circle");
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types",
        Justification = "A damaged file can make the library throw anything; each becomes a diagnostic.")]
    private static SourceDocument Open(
        SourceDocument document, byte[] bytes, PlanFileOptions options, out ExceptionDispatchInfo? stop)
    {
        stop = null;
        try
        {
            var lenient = new ParsingOptions
            {
                UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = ContentFilters.Instance,
            };
            using PdfDocument pdf = PdfDocument.Open(bytes, lenient);
            return PdfPages.Read(document, pdf, options);
        }
        catch (OperationCanceledException canceled)
        {
            stop = ExceptionDispatchInfo.Capture(canceled);
            return document;
        }
        catch (PdfDocumentEncryptedException)
        {
            return document with { Diagnostics = [DiagnosticRules.FileEncrypted.At(SourcePlace.Nowhere, "PDF")] };
        }
        catch (OutOfMemoryException)
        {
            return document with { Diagnostics = [DiagnosticRules.LimitExceeded.At(SourcePlace.Nowhere, "memory")] };
        }
        catch (Exception damage)
        {
            string words = damage.Message.ReplaceLineEndings(" ").TrimEnd('.');
            return document with { Diagnostics = [DiagnosticRules.FileDamaged.At(SourcePlace.Nowhere, words)] };
        }
    }

    internal static string Limit(string what, long limit) =>
        string.Create(CultureInfo.InvariantCulture, $"{what} ({limit})");
}
