using System.IO.Compression;
using System.Text;

namespace WelfarePlan.Files.Tests.Building;

/// <summary>Archives with entries written out in the tests.</summary>
internal static class ZipFile
{
    public static byte[] Of(params (string Name, string Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string content) in entries) Put(archive, name, content);
        }

        return stream.ToArray();
    }

    /// <summary>Returns the archive with the content of an entry changed.</summary>
    public static byte[] With(byte[] file, string name, Func<string, string> change)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry? entry = archive.GetEntry(name);
            string content = "";
            if (entry is not null)
            {
                using (var reader = new StreamReader(entry.Open())) content = reader.ReadToEnd();
                entry.Delete();
            }

            Put(archive, name, change(content));
        }

        return stream.ToArray();
    }

    private static void Put(ZipArchive archive, string name, string content)
    {
        using Stream entry = archive.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }
}
