using System.Buffers;
using System.Text;

namespace WelfarePlan.Text;

/// <summary>Reads text into <see cref="Sign"/>s, from UTF-16 or UTF-8, without allocating.</summary>
/// <remarks>
/// Spaces and characters without width vanish. A space stays as a sign where dropping it would make one number of two
/// (<c>R2 3</c>), glue a letter to a digit (<c>H30 R1</c>) or a mark of absence to a number (<c>－ 5</c>).
/// </remarks>
internal static class SignReader
{
    /// <summary>Room for the signs of a notation; a text with as many or nearly as many is none.</summary>
    public const int Capacity = 64;

    // A prefix of so many signs may be cut off in the middle, so that no whole text may be so long either.
    private const int Limit = Capacity - 2;

    /// <summary>Reads a whole text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="signs">Room for <see cref="Capacity"/> signs.</param>
    /// <returns>The number of signs, or −1 where they are too many.</returns>
    public static int Read(ReadOnlySpan<char> text, Span<byte> signs)
    {
        int count = 0;
        byte pending = 0;
        for (int i = 0; i < text.Length; i++)
        {
            byte sign = SignTable.Of(text[i]);
            if (sign > Sign.Lead && pending == 0 && (uint)count < (uint)signs.Length)
            {
                signs[count++] = sign;
                continue;
            }

            if (sign <= Sign.Lead && !TryKeep(ref sign, ref pending, text, ref i)) continue;
            if (!TryAppend(signs, ref count, sign, ref pending)) return -1;
        }

        return count < Limit ? count : -1;
    }

    /// <summary>Reads a whole UTF-8 text.</summary>
    /// <param name="text">The text; bytes that are not UTF-8 are signs of no notation.</param>
    /// <param name="signs">Room for <see cref="Capacity"/> signs.</param>
    /// <returns>The number of signs, or −1 where they are too many.</returns>
    public static int Read(ReadOnlySpan<byte> text, Span<byte> signs)
    {
        int count = 0;
        byte pending = 0;
        for (int i = 0; i < text.Length;)
        {
            byte sign = Next(text[i..], out int length);
            i += length;
            if (sign == Sign.Skip) continue;
            if (sign is Sign.Space or Sign.Break)
            {
                pending = Math.Max(pending, sign);
                continue;
            }

            if (!TryAppend(signs, ref count, sign, ref pending)) return -1;
        }

        return count < Limit ? count : -1;
    }

    // Two cells of a table stand further apart than the characters of one.
    private const int MaximumGap = 2;

    /// <summary>Reads the signs from a place in running text, up to a wide gap or the first that no notation
    /// holds.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to begin.</param>
    /// <param name="signs">Room for signs.</param>
    /// <param name="ends">Gets, for every sign, the index in the text behind it.</param>
    /// <param name="maximumGap">How many spaces in a row may stand between two signs.</param>
    /// <returns>The number of signs.</returns>
    public static int ReadAt(
        ReadOnlySpan<char> text, int at, Span<byte> signs, Span<int> ends, int maximumGap = MaximumGap)
    {
        int count = 0;
        int gap = 0;
        byte pending = 0;
        for (int i = at; i < text.Length && count < Limit; i++)
        {
            byte sign = SignTable.Of(text[i]);
            if (sign == Sign.Space && ++gap > maximumGap) break;
            if (sign <= Sign.Lead && !TryKeep(ref sign, ref pending, text, ref i)) continue;
            if (sign == Sign.Other || (pending == Sign.Break && count > 0)) break;

            gap = 0;
            int before = count;
            _ = TryAppend(signs, ref count, sign, ref pending);
            if (count - before == 2) ends[before] = i;
            ends[count - 1] = i + 1;
        }

        return count;
    }

    /// <summary>Returns the index behind all white space and characters without width at a place.</summary>
    public static int BehindBlank(ReadOnlySpan<char> text, int at)
    {
        for (; at < text.Length; at++)
        {
            byte sign = SignTable.Of(text[at]);
            if (sign == Sign.Lead && at + 1 < text.Length && WidthFolding.IsVariationSelector(text[at], text[at + 1]))
                at++;
            else if (sign is not (Sign.Space or Sign.Break or Sign.Skip)) break;
        }

        return at;
    }

    /// <summary>Returns the place in a text behind its first signs.</summary>
    /// <param name="text">The text that the signs were read from.</param>
    /// <param name="signs">The number of signs.</param>
    /// <returns>The index of the character that the next sign stands for, or the length of the text.</returns>
    public static int SourceIndex(ReadOnlySpan<char> text, int signs)
    {
        Span<byte> read = stackalloc byte[Capacity];
        for (int length = 1; length <= Math.Min(text.Length, Capacity * 4); length++)
        {
            if (Read(text[..length], read) is var count && (count > signs || count < 0)) return length - 1;
        }

        return text.Length;
    }

    // Decides on the signs that are not simply appended: what vanishes, and what is remembered as a gap.
    private static bool TryKeep(ref byte sign, ref byte pending, ReadOnlySpan<char> text, ref int i)
    {
        switch (sign)
        {
            case Sign.Skip:
                return false;
            case Sign.Space or Sign.Break:
                pending = Math.Max(pending, sign);
                return false;
            case Sign.Lead when i + 1 < text.Length && WidthFolding.IsVariationSelector(text[i], text[i + 1]):
                i++;
                return false;
            case Sign.Lead:
                sign = Sign.Other;
                return true;
            default:
                return true;
        }
    }

    private static bool TryAppend(Span<byte> signs, ref int count, byte sign, ref byte pending)
    {
        if (pending != 0)
        {
            if (count > 0 && (pending == Sign.Break || IsGap(signs[count - 1], sign)))
            {
                if (count == signs.Length) return false;
                signs[count++] = pending == Sign.Break ? Sign.Other : Sign.Space;
            }

            pending = 0;
        }

        if (count == signs.Length) return false;
        signs[count++] = sign;
        return true;
    }

    private static bool IsGap(byte before, byte after) =>
        before is Sign.Hyphen or Sign.Triangle or Sign.Plus
            ? Sign.IsDigit(after)
            : IsNumeral(before) && (IsNumeral(after) || Sign.IsLatin(after));

    private static bool IsNumeral(byte sign) => Sign.IsDigit(sign) || Sign.IsKanjiDigit(sign);

    private static byte Next(ReadOnlySpan<byte> text, out int length)
    {
        length = 1;
        if (text[0] < 0x80) return SignTable.Of((char)text[0]);
        if (Rune.DecodeFromUtf8(text, out Rune rune, out length) != OperationStatus.Done) return Sign.Other;
        if (rune.IsBmp) return SignTable.Of((char)rune.Value);
        return rune.Value is >= 0xE0100 and <= 0xE01EF ? Sign.Skip : Sign.Other;
    }
}
