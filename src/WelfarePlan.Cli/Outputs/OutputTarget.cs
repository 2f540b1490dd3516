namespace WelfarePlan.Cli.Outputs;

/// <summary>Standard output, or a file that is made when the first byte is written.</summary>
internal sealed class OutputTarget : IDisposable
{
    private readonly string? _path;
    private readonly CommandStreams _streams;
    private FileStream? _file;

    public OutputTarget(string? path, CommandStreams streams)
    {
        _path = path;
        _streams = streams;
    }

    public Stream Stream => _path is null ? _streams.Output : _file ??= File.Create(_path);

    public void Dispose() => _file?.Dispose();
}
