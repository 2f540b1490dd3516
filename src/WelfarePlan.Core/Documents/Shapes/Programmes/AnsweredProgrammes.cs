using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Titles;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>
/// Reads programmes as a list of terms has them: a name on a line, what is said of it, and 担当：福祉課 below. A name with a
/// number is a measure and who is in charge of it, unless its word says プロジェクト１.
/// </summary>
internal sealed class AnsweredProgrammes(ProgrammeSource source)
{
    private const int Least = 2;
    private const int MostLinesSaid = 6;
    private const int LongestLabel = 6;
    private const int LongestName = 40;

    private static readonly string[] Labels = ["担当", "所管", "主管", "実施主体", "担い手"];
    private static readonly string[] Works = ["プロジェクト", "事業"];

    /// <summary>Returns the programmes of a plan; none where only one line tells who is in charge.</summary>
    public IReadOnlyList<ProgrammeArea> Read()
    {
        var areas = new List<ProgrammeArea>();
        int behind = -1;
        for (int at = 0; at < source.Lines.Count; at++)
        {
            if (!source.IsFree(at) || DepartmentsOf(source.Lines[at]) is not { } departments) continue;
            if (NameAbove(at, behind) is >= 0 and var name) areas.Add(Area(name, at, departments));
            behind = at;
        }

        // 活動の見本市を開く: what speaks in clauses is what the plan does, and so is its like.
        bool areMeasures = areas.Exists(area => IsClause(area.Rows[0].Name));
        return areas.Count >= Least && !areMeasures ? areas : [];
    }

    private static bool IsClause(string name) =>
        name.Contains('を', StringComparison.Ordinal) && "うくぐすつぬぶむる".Contains(name[^1], StringComparison.Ordinal);

    private ProgrammeArea Area(int name, int end, string departments)
    {
        Line first = source.Lines[name];
        var lines = new LineSpan(first.Number, source.Lines[end].Number);
        List<Line> said = [.. Enumerable.Range(name + 1, end - name - 1).Select(i => source.Lines[i])
            .Where(line => line.Kind == LineKind.Text)];
        var row = new ProgrammeRow(
            NameOf(first), lines, [.. DepartmentNames.Split(departments).Distinct(StringComparer.Ordinal)])
        {
            Outline = said.Count == 0
                ? null
                : JapaneseLines.Join(said.Select(line => line.RawSlice(0, line.Text.Length).Trim())),
            Confidence = Confidence.Likely,
        };
        HashSet<int> claimed = [first.Number, source.Lines[end].Number, .. said.Select(line => line.Number)];
        return new ProgrammeArea(lines, [row], claimed);
    }

    private static string NameOf(Line line) =>
        ProgrammeNames.Clean(line.RawSlice(IsCountedWork(line) ? StartOf(line) : 0, line.Text.Length));

    private static bool IsCountedWork(Line line) =>
        NumberingReader.Read(line.Text) is { Family: NumberingFamily.Word, Number.Length: > 0, Word: var word }
        && Array.IndexOf(Works, word) >= 0;

    private static int StartOf(Line line) => NumberingReader.Read(line.Text)!.Value.TitleStart;

    /// <summary>担当：福祉課、社協.</summary>
    private static string? DepartmentsOf(Line line)
    {
        string text = line.Text.Trim().Trim('(', ')', '[', ']', '【', '】', '・');
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 2 or > LongestLabel) return null;
        bool isLabel = Array.Exists(Labels, label => text.StartsWith(label, StringComparison.Ordinal));
        string named = text[(colon + 1)..].Trim();
        return isLabel && DepartmentSigns.Of(named) == DepartmentSign.Plain ? named : null;
    }

    /// <summary>Returns the line of the name above what is said of it, or -1.</summary>
    private int NameAbove(int end, int behind)
    {
        bool isSaid = false;
        int below = end;
        for (int at = end - 1; at > behind && at >= end - MostLinesSaid; at--)
        {
            Line line = source.Lines[at];
            if (line.IsBlank || ProgrammeSource.IsFurniture(line)) continue;
            if (!source.IsFree(at) || source.IsSectionLabel(line)) return -1;
            bool isName = !IsSaid(line)
                && (!isSaid || IsCountedWork(line) || !ParagraphForms.GoesOn(line, source.Lines[below], false));
            if (isName) return MayBeName(line) && IsFinished(at, behind) ? at : -1;
            isSaid = true;
            below = at;
        }

        return -1;
    }

    private static bool IsSaid(Line line) => line.Text.AsSpan().IndexOfAny('。', '、') >= 0;

    // 事業３ まちの駅: the word says that it is no measure.
    private static bool MayBeName(Line line) =>
        (NumberingReader.Read(line.Text) is null or { Family: NumberingFamily.Mark } || IsCountedWork(line))
        && line.Text.Trim().Length <= LongestName
        && ProgrammeNames.MayBe(NameOf(line))
        && TitleForms.IsTitle(line.Text.Trim());

    /// <summary>Behind the one before it, a sentence, a heading or a blank a name begins; its number begins it
    /// anywhere.</summary>
    private bool IsFinished(int at, int behind)
    {
        int above = at - 1;
        bool isFirst = above < 0 || above == behind || source.Lines[above].Kind != LineKind.Text
            || !source.IsFree(above);
        if (isFirst || IsCountedWork(source.Lines[at])) return true;
        Line line = source.Lines[above];
        return line.IsWhole || line.Text.TrimEnd().EndsWith('。') || source.IsSectionLabel(line)
            || HeadingForms.Read(line.Text) is not null;
    }
}
