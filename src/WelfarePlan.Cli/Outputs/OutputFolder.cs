namespace WelfarePlan.Cli.Outputs;

/// <summary>A folder that is written beside its place and put there whole; a folder that holds anything is left
/// alone.</summary>
internal sealed class OutputFolder : IDisposable
{
    private readonly string _path;
    private readonly string _beside;
    private bool _isDone;

    public OutputFolder(string path)
    {
        _path = Path.TrimEndingDirectorySeparator(FinalPath.Of(path));
        _beside = Path.Combine(
            Path.GetDirectoryName(_path) ?? _path,
            $".{Path.GetFileName(_path)}.{Path.GetRandomFileName()}"
        );
    }

    /// <summary>Gets the folder to write into.</summary>
    public string Beside => _beside;

    /// <summary>Says why the folder cannot be written, before any work is done; null where it can.</summary>
    public string? Refusal()
    {
        if (File.Exists(_path)) return $"{_path} is a file; it would be lost.";
        if (Path.GetDirectoryName(_path) is not { } parent) return $"{_path} is no place for files.";
        if (!Directory.Exists(parent)) return $"There is no folder {parent}.";
        return HoldsAnything ? $"{_path} is not empty; name a folder that is, or that there is not." : null;
    }

    /// <summary>Puts the folder in its place.</summary>
    /// <exception cref="IOException">Something came into the place in the meantime.</exception>
    public void Commit()
    {
        // Only an empty folder is removed: what came into it in the meantime stays.
        if (Directory.Exists(_path)) Directory.Delete(_path, recursive: false);
        Directory.Move(_beside, _path);
        _isDone = true;
    }

    public void Dispose()
    {
        if (!_isDone && Directory.Exists(_beside)) Directory.Delete(_beside, recursive: true);
    }

    private bool HoldsAnything => Directory.Exists(_path) && Directory.EnumerateFileSystemEntries(_path).Any();
}
