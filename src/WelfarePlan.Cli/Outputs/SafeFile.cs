namespace WelfarePlan.Cli.Outputs;

/// <summary>A file that is written beside its place and put there whole: until then the old file stands as it
/// was.</summary>
internal sealed class SafeFile : IDisposable
{
    private readonly string _path;
    private readonly string _beside;
    private bool _isDone;

    public SafeFile(string path)
    {
        _path = path;
        _beside = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");

        // Without a buffer a disk that is full is met where the bytes are written, and nothing is left to be written on
        // closing.
        Stream = new FileStream(_beside, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
    }

    public FileStream Stream { get; }

    /// <summary>Puts the file in its place, when the last byte is on the disk.</summary>
    public void Commit()
    {
        Stream.Flush(flushToDisk: true);
        Stream.Dispose();
        if (!OperatingSystem.IsWindows() && File.Exists(_path))
            File.SetUnixFileMode(_beside, File.GetUnixFileMode(_path));
        File.Move(_beside, _path, overwrite: true);
        _isDone = true;
    }

    public void Dispose()
    {
        if (_isDone) return;

        Stream.Dispose();
        File.Delete(_beside);
    }
}
