using System.Collections.Concurrent;
using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Pdf;
using WelfarePlan.Sources;

namespace WelfarePlan.Files.Isolation;

/// <summary>Opens PDFs in another process, with limits on its time and memory.</summary>
/// <remarks>
/// A hostile PDF can exhaust the stack of the process that opens it, and no process survives that: here it ends the
/// other
/// process, which becomes a diagnostic of the file. A process is started with the first PDF and serves all that follow,
/// as long as it lives; files opened at the same time have a process each. <see cref="WithTool"/> takes the dotnet tool
/// <c>welfareplan</c>; a program of one's own serves by calling <see cref="Serve"/>.
/// </remarks>
public sealed class PlanFileIsolation : IDisposable
{
    /// <summary>The command of <c>welfareplan</c> that serves.</summary>
    public const string ServeCommand = "open-pdf";

    private const int TimesTooLong = 2;
    private const int ExitCodeOfEndlessWork = 1;
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
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 16 MB, with which no process
    /// starts.</exception>
    public long MaximumMemory
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 16_000_000);
            field = value;
        }
    } = 2_000_000_000;

    /// <summary>Makes an isolation that starts the dotnet tool <c>welfareplan</c>, with the limits by
    /// default.</summary>
    /// <remarks>
    /// With other limits: <c>new PlanFileIsolation("welfareplan", PlanFileIsolation.ServeCommand) { MaximumTime = …
    /// }</c>.
    /// </remarks>
    /// <param name="path">The path of the tool, or its name where the system finds it.</param>
    /// <returns>The isolation.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public static PlanFileIsolation WithTool(string path = "welfareplan") => new(path, ServeCommand);

    /// <summary>Opens one PDF after the other as asked on a stream, until it ends: what the other process
    /// does.</summary>
    /// <remarks>A file that takes twice as long as it may ends the process: who should have done so is gone.</remarks>
    /// <param name="requests">Standard input.</param>
    /// <param name="answers">Standard output, to which nothing else may be written.</param>
    /// <exception cref="ArgumentNullException">A stream is null.</exception>
    /// <exception cref="IOException">Who asked is gone.</exception>
    public static void Serve(Stream requests, Stream answers)
    {
        ArgumentNullException.ThrowIfNull(requests);
        ArgumentNullException.ThrowIfNull(answers);
        while (OpenerMessages.TryReadRequest(requests, out OpenerRequest? request))
        {
            // Who asked ends this process in time; where it is gone, nobody else would.
            TimeSpan tooLong = TimesTooLong * request.MaximumTime;
            using var end = new Timer(
                static _ => Environment.Exit(ExitCodeOfEndlessWork), null, tooLong, Timeout.InfiniteTimeSpan);
            OpenerMessages.WriteAnswer(answers, PdfSource.Read(request.File, new() { Limits = request.Limits }));
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
        var request = new OpenerRequest(file, options.Limits, MaximumTime);
        OpenerProcess? process = null;
        try
        {
            if ((_idle.TryTake(out process) || OpenerProcess.TryStart(this, out process, out string? reason))
                && process.TryAsk(request, options.CancellationToken, out SourceDocument? document, out reason))
            {
                _idle.Add(process);
                process = null;
                if (_isDisposed) Dispose();
                return document;
            }

            options.CancellationToken.ThrowIfCancellationRequested();
            Diagnostic failure = DiagnosticRules.OpenerFailed.At(SourcePlace.Nowhere, reason);
            return PdfSource.Unread(file) with { Diagnostics = [failure] };
        }
        finally
        {
            process?.Dispose();
        }
    }
}
