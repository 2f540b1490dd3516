using System.Runtime.CompilerServices;

namespace WelfarePlan.Time;

/// <summary>Bytes of UTF-8. A character that is known when the code is compiled becomes comparisons with
/// constants.</summary>
internal readonly struct Utf8Units : ITextUnits<byte>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryTake(ReadOnlySpan<byte> text, ref int at, char wanted)
    {
        if (wanted < 0x80)
        {
            if ((uint)at >= (uint)text.Length || text[at] != wanted) return false;
            at++;
            return true;
        }

        // The eras and units are all of three bytes.
        if ((uint)(at + 2) >= (uint)text.Length
            || text[at] != (byte)(0xE0 | (wanted >> 12))
            || text[at + 1] != (byte)(0x80 | ((wanted >> 6) & 0x3F))
            || text[at + 2] != (byte)(0x80 | (wanted & 0x3F))) return false;
        at += 3;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int DigitAt(ReadOnlySpan<byte> text, int at, out int length)
    {
        length = 1;
        if ((uint)at >= (uint)text.Length) return -1;
        if (text[at] != 0xEF) return text[at] - '0';

        length = 3;
        return (uint)(at + 2) < (uint)text.Length && text[at + 1] == 0xBC ? text[at + 2] - 0x90 : -1;
    }
}
