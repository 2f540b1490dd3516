using System.Buffers.Binary;
using System.Text;

namespace WelfarePlan.Files.Tests.Building;

/// <summary>An OLE compound file with empty streams of some names, as Office wrapped its files until 2003.</summary>
internal static class OleFile
{
    private const int Sector = 512;
    private const int Entry = 128;

    public static byte[] Of(params string[] streams)
    {
        int sectors = (((streams.Length + 1) * Entry) + Sector - 1) / Sector;
        var file = new byte[Sector * (2 + sectors)];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(file, 0);
        Put16(file, 0x18, 0x3E);
        Put16(file, 0x1A, 3);
        Put16(file, 0x1C, 0xFFFE);
        Put16(file, 0x1E, 9);
        Put16(file, 0x20, 6);
        Put32(file, 0x2C, 1);
        Put32(file, 0x30, 1);
        Put32(file, 0x3C, 0xFFFFFFFE);
        Put32(file, 0x44, 0xFFFFFFFE);
        for (int at = 0x4C; at < Sector; at += 4) Put32(file, at, 0xFFFFFFFF);
        Put32(file, 0x4C, 0);

        // The first sector is the table of sectors, the others are the directory.
        for (int at = 0; at < Sector / 4; at++) Put32(file, Sector + (at * 4), 0xFFFFFFFF);
        Put32(file, Sector, 0xFFFFFFFD);
        for (int at = 1; at <= sectors; at++) Put32(file, Sector + (at * 4), at == sectors ? 0xFFFFFFFE : (uint)at + 1);

        PutEntry(file, 0, "Root Entry", type: 5, right: 0xFFFFFFFF, child: 1);
        for (int at = 1; at <= streams.Length; at++)
        {
            PutEntry(
                file, at, streams[at - 1], type: 2, right: at == streams.Length ? 0xFFFFFFFF : (uint)at + 1,
                child: 0xFFFFFFFF
            );
        }

        return file;
    }

    private static void PutEntry(byte[] file, int number, string name, byte type, uint right, uint child)
    {
        int at = (2 * Sector) + (number * Entry);
        Encoding.Unicode.GetBytes(name).CopyTo(file, at);
        Put16(file, at + 0x40, (ushort)((name.Length + 1) * 2));
        file[at + 0x42] = type;
        Put32(file, at + 0x44, 0xFFFFFFFF);
        Put32(file, at + 0x48, right);
        Put32(file, at + 0x4C, child);
    }

    private static void Put16(byte[] file, int at, ushort value) =>
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(at), value);

    private static void Put32(byte[] file, int at, uint value) =>
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at), value);
}
