namespace WelfarePlan.Cli.Outputs;

/// <summary>Standard output, or a file that is begun when the first byte is written and replaced when the last one
/// is.</summary>
internal sealed class OutputTarget : IDisposable
{
    private const string StandardOutput = "/dev/stdout";

    private static readonly string[] Devices = ["/dev/", "/proc/"];

    private readonly string? _path;
    private readonly CommandStreams _streams;
    private SafeFile? _file;
    private FileStream? _device;

    /// <param name="path">The file, or null and <c>-</c> for standard output.</param>
    /// <param name="streams">Where standard output is.</param>
    public OutputTarget(string? path, CommandStreams streams)
    {
        _streams = streams;
        if (path is null or "-" or StandardOutput) return;

        // A link stays a link: the file that it points to is replaced.
        _path = FinalPath.Of(path);
    }

    /// <summary>Gets whether a person sees the data.</summary>
    public bool IsWatched => _path is null && _streams.IsOutputTerminal;

    public Stream Stream =>
        _path is null ? _streams.Output
        : IsDevice ? _device ??= Existing(_path)
        : (_file ??= new SafeFile(_path)).Stream;

    private bool IsDevice =>
        !OperatingSystem.IsWindows() && Devices.Any(folder => _path!.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>Says why the file cannot be written, before any work is done; null where it can.</summary>
    public string? Refusal(IEnumerable<string> inputs)
    {
        if (_path is null || IsDevice) return null;
        if (Directory.Exists(_path)) return $"{_path}: this is a directory.";
        if (!File.Exists(_path)) return null;
        if (inputs.FirstOrDefault(input => SameFile.Are(_path, input)) is { } same)
            return $"{_path} is the input {same}; it would be lost.";

        // Renaming does not ask whether the old file may be written; opening it does.
        Existing(_path).Dispose();
        return null;
    }

    /// <summary>Ends a file that was begun; without it the old file stays.</summary>
    public void Commit() => _file?.Commit();

    public void Dispose()
    {
        _file?.Dispose();
        _device?.Dispose();
    }

    private static FileStream Existing(string path) =>
        new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
}
