using WelfarePlan.Documents.Titles;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Headings.Reviews;

/// <summary>
/// The label with which every measure begins (現状と課題) stands right under the measure's title: a short line there is
/// that title, though it has neither number nor size.
/// </summary>
internal static class SkeletonTitles
{
    private const int Least = 3;
    private const double Share = 0.6;

    public static void Mark(IReadOnlyList<OutlinePart> parts)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 1; i < parts.Count; i++)
        {
            if (
                parts[i]
                is not { Class: LineClass.Label, Numbering.Family: NumberingFamily.None or NumberingFamily.Mark } label
            )
                continue;
            string key = SectionLabels.Unframe(HeadingForms.Folded(label.Text), out _).ToString();
            if (!places.TryGetValue(key, out List<int>? known)) places[key] = known = [];
            known.Add(i);
        }

        foreach (List<int> known in places.Values)
        {
            List<OutlinePart> titles = [.. known.Select(at => Above(parts, at)).OfType<OutlinePart>()];
            if (titles.Count < Least || titles.Count < known.Count * Share || AreSlogans(parts, titles)) continue;
            foreach (OutlinePart title in titles) Name(title);
        }
    }

    /// <summary>Returns the paragraph right above a label, if its last line is a short title.</summary>
    private static OutlinePart? Above(IReadOnlyList<OutlinePart> parts, int label)
    {
        int at = label - 1;
        while (at >= 0 && parts[at].Class == LineClass.Page) at--;
        if (at < 0 || parts[at] is not { Class: LineClass.Prose, Pieces.Count: > 0, Expansion: null } prose)
            return null;
        string text = prose.Pieces[^1].Text;
        bool isTitle = text.Length is > 2 and <= OutlineLimits.LongestSecondLine && char.IsLetter(text[0])
            && TitleForms.IsTitle(text) && !TitleForms.IsRow(text) && !text.Any(char.IsDigit);
        return isTitle ? prose : null;
    }

    /// <summary>支え合う人をふやす between 基本目標１　ひとを育む and its label: where every one stands right below a goal that has
    /// numbered measures, it says what the goal means.</summary>
    private static bool AreSlogans(IReadOnlyList<OutlinePart> parts, List<OutlinePart> titles)
    {
        var proses = new HashSet<OutlinePart>(titles);
        for (int i = 0; i < parts.Count; i++)
        {
            if (!proses.Contains(parts[i])) continue;
            bool isUnderGoal =
                parts[i].Pieces.Count == 1
                && i > 0
                && parts[i - 1]
                    is { Class: LineClass.Heading, Family.IsWord: true, Numbering.Rank: 1, Text.Length: > 0 };
            if (!isUnderGoal || !IsBeforeMeasure(parts, i)) return false;
        }

        return true;
    }

    private static bool IsBeforeMeasure(IReadOnlyList<OutlinePart> parts, int at)
    {
        for (int i = at + 1; i < parts.Count; i++)
        {
            if (parts[i].Class is LineClass.Heading && parts[i].Family.IsWord) return false;
            bool isNumbered =
                parts[i].Class is LineClass.Heading or LineClass.Item
                && parts[i].Numbering is { Number.Length: > 0, Family: not NumberingFamily.Mark };
            if (isNumbered) return true;
        }

        return false;
    }

    private static void Name(OutlinePart prose)
    {
        (Diagnostics.LineSpan lines, string text) = prose.Pieces[^1];
        var heading = new OutlinePart(LineClass.Heading, lines)
        {
            Numbering = new Numbering(NumberingFamily.Mark, "", "", 0),
            Text = HeadingForms.Bare(text),
        };
        if (prose.Pieces.Count == 1)
        {
            prose.Expansion = [heading];
            return;
        }

        List<(Diagnostics.LineSpan Lines, string Text)> rest = [.. prose.Pieces.SkipLast(1)];
        var before = new OutlinePart(LineClass.Prose, new(rest[0].Lines.First, rest[^1].Lines.Last))
        {
            Text = JapaneseLines.Join(rest.Select(piece => piece.Text)),
            Pieces = rest,
        };
        prose.Expansion = [before, heading];
    }
}
