using System.Buffers;

namespace WelfarePlan.Text;

/// <summary>Heals lines that a page broke: Japanese goes on without a space, words in Latin letters with one.</summary>
internal static class JapaneseLines
{
    public static string Join(IEnumerable<string> parts)
    {
        string first = "";
        char[]? room = null;
        int length = 0;
        foreach (string part in parts)
        {
            ReadOnlySpan<char> text = part.AsSpan().Trim();
            if (text.Length == 0) continue;
            if (room is null && first.Length == 0)
            {
                // Most texts stand on one line.
                first = text.Length == part.Length ? part : text.ToString();
                continue;
            }

            if (room is null)
            {
                room = Grown([], 0, first.Length + text.Length + 1);
                first.CopyTo(room);
                length = first.Length;
            }

            if (room.Length < length + text.Length + 1) room = Grown(room, length, length + text.Length + 1);
            if (char.IsAsciiLetter(room[length - 1]) && char.IsAsciiLetter(text[0])) room[length++] = ' ';
            text.CopyTo(room.AsSpan(length));
            length += text.Length;
        }

        if (room is null) return first;
        string joined = new(room, 0, length);
        ArrayPool<char>.Shared.Return(room);
        return joined;
    }

    private static char[] Grown(char[] room, int length, int least)
    {
        char[] grown = ArrayPool<char>.Shared.Rent(Math.Max(least, 2 * length));
        room.AsSpan(0, length).CopyTo(grown);
        if (room.Length > 0) ArrayPool<char>.Shared.Return(room);
        return grown;
    }
}
