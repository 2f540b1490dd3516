using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>Reads programmes whose marked names stand over who is in charge and then what is said of them:
/// ◆ふれあい食堂, 担当, 地域福祉課, 月に一度ともに食べます。</summary>
/// <remarks>Label and department may stand on one line or on two. Where most of the names have tables of their own,
/// they are measures.</remarks>
internal sealed class ChargedProgrammes(ProgrammeSource source)
{
    private const int Least = 2;
    private const int LongestName = 40;
    private const int LongestLabel = 10;
    private const int LongestLine = 60;
    private const int MostBetween = 3;
    private const int MostLinesSaid = 6;
    private const string Frames = "()[]【】〔〕<> ";

    private readonly List<ProgrammeArea> _areas = [];

    public IReadOnlyList<ProgrammeArea> Read()
    {
        int tabled = 0;
        for (int at = 0; at < source.Lines.Count; at++)
        {
            if (!MayBeName(at) || Read(at) is not { } next) continue;
            if (NextText(next) is >= 0 and var below && source.Taken.Contains(source.Lines[below].Number)) tabled++;
            at = next;
        }

        return _areas.Count >= Least && tabled * 2 <= _areas.Count ? _areas : [];
    }

    /// <summary>Reads the programme whose name stands on a line; returns its last line, or null.</summary>
    private int? Read(int name)
    {
        int at = NextText(name);
        if (at < 0 || !source.IsFree(at) || source.Lines[at].Text.Length > LongestLine) return null;
        string text = source.Lines[at].Text.Trim().Trim(Frames.ToCharArray());
        int label = at;
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 && text.Length > LongestLabel) return null;
        string departments;
        if (colon > 0) (text, departments) = (text[..colon].Trim(), text[(colon + 1)..].Trim());
        else
        {
            at = NextText(at);
            if (at < 0 || !source.IsFree(at)) return null;
            departments = source.Lines[at].Text.Trim();
        }

        bool isInCharge = text.Length is > 0 and <= LongestLabel
            && ProgrammeColumns.Of(text, source.Years) == ProgrammeColumn.Department
            && DepartmentSigns.Of(departments) == DepartmentSign.Plain;
        if (!isInCharge || !IsName(source.Lines[name])) return null;
        Line first = source.Lines[name];
        int end = EndOfSaid(at);
        List<Line> said = [.. Enumerable.Range(at + 1, end - at).Select(i => source.Lines[i])
            .Where(line => line.Kind == LineKind.Text)];
        var lines = new LineSpan(first.Number, source.Lines[end].Number);
        var row = new ProgrammeRow(
            NameOf(first), lines, [.. DepartmentNames.Split(departments).Distinct(StringComparer.Ordinal)])
        {
            Outline = said.Count == 0 ? null : JapaneseLines.Join(said.Select(static line => line.RawTrimmed())),
            Confidence = Confidence.Likely,
        };
        int inCharge = source.Lines[at].Number;
        HashSet<int> claimed =
            [first.Number, source.Lines[label].Number, inCharge, .. said.Select(static line => line.Number)];
        _areas.Add(new ProgrammeArea(lines, [row], claimed));
        return end;
    }

    private bool MayBeName(int at)
    {
        if (!source.IsFree(at)) return false;
        Line line = source.Lines[at];
        ReadOnlySpan<char> text = line.Text.AsSpan().Trim();
        return text.Length <= LongestName
            && Bullets.IsMark(text[0])
            && text.IndexOf('。') < 0
            && NumberingReader.Read(line.Text) is null or { Family: NumberingFamily.Mark }
            && !source.IsSectionLabel(line);
    }

    private static bool IsName(Line line) =>
        ProgrammeNames.MayBe(NameOf(line)) && !ProgrammeNames.LooksLikeSentence(NameOf(line));

    /// <summary>Returns the index of the line that ends the sentence below a line, or of that line.</summary>
    private int EndOfSaid(int from)
    {
        int at = NextText(from);
        for (int count = 0; count < MostLinesSaid && at >= 0; count++)
        {
            Line line = source.Lines[at];
            bool isOther = !source.IsFree(at) || source.IsSectionLabel(line)
                || Bullets.IsMark(line.Text.AsSpan().Trim()[0]);
            if (isOther) break;
            if (line.Text.AsSpan().TrimEnd().EndsWith('。')) return at;
            at = at + 1 < source.Lines.Count && source.Lines[at + 1].Kind == LineKind.Text ? at + 1 : -1;
        }

        return from;
    }

    /// <summary>Returns the next line that says something, or -1 where a gap parts it.</summary>
    private int NextText(int at)
    {
        int last = Math.Min(source.Lines.Count - 1, at + MostBetween);
        for (at++; at <= last; at++)
        {
            if (!ProgrammeSource.IsFurniture(source.Lines[at])) return at;
        }

        return -1;
    }

    private static string NameOf(Line line) => ProgrammeNames.Clean(line.RawSlice(0, line.Text.Length));
}
