using System.Collections.Concurrent;
using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Pdf;
using WelfarePlan.Sources;

namespace WelfarePlan.Files.Isolation;

/// <summary>Opens PDFs in another process, with limits on its time and memory.</summary>
/// <remarks>
/// A hostile PDF can exhaust the stack of the process that opens it, and no process survives that: here it is the end of
/// the other process, which becomes a diagnostic of the file. A process is started with the first PDF and serves all that
/// follow, as long as it lives; files that are opened at the same time have a process each. <see cref="WithTool"/> takes
/// the dotnet tool <c>welfareplan</c>; a program of one's own serves by calling <see cref="Serve"/>.
/// </remarks>
public sealed class PlanFileIsolation : IDisposable
{
    /// <summary>The command of <c>welfareplan</c> that serves.</summary>
    public const string ServeCommand = "open-pdf";

    private readonly ConcurrentBag<OpenerProcess> _idle = [];
    private volatile bool _isDisposed;

    /// <summary>Makes an isolation; nothing is started yet.</summary>
    /// <param name="command">The program that calls <see cref="Serve"/> with its standard streams.</param>
    /// <param name="arguments">The words behind the program's name.</param>
    /// <exception cref="ArgumentException">The command is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public PlanFileIsolation(string command, params IReadOnlyList<string> arguments)
    {
        ArgumentException.ThrowIfNullOrEmpty(command);
        ArgumentNullException.ThrowIfNull(arguments);
        Command = command;
        Arguments = [.. arguments];
    }

    /// <summary>Gets the program that is started.</summary>
    public string Command { get; }

    /// <summary>Gets the words behind the program's name.</summary>
    public IReadOnlyList<string> Arguments { get; }

    /// <summary>Gets how long one file may take before the process is killed; two minutes by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is not positive, or longer than 24 days.</exception>
    public TimeSpan MaximumTime
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, TimeSpan.FromDays(24));
            field = value;
        }
    } = TimeSpan.FromMinutes(2);

    /// <summary>Gets how many bytes the process may hold as objects; 2 GB by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 16 MB, with which no process starts.</exception>
    public long MaximumMemory
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 16_000_000);
            field = value;
        }
    } = 2_000_000_000;

    /// <summary>Makes an isolation that starts the dotnet tool <c>welfareplan</c>.</summary>
    /// <param name="path">The path of the tool, or its name where the system finds it.</param>
    /// <returns>The isolation.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public static PlanFileIsolation WithTool(string path = "welfareplan") => new(path, ServeCommand);

    /// <summary>Opens one PDF after the other as asked on a stream, until it ends: what the other process does.</summary>
    /// <param name="requests">Standard input.</param>
    /// <param name="answers">Standard output, to which nothing else may be written.</param>
    /// <exception cref="ArgumentNullException">A stream is null.</exception>
    /// <exception cref="IOException">Who asked is gone.</exception>
    public static void Serve(Stream requests, Stream answers)
    {
        ArgumentNullException.ThrowIfNull(requests);
        ArgumentNullException.ThrowIfNull(answers);
        while (OpenerMessages.TryReadRequest(requests, out byte[]? file, out PlanFileLimits? limits))
        {
            OpenerMessages.WriteAnswer(answers, PdfSource.Read(file, new() { Limits = limits }));
        }
    }

    /// <summary>Ends the processes that serve.</summary>
    public void Dispose()
    {
        _isDisposed = true;
        while (_idle.TryTake(out OpenerProcess? process)) process.Dispose();
    }

    internal SourceDocument Open(byte[] file, PlanFileOptions options)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        options.CancellationToken.ThrowIfCancellationRequested();
        OpenerProcess? process = null;
        try
        {
            if ((_idle.TryTake(out process) || OpenerProcess.TryStart(this, out process, out string? reason))
                && process.TryAsk(file, options, MaximumTime, out SourceDocument? document, out reason))
            {
                _idle.Add(process);
                process = null;
                if (_isDisposed) Dispose();
                return document;
            }

            options.CancellationToken.ThrowIfCancellationRequested();
            return PdfSource.Unread(file) with { Diagnostics = [DiagnosticRules.OpenerFailed.At(SourcePlace.Nowhere, reason)] };
        }
        finally
        {
            process?.Dispose();
        }
    }
}
