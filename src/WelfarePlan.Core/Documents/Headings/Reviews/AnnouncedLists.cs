using WelfarePlan.Documents.Titles;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Headings.Reviews;

/// <summary>
/// A list under a level word (基本目標 with 1, 2, 3 or with ・) names goals, with or without text between them.
/// </summary>
internal static class AnnouncedLists
{
    private const int MostGoals = 12;
    private const int LowestRank = 3;

    public static void Mark(IReadOnlyList<OutlinePart> parts)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            if (parts[i].Class == LineClass.Announcement) Take(parts, i);
        }
    }

    private static void Take(IReadOnlyList<OutlinePart> parts, int index)
    {
        OutlinePart head = parts[index];
        int start = FirstEntry(parts, index);
        if (IsField(parts, index))
        {
            // 基本目標 / １ 支え合い / 施策 / （１）見守り: a sheet names each in a field of its own.
            Name([parts[index + 1]], head.Text);
            head.Class = LineClass.Label;
            head.IsGuess = true;
            return;
        }

        bool isGoalWord = LevelWords.RankOf(head.Text) <= LowestRank
            && head.Text is not ("目標" or "課題" or "取組" or "取り組み" or "活動" or "事業" or "視点");
        if (isGoalWord && start > 0 && !IsBesideList(parts, index))
        {
            if (parts[start] is not { Class: LineClass.Prose } prose) Name(Entries(parts, start, head), head.Text);
            else if (!LevelWords.IsPlain(head.Text)) Split(prose, head.Text);
        }

        // ２ 基本目標 counts on among the chapters; without a number the word is only a label.
        bool isNumbered = head.Numbering.Family is not (
            NumberingFamily.None or NumberingFamily.Mark or NumberingFamily.Word);
        head.Class = isNumbered ? LineClass.Heading : LineClass.Label;
        head.IsGuess = true;
    }

    /// <summary>
    /// 基本目標 with three goals, and right behind the last of them 施策 with all measures: two columns of a chart that
    /// fell apart, and nothing says which measure belongs to which goal.
    /// </summary>
    private static bool IsBesideList(IReadOnlyList<OutlinePart> parts, int index)
    {
        int last = index - 1;
        while (last >= 0 && parts[last].Class == LineClass.Page) last--;
        if (last >= 0 && parts[last].Expansion is { Count: > 1 } split)
            return split[0].IsAnnounced && split[0].Numbering.Rank < LevelWords.RankOf(parts[index].Text);
        if (last < 1 || parts[last] is not { Class: LineClass.Heading, IsAnnounced: true } entry
            || (entry.IsCharted && entry.ContentsDepth is null)) return false;
        int before = last - 1;
        while (before >= 0 && parts[before].Class == LineClass.Page) before--;
        return before >= 0
            && parts[before] is { Class: LineClass.Heading, IsAnnounced: true } other
            && other.Family == entry.Family
            && entry.Numbering.Rank < LevelWords.RankOf(parts[index].Text);
    }

    /// <summary>One numbered title between two words for levels or sections is the field of a sheet.</summary>
    private static bool IsField(IReadOnlyList<OutlinePart> parts, int index)
    {
        if (index + 2 >= parts.Count || parts[index].Numbering.Family != NumberingFamily.None) return false;
        OutlinePart entry = parts[index + 1];
        return entry.Class == LineClass.Heading && entry.Family.IsCount
            && entry.Lines.First <= parts[index].Lines.Last + 2
            && parts[index + 2] is { Class: LineClass.Announcement or LineClass.Label }
            or { Class: LineClass.Heading, IsAnnounced: true } or { Class: LineClass.Label, IsGuess: true };
    }

    /// <summary>Returns where the list begins, behind sentences that lead to it, or 0.</summary>
    private static int FirstEntry(IReadOnlyList<OutlinePart> parts, int index)
    {
        int leads = 0;
        for (int i = index + 1; i < parts.Count; i++)
        {
            OutlinePart part = parts[i];
            if (part.Class == LineClass.Page) continue;
            if (part.Class is LineClass.Heading or LineClass.Item) return part.Family.IsWord || part.Family.IsChapter
                ? 0 : i;
            if (part.Class != LineClass.Prose) return 0;
            if (IsList(part)) return i;
            if (++leads > OutlineLimits.MostLeadParagraphs) return 0;
        }

        return 0;
    }

    private static bool IsList(OutlinePart prose) =>
        prose.Pieces.Count is >= 2 and <= MostGoals
            && prose.Pieces.All(piece =>
                piece.Text.Length <= OutlineLimits.LongestMarkedTitle && TitleForms.IsTitle(piece.Text)
                    && !TitleForms.IsRow(piece.Text) && piece.Text[^1] is not ('、' or 'の' or 'を' or 'に' or 'と'));

    /// <summary>The entries count up from one, or bear one mark; what stands between them is theirs.</summary>
    private static List<OutlinePart> Entries(IReadOnlyList<OutlinePart> parts, int start, OutlinePart head)
    {
        var entries = new List<OutlinePart>();
        FamilyKey family = parts[start].Family;
        for (int i = start; i < parts.Count && entries.Count < MostGoals; i++)
        {
            OutlinePart part = parts[i];
            if (part.Class is LineClass.Announcement) break;
            if (part.Class is not (LineClass.Heading or LineClass.Item))
            {
                // A list of marks has nothing between its entries.
                if (!family.IsCount && part.Class != LineClass.Page) break;
                continue;
            }

            if (part.Family == family)
            {
                bool counts = !family.IsCount || part.Numbering.Count == entries.Count + 1;
                if (!counts || !IsEntry(part)) break;
                entries.Add(part);
            }
            else if (part.Class == LineClass.Heading && EndsList(part, family, head))
            {
                break;
            }
            else if (!family.IsCount)
            {
                break;
            }
        }

        return entries.Count >= 2 ? entries : [];
    }

    private static bool EndsList(OutlinePart part, FamilyKey family, OutlinePart head) =>
        part.Family.IsWord || part.Family.IsChapter
            || FamilyOrder.ByConvention(part.Family) < FamilyOrder.ByConvention(family) || part.Family == head.Family;

    private static bool IsEntry(OutlinePart part) =>
        part.Text.Length <= OutlineLimits.LongestTitle
            && !part.Text.TrimEnd('。').Contains('。', StringComparison.Ordinal) && part.Text.Length > 1
            && !TitleForms.IsRow(part.Text);

    private static void Name(List<OutlinePart> entries, string word)
    {
        foreach (OutlinePart entry in entries)
        {
            entry.Numbering = new Numbering(NumberingFamily.Word, entry.Family.IsCount ? entry.Numbering.Number
                : "", word, 0);
            entry.Class = LineClass.Heading;
            entry.Text = HeadingForms.Bare(entry.Text);
            entry.IsAnnounced = true;
        }
    }

    private static void Split(OutlinePart prose, string word) =>
        prose.Expansion = [.. prose.Pieces.Select(piece => new OutlinePart(LineClass.Heading, piece.Lines)
        {
            Numbering = new Numbering(NumberingFamily.Word, "", word, 0),
            Text = HeadingForms.Bare(piece.Text),
            IsAnnounced = true,
        })];
}
