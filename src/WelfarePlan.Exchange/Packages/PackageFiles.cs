using System.Text.Json;

namespace WelfarePlan.Exchange.Packages;

/// <summary>The tables that a descriptor names, each read when it is asked for.</summary>
internal sealed class PackageFiles
{
    private readonly string _folder;
    private readonly List<ExchangeError> _log;
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);

    private PackageFiles(string folder, List<ExchangeError> log)
    {
        _folder = folder;
        _log = log;
    }

    /// <summary>Reads the descriptor; null where there is none that can be read.</summary>
    public static PackageFiles? Open(string folder, List<ExchangeError> log)
    {
        var files = new PackageFiles(folder, log);
        try
        {
            using JsonDocument descriptor = JsonDocument.Parse(
                File.ReadAllBytes(Path.Combine(folder, PlanDataPackage.DescriptorFile))
            );
            return files.TakePaths(descriptor.RootElement)
                ? files
                : files.Refuse("It names no resources.", "リソースがありません。");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            return files.Refuse($"It could not be read: {fault.Message}", $"読めませんでした：{fault.Message}");
        }
    }

    /// <summary>Returns the rows of a table; none where the package has no such table.</summary>
    public List<PackageRow> Rows(string name) =>
        _paths.TryGetValue(name, out string? path)
            ? PackageTable.Read(Path.Combine(_folder, path), path, _log).Rows
            : [];

    private PackageFiles? Refuse(string english, string japanese)
    {
        _log.Add(new ExchangeError(PlanDataPackage.DescriptorFile, english, japanese));
        return null;
    }

    private bool TakePaths(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("resources", out JsonElement resources))
            return false;
        if (resources.ValueKind != JsonValueKind.Array) return false;
        foreach (JsonElement resource in resources.EnumerateArray())
        {
            if (
                resource.ValueKind != JsonValueKind.Object
                || Text(resource, "name") is not { } name
                || Text(resource, "path") is not { } path
            )
            {
                _ = Refuse("A resource has no name or no path in the package.", "名前またはパスのないリソースがあります。");
            }
            else if (!StaysInside(path))
            {
                _ = Refuse($"The path '{path}' leads out of the package.", $"パス「{path}」はパッケージの外を指しています。");
            }
            else
            {
                _paths[name] = path;
            }
        }

        return true;
    }

    private bool StaysInside(string path) =>
        !Path.IsPathRooted(path)
        && Path.GetFullPath(Path.Combine(_folder, path))
            .StartsWith(Path.GetFullPath(_folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string? Text(JsonElement resource, string name) =>
        resource.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
