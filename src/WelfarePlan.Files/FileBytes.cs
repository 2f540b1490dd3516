using System.Diagnostics.CodeAnalysis;
using WelfarePlan.Diagnostics;

namespace WelfarePlan.Files;

/// <summary>Loads a file as far as the limits allow; what hinders is a diagnostic.</summary>
internal static class FileBytes
{
    private const int BlockLength = 81_920;

    public static bool TryLoad(
        string path,
        PlanFileOptions options,
        [NotNullWhen(true)] out byte[]? bytes,
        [NotNullWhen(false)] out Diagnostic? failure
    )
    {
        bytes = null;
        try
        {
            if (Directory.Exists(path))
            {
                failure = Unreadable("it is a folder");
                return false;
            }

            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return TryLoad(stream, options, out bytes, out failure);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            failure = Unreadable("there is no such file");
        }
        catch (Exception problem)
            when (problem is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            failure = Unreadable(problem.Message);
        }

        return false;
    }

    public static bool TryLoad(
        Stream stream,
        PlanFileOptions options,
        [NotNullWhen(true)] out byte[]? bytes,
        [NotNullWhen(false)] out Diagnostic? failure
    )
    {
        (bytes, failure) = (null, null);
        try
        {
            using var copy = new MemoryStream();
            var block = new byte[BlockLength];
            while (stream.Read(block) is > 0 and var count)
            {
                options.CancellationToken.ThrowIfCancellationRequested();
                copy.Write(block, 0, count);
                if (copy.Length > options.Limits.MaximumBytes) failure = TooLarge(options);
                if (failure is not null) return false;
            }

            bytes = copy.ToArray();
            return true;
        }
        catch (IOException problem)
        {
            failure = Unreadable(problem.Message);
            return false;
        }
    }

    public static async Task<(byte[]? Bytes, Diagnostic? Failure)> LoadAsync(Stream stream, PlanFileOptions options)
    {
        try
        {
            using var copy = new MemoryStream();
            var block = new byte[BlockLength];
            while (await stream.ReadAsync(block, options.CancellationToken) is > 0 and var count)
            {
                await copy.WriteAsync(block.AsMemory(0, count), options.CancellationToken);
                if (copy.Length > options.Limits.MaximumBytes) return (null, TooLarge(options));
            }

            return (copy.ToArray(), null);
        }
        catch (IOException problem)
        {
            return (null, Unreadable(problem.Message));
        }
    }

    private static Diagnostic Unreadable(string why) =>
        DiagnosticRules.FileUnreadable.At(SourcePlace.Nowhere, why.TrimEnd('.'));

    private static Diagnostic TooLarge(PlanFileOptions options)
    {
        FileRefusedException refusal = FileReading.Beyond("bytes", options.Limits.MaximumBytes);
        return refusal.Rule.At(SourcePlace.Nowhere, refusal.Message);
    }
}
