using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Shapes.Lists;

/// <summary>
/// Lines that a frame of departments ends, ご近所座談会【福祉課・社協】, 出張相談会（担当：福祉課）: in a plan that has
/// several of them each names a programme, with a mark before it or none, alone or in a row.
/// </summary>
internal sealed class SignedLines
{
    private const int Least = 3;
    private const int MostOfOne = 2;
    private const int LongestTail = 12;

    private readonly IReadOnlyList<Line> _lines;
    private readonly HashSet<int> _signed = [];

    public SignedLines(IReadOnlyList<Line> lines, LineSet taken)
    {
        _lines = lines;
        var found = new List<(int Number, string Name)>();
        for (int i = 0; i < lines.Count; i++)
        {
            Line line = lines[i];
            if (line.Kind == LineKind.Text && !taken.Contains(line.Number) && NameOf(line, i) is { } name)
                found.Add((line.Number, name));
        }

        // 取組状況【福祉課】 under every measure is a label and who answers for what follows.
        Dictionary<string, int> counts = found.CountBy(line => line.Name, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        if (counts.Count < Least) return;
        _signed.UnionWith(found.Where(line => counts[line.Name] <= MostOfOne).Select(line => line.Number));
    }

    public bool Contains(Line line) => _signed.Contains(line.Number);

    private string? NameOf(Line line, int at)
    {
        if (line.Text.AsSpan().IndexOfAny('【', '〔', '[') <= 0 && !IsCharged(line.Text)) return null;
        if (NumberingReader.Read(line.Text) is { Family: not NumberingFamily.Mark }) return null;
        ItemMark.Of(line.Text, out int start);
        string text = ProgrammeNames.WithoutGrade(line.Text[start..].Trim());
        if (IsOpen(text) && at + 1 < _lines.Count && _lines[at + 1].Kind == LineKind.Text
            && _lines[at + 1].Text.Trim() is { Length: <= LongestTail } tail) text = JapaneseLines.Join([text, tail]);
        if (text is not [.., '】' or '〕' or ']'] && !IsCharged(text)) return null;
        (string name, string department) = ProgrammeNames.PartLast(text, DepartmentSign.Plain);
        if (department.Length == 0 || SectionWords.TryFind(name, out _)) return null;
        return ListedProgramme.Of(text).IsNamed ? ProgrammeNames.Clean(name) : null;
    }

    // （担当：福祉課）: round brackets frame anything, and the word says what.
    private static bool IsCharged(string text) =>
        text.TrimEnd() is [.., ')'] && ProgrammeNames.WithoutCharge(text).Department.Length > 0;

    private static bool IsOpen(string text) =>
        text.AsSpan().LastIndexOfAny('【', '〔', '[') > text.AsSpan().LastIndexOfAny('】', '〕', ']');
}
