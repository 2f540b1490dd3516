using WelfarePlan.Documents.Titles;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Headings.Reviews;

/// <summary>
/// A line that says what the list of contents or a chart of the plan says, and nothing else, is that heading, numbered
/// or not, and even where it speaks in a sentence.
/// </summary>
internal static class KnownTitles
{
    private const int ShortestTitle = 3;

    public static void Mark(IReadOnlyList<OutlinePart> parts, OutlineSource source, bool hasSizes)
    {
        HashSet<string> charted =
        [
            .. parts.Where(part => part.IsCharted).Select(part => part.Key).Where(key => key.Length >= ShortestTitle),
        ];
        Dictionary<string, int> listed = hasSizes ? [] : ContentsTitles.DepthsOf(source.Lines);
        if (charted.Count + listed.Count == 0) return;
        foreach (OutlinePart part in parts)
        {
            if (
                part.Class == LineClass.Item
                && part.Family.IsCount
                && part.Lines.First == part.Lines.Last
                && charted.Contains(part.Key)
            )
                part.Class = LineClass.Heading;
            else if (part.Class == LineClass.Prose && part.Pieces.Count > 0) Split(part, charted, listed);
        }
    }

    private static void Split(OutlinePart prose, HashSet<string> charted, Dictionary<string, int> listed)
    {
        var found = new List<OutlinePart>();
        int rest = 0;
        for (int i = 0; i < prose.Pieces.Count; i++)
        {
            (Diagnostics.LineSpan lines, string text) = prose.Pieces[i];
            string key = TitleKeys.Of(text);
            int depth = listed.GetValueOrDefault(key, -1);
            if (depth < 0 && !charted.Contains(key)) continue;
            AddRest(prose, rest, i, found);
            found.Add(new OutlinePart(LineClass.Heading, lines)
            {
                Numbering = new Numbering(NumberingFamily.Mark, "", "#", 0),
                Text = HeadingForms.Bare(text),
                ContentsDepth = depth < 0 ? null : depth,
                IsCharted = depth >= 0,
                Size = prose.Size,
            });
            rest = i + 1;
        }

        if (found.Count == 0) return;
        AddRest(prose, rest, prose.Pieces.Count, found);
        prose.Expansion = found;
    }

    private static void AddRest(OutlinePart prose, int start, int end, List<OutlinePart> found)
    {
        if (end <= start) return;
        found.Add(
            new OutlinePart(LineClass.Prose, new(prose.Pieces[start].Lines.First, prose.Pieces[end - 1].Lines.Last))
            {
                Text = JapaneseLines.Join(prose.Pieces.Skip(start).Take(end - start).Select(piece => piece.Text)),
                Pieces = [.. prose.Pieces.Skip(start).Take(end - start)],
            });
    }
}
