using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Shapes.Lists;

/// <summary>What the line above a list says that its items are.</summary>
/// <param name="Kind">The kind of section that it labels, or null where it is no label.</param>
/// <param name="IsGuess">Whether only a part of its word says so.</param>
/// <param name="Rest">What stands behind the label on its line.</param>
internal readonly record struct ListLabel(SectionKind? Kind, bool IsGuess, string Rest)
{
    private static readonly string[] InCharge = ["担当", "所管", "主管", "主体"];

    private const string Openers = "【[<〔「≪《";

    private static readonly char[] Marks = ['■', '●', '◆', '◎', '□', '◇', '○', '〇', '▼', '▶', '★', '・'];
    private const int LongestWord = 16;

    private static readonly System.Buffers.SearchValues<char> Closers = System.Buffers.SearchValues.Create("】]>〕」≫》");

    public static ListLabel Of(string line)
    {
        string text = line.Trim().TrimStart(Marks).Trim();
        Numbering? numbering = NumberingReader.Read(text);
        bool isNumbered = numbering is { Family: >= NumberingFamily.Plain and < NumberingFamily.Mark };
        ReadOnlySpan<char> label = isNumbered ? text.AsSpan(numbering!.Value.TitleStart).Trim() : text;
        if (label.Length == 0) return default;
        int close = Openers.Contains(label[0], StringComparison.Ordinal) ? label.IndexOfAny(Closers) : -1;
        int colon = label.IndexOf(':');
        ReadOnlySpan<char> word = close > 1 ? label[1..close].Trim() : colon > 0 ? label[..colon].Trim() : label;
        word = WithoutInCharge(word);
        if (word.Length > LongestWord) return default;
        ReadOnlySpan<char> rest =
            close > 1 ? label[(close + 1)..].Trim().TrimStart(':').Trim()
            : colon > 0 ? label[(colon + 1)..].Trim()
            : default;
        if (SectionWords.TryFind(word, out SectionKind kind)) return new ListLabel(kind, false, rest.ToString());

        // Numbered, a word of the plan's own making is a heading: ② 法人後見事業の実施.
        bool isOfProgrammes = !isNumbered && ProgrammeWords.NameList(word);
        return isOfProgrammes ? new ListLabel(SectionKind.Programmes, true, rest.ToString()) : default;
    }

    // 主な事業(所管) says what the items are, and what stands behind each of them.
    private static ReadOnlySpan<char> WithoutInCharge(ReadOnlySpan<char> word)
    {
        int open = word.Length > 2 && word[^1] == ')' ? word.LastIndexOf('(') : -1;
        return open > 1 && AnyWord.IsIn(word[open..], InCharge) ? word[..open].TrimEnd() : word;
    }
}
