using System.Runtime.CompilerServices;

namespace WelfarePlan.Time;

/// <summary>Characters.</summary>
internal readonly struct Utf16Units : ITextUnits<char>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryTake(ReadOnlySpan<char> text, ref int at, char wanted)
    {
        if ((uint)at >= (uint)text.Length || text[at] != wanted) return false;
        at++;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int DigitAt(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 1;
        if ((uint)at >= (uint)text.Length) return -1;
        char c = text[at];
        return c < '０' ? c - '0' : c - '０';
    }
}
