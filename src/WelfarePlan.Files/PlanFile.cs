using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Plans;
using WelfarePlan.Sources;

namespace WelfarePlan.Files;

/// <summary>Opens plans as people hold them: PDF, Word, Excel, PowerPoint, web pages, CSV and text.</summary>
/// <remarks>
/// The kind of a file is told by its content, never by its name. A file that cannot be read, whatever the reason, is a
/// document without pages and with a diagnostic that says so; nothing is thrown but cancellation and wrong arguments.
/// One thing cannot be caught: a hostile PDF may exhaust the stack and end the process. Where files come from
/// strangers, open
/// them apart: <c>using var apart = PlanFileIsolation.WithTool();</c> and <see cref="PlanFileOptions.Isolation"/>.
/// The first old workbook (.xls) registers the code pages of .NET for the process, which its library asks for.
/// </remarks>
public static class PlanFile
{
    /// <summary>Opens a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">How to open it; null for the defaults.</param>
    /// <returns>Its pages, and what was met on the way.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="ArgumentNullException">The path is null.</exception>
    /// <exception cref="OperationCanceledException">The token of the options was cancelled.</exception>
    public static SourceDocument Open(string path, PlanFileOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= PlanFileOptions.Default;
        return FileBytes.TryLoad(path, options, out byte[]? bytes, out Diagnostic? failure)
            ? FileOpener.Open(bytes, Path.GetFileName(path), options)
            : Failed(Path.GetFileName(path), failure);
    }

    /// <summary>Opens the content of a file.</summary>
    /// <param name="stream">The content, read from where it stands to its end and left open.</param>
    /// <param name="name">The name of the file, or null; it is kept, not believed.</param>
    /// <param name="options">How to open it; null for the defaults.</param>
    /// <returns>Its pages, and what was met on the way.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="OperationCanceledException">The token of the options was cancelled.</exception>
    public static SourceDocument Open(Stream stream, string? name = null, PlanFileOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= PlanFileOptions.Default;
        return FileBytes.TryLoad(stream, options, out byte[]? bytes, out Diagnostic? failure)
            ? FileOpener.Open(bytes, name, options)
            : Failed(name, failure);
    }

    /// <summary>Opens a file without holding the calling thread.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">How to open it; null for the defaults.</param>
    /// <returns>Its pages, and what was met on the way.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="ArgumentNullException">The path is null.</exception>
    /// <exception cref="OperationCanceledException">The token of the options was cancelled.</exception>
    public static Task<SourceDocument> OpenAsync(string path, PlanFileOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Task.Run(() => Open(path, options), options?.CancellationToken ?? default);
    }

    /// <summary>Opens the content of a file without holding the calling thread.</summary>
    /// <param name="stream">The content, read from where it stands to its end and left open.</param>
    /// <param name="name">The name of the file, or null; it is kept, not believed.</param>
    /// <param name="options">How to open it; null for the defaults.</param>
    /// <returns>Its pages, and what was met on the way.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="OperationCanceledException">The token of the options was cancelled.</exception>
    public static Task<SourceDocument> OpenAsync(Stream stream, string? name = null, PlanFileOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return OpenAsync();

        async Task<SourceDocument> OpenAsync()
        {
            PlanFileOptions chosen = options ?? PlanFileOptions.Default;
            (byte[]? bytes, Diagnostic? failure) = await FileBytes.LoadAsync(stream, chosen);
            if (bytes is null) return Failed(name, failure!);
            return await Task.Run(() => FileOpener.Open(bytes, name, chosen), chosen.CancellationToken);
        }
    }

    /// <summary>Reads the plan in a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">How to open it; null for the defaults.</param>
    /// <param name="reading">How to read what was opened; null for the defaults with the token of the other
    /// options.</param>
    /// <returns>What could be read, and what could not; of a file that could not be opened, no plan and the
    /// reason.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="ArgumentNullException">The path is null.</exception>
    /// <exception cref="OperationCanceledException">A token of the options was cancelled.</exception>
    public static PlanReading Read(string path, PlanFileOptions? options = null, ReadOptions? reading = null) =>
        Read(Open(path, options), options, reading);

    /// <summary>Reads the plan in the content of a file.</summary>
    /// <param name="stream">The content, read from where it stands to its end and left open.</param>
    /// <param name="name">The name of the file, or null; it is kept, not believed.</param>
    /// <param name="options">How to open it; null for the defaults.</param>
    /// <param name="reading">How to read what was opened; null for the defaults with the token of the other
    /// options.</param>
    /// <returns>What could be read, and what could not; of a file that could not be opened, no plan and the
    /// reason.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="OperationCanceledException">A token of the options was cancelled.</exception>
    public static PlanReading Read(
        Stream stream, string? name = null, PlanFileOptions? options = null, ReadOptions? reading = null) =>
        Read(Open(stream, name, options), options, reading);

    /// <summary>Reads the plan in a file without holding the calling thread.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">How to open it; null for the defaults.</param>
    /// <param name="reading">How to read what was opened; null for the defaults with the token of the other
    /// options.</param>
    /// <returns>What could be read, and what could not; of a file that could not be opened, no plan and the
    /// reason.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="ArgumentNullException">The path is null.</exception>
    /// <exception cref="OperationCanceledException">A token of the options was cancelled.</exception>
    public static Task<PlanReading> ReadAsync(string path, PlanFileOptions? options = null, ReadOptions? reading = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Task.Run(() => Read(path, options, reading), options?.CancellationToken ?? default);
    }

    /// <summary>Reads the plan in the content of a file without holding the calling thread.</summary>
    /// <param name="stream">The content, read from where it stands to its end and left open.</param>
    /// <param name="name">The name of the file, or null; it is kept, not believed.</param>
    /// <param name="options">How to open it; null for the defaults.</param>
    /// <param name="reading">How to read what was opened; null for the defaults with the token of the other
    /// options.</param>
    /// <returns>What could be read, and what could not; of a file that could not be opened, no plan and the
    /// reason.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="OperationCanceledException">A token of the options was cancelled.</exception>
    public static Task<PlanReading> ReadAsync(
        Stream stream, string? name = null, PlanFileOptions? options = null, ReadOptions? reading = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadAsync();

        async Task<PlanReading> ReadAsync()
        {
            SourceDocument document = await OpenAsync(stream, name, options);
            return await Task.Run(() => Read(document, options, reading), options?.CancellationToken ?? default);
        }
    }

    private static PlanReading Read(SourceDocument document, PlanFileOptions? options, ReadOptions? reading)
    {
        reading ??= new() { CancellationToken = options?.CancellationToken ?? default };
        return document.Pages.Count == 0 ? NotOpened(document) : PlanDocument.Read(document, reading);
    }

    // Text is also what a document is called whose kind nothing is known of.
    private static PlanReading NotOpened(SourceDocument document) => new()
    {
        Source = document.Name,
        SourceKind = document.Kind == SourceKind.Text ? null : document.Kind,
        Sha256 = document.Sha256,
        Plan = new Plan(),
        Diagnostics = document.Diagnostics,
    };

    private static SourceDocument Failed(string? name, Diagnostic failure) =>
        new() { Name = name, Diagnostics = [failure] };
}
