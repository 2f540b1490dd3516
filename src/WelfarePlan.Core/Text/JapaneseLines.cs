using System.Buffers;

namespace WelfarePlan.Text;

/// <summary>Heals lines that a page broke: Japanese goes on without a space, words in Latin letters with one.</summary>
internal static class JapaneseLines
{
    public static string Join(IEnumerable<string> parts)
    {
        var joined = default(Joined);
        foreach (string part in parts) joined.Add(part);
        return joined.ToText();
    }

    public static string Join(IReadOnlyList<string> parts)
    {
        var joined = default(Joined);
        for (int i = 0; i < parts.Count; i++) joined.Add(parts[i]);
        return joined.ToText();
    }

    private struct Joined
    {
        private string? _first;
        private char[]? _room;
        private int _length;

        public void Add(string part)
        {
            ReadOnlySpan<char> text = part.AsSpan().Trim();
            if (text.Length == 0) return;
            if (_first is null)
            {
                // Most texts stand on one line.
                _first = text.Length == part.Length ? part : text.ToString();
                return;
            }

            if (_room is null)
            {
                _room = Grown([], 0, _first.Length + text.Length + 1);
                _first.CopyTo(_room);
                _length = _first.Length;
            }

            if (_room.Length < _length + text.Length + 1) _room = Grown(_room, _length, _length + text.Length + 1);
            if (char.IsAsciiLetter(_room[_length - 1]) && char.IsAsciiLetter(text[0])) _room[_length++] = ' ';
            text.CopyTo(_room.AsSpan(_length));
            _length += text.Length;
        }

        public readonly string ToText()
        {
            if (_room is null) return _first ?? "";
            string joined = new(_room, 0, _length);
            ArrayPool<char>.Shared.Return(_room);
            return joined;
        }
    }

    private static char[] Grown(char[] room, int length, int least)
    {
        char[] grown = ArrayPool<char>.Shared.Rent(Math.Max(least, 2 * length));
        room.AsSpan(0, length).CopyTo(grown);
        if (room.Length > 0) ArrayPool<char>.Shared.Return(room);
        return grown;
    }
}
