using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Titles;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Headings;

/// <summary>
/// Lines without a number that the source prints as it prints headings: short, larger than running text or bold, in a
/// size that other headings have too, and not one of several lines of that size in a row.
/// </summary>
internal sealed class VisualHeadings
{
    private const double LargerText = 1.1;
    private const double Bolder = 0.25;
    private const int LeastOfSize = 2;
    private const double MostOfLines = 0.6;
    private const int LongestTitle = 40;

    private readonly Dictionary<int, double> _sizes = [];
    private readonly HashSet<int> _headings = [];

    public VisualHeadings(OutlineSource source)
    {
        if (source.Formats.Count == 0) return;
        List<Line> lines = [.. source.Lines.Where(line => line.Kind == LineKind.Text)];
        double body = BodySizeOf(lines, source);
        if (body == 0) return;
        foreach (Line line in lines)
        {
            if (SizeOf(line, source) is > 0 and var size) _sizes[line.Number] = size;
        }

        List<Line> candidates = [.. lines.Skip(EndOfCover(lines)).Where(line => MayHead(line, body, source))];
        if (candidates.Count > lines.Count * MostOfLines) return;
        ILookup<double, Line> rungs = candidates.ToLookup(line => _sizes[line.Number]);
        foreach (Line line in candidates)
        {
            bool isHeading = HeadingForms.Read(line.Text) is null && rungs[_sizes[line.Number]].Count() >= LeastOfSize;
            if (isHeading) _headings.Add(line.Number);
        }

        DropRuns(lines);
        DropSlogans(lines);
    }

    /// <summary>Returns the height of a line's letters in points, a little more where they are bold, or 0.</summary>
    public double SizeOf(Line line) => _sizes.GetValueOrDefault(line.Number);

    public bool Contains(Line line) => _headings.Contains(line.Number);

    /// <summary>Two lines of one size in a row are a slogan or a paragraph in large type.</summary>
    private void DropRuns(List<Line> lines)
    {
        var runs = new HashSet<int>();
        for (int i = 1; i < lines.Count; i++)
        {
            bool isRun = _headings.Contains(lines[i].Number) && _headings.Contains(lines[i - 1].Number)
                && lines[i].Number == lines[i - 1].Number + 1
                && _sizes[lines[i].Number] == _sizes[lines[i - 1].Number] && !lines[i].StartsPage;
            if (isRun) runs.UnionWith([lines[i].Number, lines[i - 1].Number]);
        }

        _headings.ExceptWith(runs);
    }

    /// <summary>支え合いの心をもつ人をふやす between 基本目標１　ひとを育む and its measures: a size that stands nowhere but there says
    /// what each goal means.</summary>
    private void DropSlogans(List<Line> lines)
    {
        var under = new Dictionary<double, (int Below, int All)>();
        for (int i = 1; i < lines.Count; i++)
        {
            if (!_headings.Contains(lines[i].Number)) continue;
            double size = _sizes[lines[i].Number];
            (int below, int all) = under.GetValueOrDefault(size);
            bool isBelow = IsGoal(lines[i - 1]) && SizeOf(lines[i - 1]) > size && IsBeforeMeasure(lines, i);
            under[size] = (below + (isBelow ? 1 : 0), all + 1);
        }

        _headings.RemoveWhere(number =>
            under.GetValueOrDefault(_sizes[number]) is { Below: >= LeastOfSize } count && count.Below == count.All);
    }

    private static bool IsGoal(Line line) =>
        HeadingForms.Read(line.Text) is { Family: NumberingFamily.Word, Number.Length: > 0, Rank: 1 };

    private static bool IsBeforeMeasure(List<Line> lines, int at)
    {
        for (int i = at + 1; i < lines.Count && !IsGoal(lines[i]); i++)
        {
            if (HeadingForms.Read(lines[i].Text) is { Number.Length: > 0, Family: not NumberingFamily.Mark })
                return true;
        }

        return false;
    }

    private bool MayHead(Line line, double body, OutlineSource source)
    {
        string text = line.Text.Trim();
        return _sizes.TryGetValue(line.Number, out double size)
            && (size > body * LargerText || size > body && size % 0.5 != 0)
            && text.Length is >= 2 and <= LongestTitle && char.IsLetterOrDigit(text[0]) && AnyLetter.IsIn(text)
            && HeadingStyles.MayHead(line, source.PlanTitle);
    }

    /// <summary>The title, the years and the publisher of a cover are no headings of the plan.</summary>
    private static int EndOfCover(List<Line> lines)
    {
        int contents = lines.FindIndex(line => TitleKeys.Of(line.Text).Trim('■', '●', '【', '】') is "目次" or "もくじ");
        int sentence = lines.FindIndex(line => line.Text.Contains('。', StringComparison.Ordinal));
        return contents >= 0 ? contents + 1 : Math.Max(0, sentence);
    }

    /// <summary>The size in which most of the letters are printed.</summary>
    private static double BodySizeOf(List<Line> lines, OutlineSource source)
    {
        var letters = new Dictionary<double, int>();
        foreach (Line line in lines)
        {
            if (source.Formats.GetValueOrDefault(line.Number).FontSize is not { } size) continue;
            double rounded = Math.Round(size * 2) / 2;
            letters[rounded] = letters.GetValueOrDefault(rounded) + line.Text.Length;
        }

        return letters.Count == 0 ? 0 : letters.MaxBy(pair => pair.Value).Key;
    }

    private static double SizeOf(Line line, OutlineSource source)
    {
        LineFormat format = source.Formats.GetValueOrDefault(line.Number);
        return format.FontSize is { } size ? (Math.Round(size * 2) / 2) + (format.IsBold == true ? Bolder : 0) : 0;
    }
}
