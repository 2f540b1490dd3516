using WelfarePlan.Documents.Titles;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Headings.Reviews;

/// <summary>
/// A short line that recurs under several headings is a label, whatever its word: together the labels are the skeleton
/// of a measure. A heading that recurs under one heading alone (on every page) is a running head.
/// </summary>
internal static class RecurringLabels
{
    public static void Mark(IReadOnlyList<OutlinePart> parts, string? planTitle)
    {
        var places = new Dictionary<string, Places>(StringComparer.Ordinal);
        var contexts = new Contexts();
        foreach (OutlinePart part in parts)
        {
            if (MayBeLabel(part))
            {
                if (!places.TryGetValue(part.Key, out Places? known)) places[part.Key] = known = new Places(
                    part.Numbering.Number ?? "");
                known.Add(contexts.Of(part), part);
            }

            contexts.Take(part);
        }

        string? title = planTitle is null ? null : TitleKeys.Of(planTitle);
        foreach ((string key, Places known) in places)
        {
            if (key != title && known.AreOfLabel(key)) known.Mark();
        }
    }

    private static bool MayBeLabel(OutlinePart part)
    {
        if (part.Text.Length is 0 or > OutlineLimits.LongestRecurringLabel) return false;
        bool isShort = part.Class switch
        {
            // 2-1 in the chart and in its chapter is one heading; a label has another number each time.
            LineClass.Heading => !part.Family.IsWord && !part.Family.IsChapter
                && part.Family.Family != NumberingFamily.Compound,
            LineClass.Prose => part.Pieces.Count == 1,
            LineClass.Item => part.Lines.First == part.Lines.Last,
            _ => false,
        };
        return isShort && TitleForms.IsTitle(part.Text) && (part.IsVisual || !HoldsDigit(WithoutYear(part.Text)));
    }

    // ５年後（令和10年度）のものさし in type of its own is a label; a row with a number is none.
    private static bool HoldsDigit(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('0', '9') || text.ContainsAnyInRange('０', '９');

    /// <summary>事業のようす（令和５年度）: the year of what follows is no number of a row.</summary>
    private static ReadOnlySpan<char> WithoutYear(string text)
    {
        int open = text is [.., ')' or '）'] ? text.AsSpan().LastIndexOfAny('(', '（') : -1;
        return open > 0 && text.AsSpan(open + 1) is [.., '年', '度', _] ? text.AsSpan(0, open) : text;
    }

    /// <summary>The headings that are open by the rank of their families.</summary>
    private sealed class Contexts
    {
        private readonly List<OutlinePart> _open = [];

        /// <summary>Returns the key of the heading nearest above the part; a chart and its chapter name the same
        /// one.</summary>
        public string Of(OutlinePart part)
        {
            int at = _open.Count - 1;
            while (at >= 0 && part.Class == LineClass.Heading && !StandsAbove(_open[at], part)) at--;
            return at < 0 ? "" : $"{_open[at].Numbering.Word}{_open[at].Numbering.Number}|{_open[at].Key}";
        }

        public void Take(OutlinePart part)
        {
            if (part.Class != LineClass.Heading) return;
            int above = 0;
            while (above < _open.Count && StandsAbove(_open[above], part)) above++;
            _open.RemoveRange(above, _open.Count - above);
            _open.Add(part);
        }

        private static bool StandsAbove(OutlinePart open, OutlinePart part) =>
            (open.IsVisual || part.IsVisual) && open.Size > 0 && part.Size > 0
                ? open.Size > part.Size
                : open.Family != part.Family
                && FamilyOrder.ByConvention(open.Family) < FamilyOrder.ByConvention(part.Family);
    }

    private sealed class Places(string number)
    {
        private readonly HashSet<string> _contexts = new(StringComparer.Ordinal);
        private readonly List<OutlinePart> _parts = [];
        private bool _hasOneNumber = true;

        public void Add(string context, OutlinePart part)
        {
            _contexts.Add(context);
            _parts.Add(part);
            _hasOneNumber &= string.Equals(part.Numbering.Number ?? "", number, StringComparison.Ordinal);
        }

        public bool AreOfLabel(string key) =>
            _hasOneNumber
            && (_contexts.Count >= OutlineLimits.HeadingsOfAnyLabel
            || (_contexts.Count >= OutlineLimits.HeadingsOfStemLabel && SectionWords.TryGuess(key, out _)));

        public void Mark()
        {
            foreach (OutlinePart part in _parts)
            {
                part.Class = LineClass.Label;
                ReadOnlySpan<char> inner = SectionLabels.Unframe(HeadingForms.Folded(part.Text), out _);
                part.IsGuess = !SectionWords.TryFind(inner, out SectionKind kind)
                    && !SectionWords.TryGuess(inner, out kind);
                part.Section = kind;
            }
        }
    }
}
