using System.Runtime.InteropServices;

namespace WelfarePlan.Documents.Words;

/// <summary>Remembers what short texts of a document were read as: the heads, units and marks of its tables come again
/// and again, and several readers ask for one text.</summary>
/// <remarks>A text has one place, found by its letters; the last one there is remembered, so that room is bounded
/// however long the document is.</remarks>
internal sealed class TextMemo
{
    /// <summary>The longest text that is remembered; longer ones hardly come twice.</summary>
    private const int Longest = 24;

    private const int FewestPlaces = 8;
    private const int MostPlaces = 1024;

    // A document that asks little gets little room.
    private const int QuestionsPerPlace = 16;

    private Place[] _places = [];
    private char[] _letters = [];
    private int _unknown;

    /// <summary>What a text was asked for.</summary>
    public enum Question
    {
        Value,
        Head,
        Role,
    }

    /// <summary>Returns whether the text was read before, and as what; null where it was read as nothing.</summary>
    public bool TryFind<T>(ReadOnlySpan<char> text, Question question, out T? known)
        where T : class
    {
        known = null;
        if (text.Length > Longest || _places.Length == 0) return false;
        int hash = HashOf(text);
        ref Place place = ref _places[hash & (_places.Length - 1)];
        if (place.Hash != hash || (place.Asked & (1 << (int)question)) == 0 || !Holds(place, hash, text)) return false;
        known = (T?)place.Answers[(int)question];
        return true;
    }

    /// <summary>Remembers what a text was read as.</summary>
    public void Keep(ReadOnlySpan<char> text, Question question, object? answer)
    {
        if (text.Length > Longest) return;
        if (++_unknown > _places.Length * QuestionsPerPlace && _places.Length < MostPlaces) Grow();
        int hash = HashOf(text);
        int index = hash & (_places.Length - 1);
        ref Place place = ref _places[index];
        if (place.Hash != hash || !Holds(place, hash, text))
        {
            place = new Place { Hash = hash, Length = text.Length };
            text.CopyTo(_letters.AsSpan(index * Longest));
        }

        place.Asked |= 1 << (int)question;
        place.Answers[(int)question] = answer;
    }

    private bool Holds(in Place place, int hash, ReadOnlySpan<char> text) =>
        place.Length == text.Length
        && _letters.AsSpan((hash & (_places.Length - 1)) * Longest, text.Length).SequenceEqual(text);

    // What was known is asked again soon if it matters.
    private void Grow()
    {
        int count = Math.Max(FewestPlaces, _places.Length * 2);
        _places = new Place[count];
        _letters = new char[count * Longest];
        _unknown = 0;
    }

    // The same in every process, so that the work is too.
    private static int HashOf(ReadOnlySpan<char> text)
    {
        uint hash = 2166136261;
        foreach (char letter in text) hash = (hash ^ letter) * 16777619;
        return (int)(hash ^ (hash >> 15));
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Place
    {
        public int Hash;
        public int Length;
        public int Asked;
        public Answers Answers;
    }

    [System.Runtime.CompilerServices.InlineArray(3)]
    private struct Answers
    {
        private object? _first;
    }
}
