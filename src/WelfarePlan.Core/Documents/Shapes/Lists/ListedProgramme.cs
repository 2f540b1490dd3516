using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Shapes.Lists;

/// <summary>An item of a list that may be one of programmes, put together from its lines.</summary>
internal sealed class ListedProgramme
{
    private static readonly string[] Verbs = ["ます", "する", "します", "した", "こと", "です", "ください", "いる", "れる", "せる"];

    private static readonly char[] Gaps = [' ', '　', '…', '：'];

    private const int MostPieces = 6;
    private const int LongestNameBefore = 40;
    private const int LeastSaid = 12;

    private readonly List<string> _pieces = new(1);
    private List<string>? _sentences;
    private string? _said;

    /// <summary>Gets the lines of its name and departments.</summary>
    public LineSpan Lines { get; private set; }

    /// <summary>Gets the lines of what is said of it.</summary>
    public LineSpan SentenceLines { get; private set; }

    public string Name { get; private set; } = "";

    public IReadOnlyList<string> Departments { get; private set; } = [];

    public bool IsPlain { get; private set; }

    public bool HasSentences => _sentences is not null;

    public string? Outline => _sentences is not null ? JapaneseLines.Join(_sentences) : _said;

    /// <summary>Gets whether the item is named as programmes are, and says nothing as a sentence does.</summary>
    public bool IsNamed =>
        ProgrammeNames.MayBe(Name) && !AnyWord.Ends(Name, Verbs);

    public static ListedProgramme Of(string text)
    {
        var item = new ListedProgramme();
        item._pieces.Add(text);
        item.Part();
        return item;
    }

    public static ListedProgramme Of(Line line, int start)
    {
        var item = new ListedProgramme();
        item.Add(line, start);
        return item;
    }

    public void Add(Line line, int start)
    {
        _pieces.Add(line.RawTrimmed(start));
        Lines = Lines.Union(line.Span);
        Part();
    }

    public void Say(Line line)
    {
        (_sentences ??= []).Add(line.RawTrimmed());
        SentenceLines = SentenceLines.Union(line.Span);
    }

    public void Forget()
    {
        _sentences = null;
        SentenceLines = default;
    }

    /// <summary>Returns whether a line without a mark is the rest of the name or of the departments behind
    /// it.</summary>
    public bool GoesOn(string text)
    {
        string last = _pieces[^1];
        if (_said is not null && !IsPlain && _pieces.Count < MostPieces) return !EndsList(last);
        if (HasSentences || _pieces.Count == MostPieces || text.Contains('。', StringComparison.Ordinal)) return false;
        if (last.Count(IsOpener) > last.Count(IsCloser)) return true;
        if (IsPlain) return false;
        string rest = ProgrammeNames.WithoutDepartment(text).Name;
        return DepartmentSigns.Of(text) == DepartmentSign.Plain && text.Length > 0 && IsOpener(text[0])
            || ProgrammeNames.IsTail(Name, rest);
    }

    public ProgrammeRow ToRow(Confidence confidence) =>
        new(Name, Lines.Union(SentenceLines), Departments) { Outline = Outline, Confidence = confidence };

    /// <summary>Takes a name that only looks like one of a department in the list of its like.</summary>
    public void TakeLikely()
    {
        (string name, string department) = ProgrammeNames.PartLast(
            JapaneseLines.Join(_pieces),
            DepartmentSign.Possible
        );
        if (IsPlain || department.Length == 0) return;
        Name = ProgrammeNames.Clean(name);
        Departments = DepartmentNames.Split(department);
    }

    private void Part()
    {
        (string name, string department) = ProgrammeNames.PartLast(JapaneseLines.Join(_pieces), DepartmentSign.Plain);
        (name, _said) = WithoutSentence(name);
        if (department.Length == 0) (name, department) = WithoutDepartmentBehindGap(name);
        int colon = name.AsSpan().IndexOfAny('：', ':');
        if (colon > 1 && department.Length == 0 && DepartmentSigns.Of(name.AsSpan(colon + 1)) == DepartmentSign.Plain)
            (name, department) = (name[..colon], name[(colon + 1)..]);
        Name = ProgrammeNames.Clean(name);
        IsPlain = department.Length > 0;
        Departments = IsPlain ? [.. DepartmentNames.Split(department).Select(DepartmentSigns.Unframe)] : [];
    }

    /// <summary>見守り訪問　ひとり暮らしの方を訪ねます。, 見守り訪問 … 毎月訪ねます。: a name, a gap and what is said of
    /// it.</summary>
    private static (string Name, string? Said) WithoutSentence(string text)
    {
        int gap = text.AsSpan().IndexOfAny('　', '…', '：');
        if (gap < 2 || gap > LongestNameBefore || gap + LeastSaid >= text.Length) return (text, null);
        string said = text[gap..].Trim(Gaps);
        bool isSentence = said.AsSpan().IndexOfAny('。', '、') >= 0 && !text.AsSpan(0, gap).ContainsAny('。', '、');
        return isSentence ? (text[..gap].Trim(), said) : (text, null);
    }

    /// <summary>ふれあいサロン　　福祉課, ふれあいサロン……福祉課.</summary>
    private static (string Name, string Department) WithoutDepartmentBehindGap(string text)
    {
        for (int gap = text.Length - 1; gap > 1; gap--)
        {
            if (!char.IsWhiteSpace(text[gap]) && text[gap] is not ('…' or '‥')) continue;
            string behind = text[(gap + 1)..].Trim();
            if (
                behind.Length > 0
                && DepartmentSigns.Of(behind) == DepartmentSign.Plain
                && !ProgrammeNames.IsWhole(behind)
            )
                return (text[..gap].TrimEnd(' ', '　', '\t', '…', '‥', '・'), behind);
            break;
        }

        return (text, "");
    }

    // What is said ends with its last sentence or the department behind it.
    private static bool EndsList(string piece) => piece.AsSpan().TrimEnd() is [.., '。' or '）' or ')' or '】'];

    private static bool IsOpener(char c) => c is '(' or '（' or '【' or '[' or '［' or '〔' or '「' or '<' or '＜' or '〈';

    private static bool IsCloser(char c) => c is ')' or '）' or '】' or ']' or '］' or '〕' or '」' or '>' or '＞' or '〉';
}
