using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Headings.Reviews;

/// <summary>
/// What stands behind the number of a goal beside its title: めざす数値 behind the number of each, a label; ひと over
/// 共に生きる人づくり or in a column of goals, a short name.
/// </summary>
internal static class GoalNames
{
    private const int LeastGoals = 2;
    private const int LongestCaption = 14;

    public static void Mark(IReadOnlyList<OutlinePart> parts)
    {
        ILookup<(string Word, string Number), OutlinePart> goals = parts
            .Where(part => part is { Class: LineClass.Heading, Family.IsWord: true, Numbering.Number.Length: > 0 })
            .ToLookup(part => (part.Numbering.Word, part.Numbering.Number));
        if (goals.Count < LeastGoals) return;
        for (int i = 0; i + 1 < parts.Count; i++)
        {
            if (parts[i] is { Class: LineClass.Heading, Family.IsWord: true, Numbering.Number.Length: > 0 })
                TakeTitle(parts, i, goals);
        }

        MarkCaptions(goals);
        foreach (IGrouping<string, OutlinePart> level in goals.SelectMany(goal => goal)
            .Where(part => part is { Class: LineClass.Heading, IsCharted: true, Key.Length: > 0 })
            .GroupBy(part => part.Numbering.Word, StringComparer.Ordinal))
            GiveTitles([.. level], goals);
    }

    /// <summary>Ⅰ 学ぶ and Ⅱ 集う in a column of goals whose headings are longer: where all of them are such names, each
    /// takes up its goal.</summary>
    private static void GiveTitles(List<OutlinePart> names, ILookup<(string, string), OutlinePart> goals)
    {
        List<OutlinePart?> titles = [.. names.Select(name => TitleOf(name, goals))];
        bool areNames = names.Select(name => name.Numbering.Number).Distinct().Count() >= LeastGoals
            && Enumerable.Range(0, names.Count).All(i => titles[i] is { } title && MayNameShort(names[i], title));
        for (int i = 0; areNames && i < names.Count; i++) names[i].Text = titles[i]!.Text;
    }

    /// <summary>Returns the one heading outside of charts that bears the number, or null.</summary>
    private static OutlinePart? TitleOf(OutlinePart name, ILookup<(string, string), OutlinePart> goals)
    {
        OutlinePart? found = null;
        foreach (OutlinePart other in goals[KeyOf(name)])
        {
            if (other.IsCharted || other.Class != LineClass.Heading || other.Key.Length == 0) continue;
            if (found is not null && found.Key != other.Key) return null;
            found = other;
        }

        return found;
    }

    private static bool MayNameShort(OutlinePart name, OutlinePart title) =>
        name.Key == title.Key
        || (name.Key.Length < title.Key.Length
            && title.Key.Any(c => IsKanji(c) && name.Key.Contains(c, StringComparison.Ordinal)));

    private static bool IsKanji(char c) => c is >= '一' and <= '鿿';

    private static (string, string) KeyOf(OutlinePart part) => (part.Numbering.Word ?? "", part.Numbering.Number ?? "");

    /// <summary>基本目標１　ひと over the title that the chapter of 基本目標１ bears.</summary>
    private static void TakeTitle(
        IReadOnlyList<OutlinePart> parts, int at, ILookup<(string, string), OutlinePart> goals)
    {
        (OutlinePart goal, OutlinePart below) = (parts[at], parts[at + 1]);
        bool isTitle = goal.Key.Length > 0
            && below.Class is LineClass.Prose or LineClass.Heading
            && below.Family.Family is Tokens.NumberingFamily.None or Tokens.NumberingFamily.Mark
            && below.Key != goal.Key
            && goals[KeyOf(goal)].Any(other => !ReferenceEquals(other, goal) && other.Key == below.Key);
        if (!isTitle) return;
        goal.Text = below.Text;
        goal.Lines = goal.Lines.Union(below.Lines);
        below.Expansion = [];
    }

    /// <summary>基本目標１　めざす数値, 基本目標２　めざす数値: each takes up its goal and labels what follows.</summary>
    private static void MarkCaptions(ILookup<(string Word, string Number), OutlinePart> goals)
    {
        IEnumerable<IGrouping<(string Word, string Key), OutlinePart>> titles = goals
            .SelectMany(goal => goal)
            .Where(part => part.Key.Length > 0 && part.Text.Length <= LongestCaption)
            .GroupBy(part => (part.Numbering.Word, part.Key));
        foreach (IGrouping<(string Word, string Key), OutlinePart> title in titles)
        {
            bool isCaption = title.Select(part => part.Numbering.Number).Distinct().Count() >= LeastGoals
                && title.All(part => goals[KeyOf(part)].Any(other => other.Key.Length > 0 && other.Key != part.Key));
            if (!isCaption) continue;
            foreach (OutlinePart part in title) Mark(part);
        }
    }

    private static void Mark(OutlinePart caption)
    {
        bool isKnown = SectionWords.TryGuess(caption.Text, out SectionKind kind);
        var label = new OutlinePart(LineClass.Label, caption.Lines)
        {
            Text = caption.Text, Section = kind, IsGuess = !isKnown,
        };
        var goal = new OutlinePart(LineClass.Heading, caption.Lines) { Numbering = caption.Numbering };
        caption.Expansion = [goal, label];
    }
}
