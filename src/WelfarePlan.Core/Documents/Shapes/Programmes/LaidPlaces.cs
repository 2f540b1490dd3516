using WelfarePlan.Documents.Lines;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>How the places of letters on a line are counted: by what print takes of them, where a full-width letter has
/// two, or by letters, as programs do that lay the text of a page out anew.</summary>
internal readonly record struct LaidPlaces(bool AreLetters)
{
    public int WidthOf(char letter) => AreLetters ? 1 : DisplayWidth.Of(letter);

    /// <summary>Returns where each head stands.</summary>
    /// <param name="heads">The heads, their places counted in letters.</param>
    /// <param name="raw">Their line.</param>
    public LaidHead[] Of(IReadOnlyList<LaidHead> heads, string raw)
    {
        int[] places = new int[raw.Length + 1];
        for (int i = 0; i < raw.Length; i++) places[i + 1] = places[i] + WidthOf(raw[i]);
        return
        [
            .. heads.Select(head => head with
            {
                First = places[Math.Min(head.First, raw.Length)], End = places[Math.Min(head.End, raw.Length)],
            }),
        ];
    }
}
