namespace WelfarePlan.Documents.Lines;

/// <summary>Text of which every character knows where in the source it came from.</summary>
/// <param name="text">The text.</param>
/// <param name="sourceIndexes">The places of its characters, or null where each stands at its own place.</param>
internal readonly struct MappedText(string text, int[]? sourceIndexes)
{
    public string Text { get; } = text;

    public int[]? SourceIndexes { get; } = sourceIndexes;

    public int Length => Text.Length;

    /// <summary>Returns where in the source a character came from.</summary>
    public int SourceIndex(int index) => SourceIndexes is null ? index : SourceIndexes[index];

    /// <summary>Returns the text with only those characters for which the mark is set.</summary>
    public MappedText Keep(ReadOnlySpan<bool> kept)
    {
        int count = kept[..Text.Length].Count(true);
        char[] letters = new char[count];
        int[] indexes = new int[count];
        int length = 0;
        for (int i = 0; i < Text.Length; i++)
        {
            if (!kept[i]) continue;
            letters[length] = Text[i];
            indexes[length++] = SourceIndex(i);
        }

        return new MappedText(new string(letters), indexes);
    }
}
