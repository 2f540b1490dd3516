using System.IO.Compression;
using System.Text;
using WelfarePlan.Testing;

namespace WelfarePlan.Benchmarks.Fuzzing;

/// <summary>Changes what stands in the parts of a packed file, or the pack itself.</summary>
internal static class ZipChanges
{
    private const int Whole = 10;

    /// <summary>Returns a changed file.</summary>
    public static byte[] Of(IReadOnlyList<byte[]> files, Dice dice)
    {
        byte[] file = dice.Pick(files);
        if (dice.Chance(Whole)) return ByteChanges.Of(file, dice);
        List<(string Name, string Text)> parts = Parts(file);
        for (int times = dice.Between(1, 3); times > 0; times--)
        {
            int at = Chosen(parts, dice);
            parts[at] = (parts[at].Name, MarkupChanges.Of(parts[at].Text, dice));
        }

        return Packed(parts);
    }

    private static List<(string Name, string Text)> Parts(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        return
        [
            .. archive.Entries.Select(entry =>
            {
                using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
                return (entry.FullName, reader.ReadToEnd());
            }),
        ];
    }

    // Mostly the part that holds the words.
    private static int Chosen(List<(string Name, string Text)> parts, Dice dice) =>
        dice.Chance(60) ? parts.FindIndex(part => part.Text.Length == parts.Max(other => other.Text.Length))
            : dice.Below(parts.Count);

    private static byte[] Packed(List<(string Name, string Text)> parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string text) in parts)
            {
                using Stream entry = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return file.ToArray();
    }
}
