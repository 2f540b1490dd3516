using WelfarePlan.Documents.Titles;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Headings.Reviews;

/// <summary>
/// Items judge each other by form: where some of a run ①, ②, ③ are sentences, none of it is a heading.
/// </summary>
internal static class ItemRuns
{
    public static void Judge(IReadOnlyList<OutlinePart> parts)
    {
        var open = new Dictionary<FamilyKey, Run>();
        for (int i = 0; i < parts.Count; i++)
        {
            OutlinePart part = parts[i];
            if (part.Class is not (LineClass.Heading or LineClass.Item)
                || part.Family.Family == NumberingFamily.None) continue;
            if (part.Class == LineClass.Heading) CloseBelow(open, part.Family);
            if (!IsLow(part.Family)) continue;
            if (!open.TryGetValue(part.Family, out Run? run) || !run.GoesOn(part))
            {
                run?.Close();
                open[part.Family] = run = new Run();
            }

            run.Add(part, Opens(parts, i));
        }

        foreach (Run run in open.Values) run.Close();
        MarkBareLists(parts);
    }

    /// <summary>① ② ③ with nothing between them are a list; what each of them heads would stand there.</summary>
    private static void MarkBareLists(IReadOnlyList<OutlinePart> parts)
    {
        OutlinePart? last = null;
        foreach (OutlinePart part in parts)
        {
            if (part.Class == LineClass.Page) continue;
            if (part.Class == LineClass.Heading && last is { Class: LineClass.Heading } && last.Family == part.Family
                && part.Family.IsCount && last.Numbering.Count + 1 == part.Numbering.Count)
            {
                last.IsBareList = true;
                part.IsBareList = true;
            }

            last = part;
        }
    }

    private static bool IsLow(FamilyKey family) =>
        family.Family is NumberingFamily.Bracketed or NumberingFamily.HalfBracketed or NumberingFamily.Circled
            or NumberingFamily.Kana or NumberingFamily.Mark;

    /// <summary>A label or a deeper heading right behind says that a part is a heading, whatever its like.</summary>
    private static bool Opens(IReadOnlyList<OutlinePart> parts, int index)
    {
        for (int i = index + 1; i < parts.Count && i <= index + 2; i++)
        {
            if (parts[i].Class == LineClass.Page) continue;
            return parts[i].Class == LineClass.Label || parts[i].Class == LineClass.Heading
                && FamilyOrder.ByConvention(parts[i].Family) > FamilyOrder.ByConvention(parts[index].Family);
        }

        return false;
    }

    private static void CloseBelow(Dictionary<FamilyKey, Run> open, FamilyKey family)
    {
        foreach ((FamilyKey key, Run run) in open)
        {
            bool isBelow =
                key != family && (family.IsWord || FamilyOrder.ByConvention(key) > FamilyOrder.ByConvention(family));
            if (!isBelow) continue;
            run.Close();
            open.Remove(key);
        }
    }

    private sealed class Run
    {
        private readonly List<OutlinePart> _headings = [];
        private int _last;
        private bool _hasSentence;
        private bool _opens;

        public bool GoesOn(OutlinePart part) =>
            part.Family.Family == NumberingFamily.Mark || part.Numbering.Count == _last + 1;

        public void Add(OutlinePart part, bool opens)
        {
            _last = part.Numbering.Count;
            _opens |= opens;
            if (part.Class == LineClass.Heading) _headings.Add(part);
            else _hasSentence |= part.Text.Contains('。', StringComparison.Ordinal) || TitleForms.IsSentence(part.Text);
        }

        public void Close()
        {
            if (!_hasSentence || _opens) return;
            foreach (OutlinePart heading in _headings) heading.Class = LineClass.Item;
        }
    }
}
