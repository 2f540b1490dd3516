using System.Buffers.Binary;
using WelfarePlan.Files.Kinds;

namespace WelfarePlan.Files.Office.Excel;

/// <summary>Finds the cells of an old workbook that show an error, which its library takes for empty ones.</summary>
internal static class OldErrors
{
    private const int HeaderLength = 4;

    private enum Record
    {
        Formula = 0x0006,
        End = 0x000A,
        FilePass = 0x002F,
        Sheet = 0x0085,
        BoolOrError = 0x0205,
        Beginning = 0x0809,
    }

    /// <summary>Returns the errors of each sheet, in the order of the sheets, by row and column from 1.</summary>
    public static List<Dictionary<(int Row, int Column), string>> Read(byte[] file)
    {
        byte[] stream = OleDirectory.Content(file, "Workbook");
        var sheets = new List<Dictionary<(int Row, int Column), string>>();
        foreach ((Record type, int start, int length) in Records(stream, 0))
        {
            if (type == Record.FilePass) return [];
            if (type == Record.End) break;
            if (type != Record.Sheet || length < 6 || stream[start + 5] != 0) continue;
            sheets.Add(
                OfSheet(
                    stream,
                    (int)Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(stream.AsSpan(start)), int.MaxValue)
                )
            );
        }

        return sheets;
    }

    private static Dictionary<(int Row, int Column), string> OfSheet(byte[] stream, int at)
    {
        var errors = new Dictionary<(int Row, int Column), string>();
        int depth = 0;
        foreach ((Record type, int start, int length) in Records(stream, at))
        {
            ReadOnlySpan<byte> content = stream.AsSpan(start, length);
            if (type == Record.Beginning) depth++;
            else if (type == Record.End && --depth <= 0) break;
            else if (type == Record.BoolOrError && content is [_, _, _, _, _, _, var code, 1, ..]) Add(content, code);
            else if (type == Record.Formula && content is [_, _, _, _, _, _, 2, _, var result, _, _, _, 0xFF, 0xFF, ..])
                Add(content, result);
        }

        return errors;

        void Add(ReadOnlySpan<byte> content, byte code)
        {
            int row = BinaryPrimitives.ReadUInt16LittleEndian(content) + 1;
            int column = BinaryPrimitives.ReadUInt16LittleEndian(content[2..]) + 1;
            errors[(row, column)] = NameOf(code);
        }
    }

    private static IEnumerable<(Record Type, int Start, int Length)> Records(byte[] stream, int at)
    {
        while (at >= 0 && at + HeaderLength <= stream.Length)
        {
            int length = BinaryPrimitives.ReadUInt16LittleEndian(stream.AsSpan(at + 2));
            int start = at + HeaderLength;
            if (start + length > stream.Length) yield break;
            yield return ((Record)BinaryPrimitives.ReadUInt16LittleEndian(stream.AsSpan(at)), start, length);
            at = start + length;
        }
    }

    private static string NameOf(byte code) => code switch
    {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        _ => "#N/A",
    };
}
