using System.Text;

namespace WelfarePlan.Documents.Lines;

/// <summary>Text of which every character knows where in the source it came from.</summary>
internal sealed class MappedText(string text, int[] sourceIndexes)
{
    public string Text { get; } = text;

    public int[] SourceIndexes { get; } = sourceIndexes;

    public int Length => Text.Length;

    /// <summary>Returns the text with only those characters for which the mark is set.</summary>
    public MappedText Keep(ReadOnlySpan<bool> kept)
    {
        var builder = new StringBuilder(Text.Length);
        var indexes = new List<int>(Text.Length);
        for (int i = 0; i < Text.Length; i++)
        {
            if (!kept[i]) continue;
            builder.Append(Text[i]);
            indexes.Add(SourceIndexes[i]);
        }

        return new MappedText(builder.ToString(), [.. indexes]);
    }
}
