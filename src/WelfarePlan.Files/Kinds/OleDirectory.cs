using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace WelfarePlan.Files.Kinds;

/// <summary>Reads the directory of an OLE compound file: what Office wrote until 2003, and what it wraps when it
/// encrypts.</summary>
internal static class OleDirectory
{
    private const int EntryLength = 128;
    private const int HeaderLength = 512;
    private const int ShortLength = 64;
    private const int NamesInHeader = 109;
    private const int MaximumEntries = 10_000;
    private const uint NoEntry = 0xFFFFFFFF;

    public static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Returns the names of the streams and storages at the root, as far as the file can be followed; their
    /// case means nothing.</summary>
    public static HashSet<string> RootNames(ReadOnlySpan<byte> file)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (file.Length < HeaderLength) return names;

        byte[] directory = Directory(file);
        if (directory.Length < EntryLength) return names;

        // Entries are a tree; one that names an entry twice is broken, not endless.
        var seen = new HashSet<uint>();
        var pending = new Stack<uint>([UInt32(directory, 0x4C)]);
        while (pending.TryPop(out uint entry))
        {
            long start = entry * (long)EntryLength;
            if (entry == NoEntry || start + EntryLength > directory.Length || !seen.Add(entry)) continue;

            ReadOnlySpan<byte> fields = directory.AsSpan((int)start, EntryLength);
            names.Add(NameOf(fields));
            pending.Push(UInt32(fields, 0x44));
            pending.Push(UInt32(fields, 0x48));
        }

        return names;
    }

    /// <summary>Returns the content of a stream, as far as the file can be followed; empty where there is none of the
    /// name.</summary>
    public static byte[] Content(ReadOnlySpan<byte> file, string name)
    {
        if (file.Length < HeaderLength) return [];
        byte[] directory = Directory(file);
        for (int at = 0; at + EntryLength <= directory.Length; at += EntryLength)
        {
            ReadOnlySpan<byte> fields = directory.AsSpan(at, EntryLength);
            if (!NameOf(fields).Equals(name, StringComparison.OrdinalIgnoreCase)) continue;

            (uint sector, uint length) = (UInt32(fields, 0x74), UInt32(fields, 0x78));
            return length >= UInt32(file, 0x38)
                ? Chain(file, sector, length)
                : ShortChain(file, directory, sector, length);
        }

        return [];
    }

    private static byte[] Directory(ReadOnlySpan<byte> file) =>
        Chain(file, UInt32(file, 0x30), MaximumEntries * EntryLength);

    private static byte[] Chain(ReadOnlySpan<byte> file, uint sector, long length)
    {
        int shift = BinaryPrimitives.ReadUInt16LittleEndian(file[0x1E..]);
        if (shift is not (9 or 12)) return [];

        int size = 1 << shift;
        var chain = new List<byte>();
        length = Math.Min(length, file.Length);
        while (chain.Count < length && TrySector(file, sector, size, out ReadOnlySpan<byte> content))
        {
            chain.AddRange(content);
            sector = Next(file, sector, size);
        }

        return [.. chain];
    }

    // Short streams lie in pieces of 64 bytes inside the stream of the root.
    private static byte[] ShortChain(ReadOnlySpan<byte> file, ReadOnlySpan<byte> directory, uint sector, uint length)
    {
        byte[] pieces = Chain(file, UInt32(directory, 0x74), UInt32(directory, 0x78));
        byte[] table = Chain(file, UInt32(file, 0x3C), file.Length);
        var chain = new List<byte>();
        while (
            chain.Count < length
            && (sector + 1L) * ShortLength <= pieces.Length
            && (sector + 1L) * sizeof(uint) <= table.Length
        )
        {
            chain.AddRange(pieces.AsSpan((int)sector * ShortLength, ShortLength));
            sector = UInt32(table, (int)sector * sizeof(uint));
        }

        return [.. chain];
    }

    // The table of sectors is itself in sectors, whose numbers stand in the header as far as directories ever need
    // them.
    private static uint Next(ReadOnlySpan<byte> file, uint sector, int size)
    {
        uint table = sector / (uint)(size / sizeof(uint));
        if (table >= NamesInHeader) return NoEntry;
        return TrySector(file, UInt32(file, 0x4C + ((int)table * sizeof(uint))), size, out ReadOnlySpan<byte> numbers)
            ? UInt32(numbers, (int)(sector % (uint)(size / sizeof(uint))) * sizeof(uint))
            : NoEntry;
    }

    private static bool TrySector(ReadOnlySpan<byte> file, uint sector, int size, out ReadOnlySpan<byte> content)
    {
        long start = (sector + 1L) * size;
        content = default;
        if (start + size > file.Length) return false;
        content = file.Slice((int)start, size);
        return true;
    }

    private static string NameOf(ReadOnlySpan<byte> fields)
    {
        int length = Math.Clamp(
            BinaryPrimitives.ReadUInt16LittleEndian(fields[0x40..]) - sizeof(char), 0, 0x40 - sizeof(char)
        );
        return new(MemoryMarshal.Cast<byte, char>(fields[..(length & ~1)]));
    }

    private static uint UInt32(ReadOnlySpan<byte> bytes, int at) =>
        BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
}
