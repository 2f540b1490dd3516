namespace WelfarePlan.Cli.Outputs;

/// <summary>The full path of a file, behind all links to it, whether there is such a file or not.</summary>
internal static class FinalPath
{
    public static string Of(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is null
            ? file.FullName
            : file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? file.FullName;
    }
}
