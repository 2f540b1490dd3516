using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using WelfarePlan.Sources;

namespace WelfarePlan.Files.Isolation;

/// <summary>A process that opens one file after the other.</summary>
internal sealed class OpenerProcess : IDisposable
{
    private static readonly TimeSpan TimeToEnd = TimeSpan.FromSeconds(5);
    private readonly Process _process;

    private OpenerProcess(Process process)
    {
        _process = process;

        // The last words of a process that ran out of stack are long and nobody's to read; unread, they hold it up.
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
    }

    public static bool TryStart(
        PlanFileIsolation isolation,
        [NotNullWhen(true)] out OpenerProcess? process, [NotNullWhen(false)] out string? reason)
    {
        (process, reason) = (null, null);
        var start = new ProcessStartInfo(isolation.Command, isolation.Arguments)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string memory = isolation.MaximumMemory.ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_GCHeapHardLimit"] = memory;
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        try
        {
            process = new(Process.Start(start)!);
            return true;
        }
        catch (Win32Exception failure)
        {
            reason = $"it could not be started, {failure.Message.TrimEnd('.')}";
            return false;
        }
    }

    /// <summary>Has a file opened; where nothing comes back, the process is not to be asked again.</summary>
    public bool TryAsk(
        OpenerRequest request, CancellationToken cancellationToken,
        [NotNullWhen(true)] out SourceDocument? document, [NotNullWhen(false)] out string? reason)
    {
        TimeSpan limit = request.MaximumTime;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using CancellationTokenRegistration kill = end.Token.Register(Kill);
        end.CancelAfter(limit);
        try
        {
            OpenerMessages.WriteRequest(_process.StandardInput.BaseStream, request);
            document = OpenerMessages.ReadAnswer(_process.StandardOutput.BaseStream);
            reason = null;

            // The time can be over right behind the answer, and the process with it.
            if (kill.Unregister()) return true;
            reason = OutOfTime(limit);
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException)
        {
            document = null;
            reason = end.IsCancellationRequested ? OutOfTime(limit) : LastWord();
        }

        document = null;
        return false;
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }

    private static string OutOfTime(TimeSpan limit) =>
        string.Create(CultureInfo.InvariantCulture, $"it was ended after {limit.TotalSeconds:0.###} seconds");

    private string LastWord() => _process.WaitForExit(TimeToEnd)
        ? string.Create(CultureInfo.InvariantCulture, $"it ended with exit code {_process.ExitCode}")
        : "it gave no answer that can be understood";

    private void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception failure) when (failure is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It ended by itself in the meantime, which is what was wanted.
        }
    }
}
