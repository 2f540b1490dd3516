namespace WelfarePlan.Text;

/// <summary>A text with its widths folded, which knows where in the source every character came from.</summary>
internal sealed class FoldedText
{
    private const char FirstFolded = '\u00A0';

    // Null while the folded text and the source agree in length, which nearly all do.
    private readonly int[]? _sourceIndices;

    /// <summary>Folds a text: <see cref="WidthFolding"/>, half-width kana joined with their sound marks, what has no
    /// width dropped.</summary>
    /// <param name="source">The text; line ends are kept.</param>
    /// <exception cref="ArgumentNullException">The source is null.</exception>
    public FoldedText(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        Source = source;

        int changed = FirstChanged(source);
        int dropped = changed < 0 ? -1 : FirstDropped(source, changed);
        if (dropped < 0)
        {
            Text = changed < 0 ? source : Fold(source);
            return;
        }

        char[] folded = new char[source.Length];
        int[] indices = new int[source.Length + 1];
        FoldAll(source.AsSpan(0, dropped), folded);
        for (int i = 0; i < dropped; i++) indices[i] = i;

        int length = FoldRest(source, dropped, folded, indices);
        indices[length] = source.Length;
        Text = new string(folded, 0, length);
        _sourceIndices = indices.AsSpan(0, length + 1).ToArray();
    }

    /// <summary>Gets the text as it was.</summary>
    public string Source { get; }

    /// <summary>Gets the folded text, never longer than the source.</summary>
    public string Text { get; }

    /// <summary>Gets where in the source every folded character begins, or null where each stands at its own
    /// place.</summary>
    public int[]? SourceIndexes => _sourceIndices;

    /// <summary>Returns where in the source a folded character begins.</summary>
    /// <param name="index">An index into <see cref="Text"/>, or its length.</param>
    /// <returns>An index into <see cref="Source"/>; for the length of the text, the length of the source.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The index lies outside the text.</exception>
    public int SourceIndex(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(index, Text.Length);
        return _sourceIndices is null ? index : _sourceIndices[index];
    }

    /// <summary>Returns the stretch of the source that a stretch of folded text came from.</summary>
    /// <param name="start">An index into <see cref="Text"/>.</param>
    /// <param name="length">The number of folded characters.</param>
    /// <returns>The source's own characters, dropped ones inside and directly behind included.</returns>
    public ReadOnlySpan<char> SourceOf(int start, int length)
    {
        int from = SourceIndex(start);
        return Source.AsSpan(from, SourceIndex(start + length) - from);
    }

    /// <summary>Folds a text whose source nobody asks for.</summary>
    /// <param name="source">The text.</param>
    /// <returns>The folded text; the source itself where nothing in it changes.</returns>
    public static string TextOf(string source) => TextOf(source, out _);

    /// <summary>Folds a text and says where its characters came from.</summary>
    /// <param name="source">The text.</param>
    /// <param name="sourceIndexes">Where in the source each folded character begins, or null where each stands at its
    /// own place.</param>
    /// <returns>The folded text; the source itself where nothing in it changes.</returns>
    public static string TextOf(string source, out int[]? sourceIndexes)
    {
        sourceIndexes = null;
        int changed = FirstChanged(source);
        if (changed < 0) return source;
        if (FirstDropped(source, changed) < 0) return Fold(source);
        var folded = new FoldedText(source);
        sourceIndexes = folded.SourceIndexes;
        return folded.Text;
    }

    /// <summary>Returns whether a text is another one folded, sign for sign and without blanks around it.</summary>
    public static bool IsOf(string source, string folded)
    {
        if (source.Length != folded.Length || source.Length == 0) return false;
        for (int i = 0; i < source.Length; i++)
        {
            if (MayVanish(source[i]) || WidthFolding.Fold(source[i]) != folded[i]) return false;
        }

        return !char.IsWhiteSpace(folded[0]) && !char.IsWhiteSpace(folded[^1]);
    }

    private static string Fold(string source) =>
        string.Create(source.Length, source, static (to, from) => FoldAll(from, to));

    private static int FirstChanged(string source)
    {
        for (int i = 0; i < source.Length; i++)
        {
            char c = source[i];
            if (c >= FirstFolded && (WidthFolding.Fold(c) != c || MayVanish(c))) return i;
        }

        return -1;
    }

    private static int FirstDropped(string source, int start)
    {
        for (int i = start; i < source.Length; i++)
        {
            if (source[i] >= FirstFolded && MayVanish(source[i])) return i;
        }

        return -1;
    }

    private static bool MayVanish(char c) => WidthFolding.IsIgnorable(c) || c is '\uDB40' or 'ﾞ' or 'ﾟ';

    private static void FoldAll(ReadOnlySpan<char> from, Span<char> to)
    {
        for (int i = 0; i < from.Length; i++) to[i] = WidthFolding.Fold(from[i]);
    }

    private static int FoldRest(string source, int start, char[] folded, int[] indices)
    {
        int length = start;
        for (int i = start; i < source.Length; i++)
        {
            char c = source[i];
            if (WidthFolding.IsIgnorable(c)) continue;
            if (i + 1 < source.Length && WidthFolding.IsVariationSelector(c, source[i + 1]))
            {
                i++;
                continue;
            }

            if (c is 'ﾞ' or 'ﾟ' && i > 0 && source[i - 1] is >= 'ｦ' and <= 'ﾝ'
                && WidthFolding.Join(folded[length - 1], c) is var joined and not '\0')
            {
                folded[length - 1] = joined;
                continue;
            }

            indices[length] = i;
            folded[length++] = WidthFolding.Fold(c);
        }

        return length;
    }
}
