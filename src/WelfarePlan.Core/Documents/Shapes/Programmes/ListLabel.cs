using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>What the line above a list says that its items are.</summary>
/// <param name="Kind">The kind of section that it labels, or null where it is no label.</param>
/// <param name="IsGuess">Whether only a part of its word says so.</param>
/// <param name="Rest">What stands behind the label on its line.</param>
internal readonly record struct ListLabel(SectionKind? Kind, bool IsGuess, string Rest)
{
    private const string Openers = "【[<〔「≪《";

    private static readonly char[] Marks = ['■', '●', '◆', '◎', '□', '◇', '○', '〇', '▼', '▶', '★', '・'];
    private const int LongestWord = 16;

    private static readonly System.Buffers.SearchValues<char> Closers = System.Buffers.SearchValues.Create("】]>〕」≫》");
    private static readonly string[] Endings = ["事業", "事業等", "一覧", "取組", "取り組み"];

    private static readonly string[] Several =
    [
        "主", "関連", "関係する", "具体", "実施", "重点", "構成", "推進", "一覧", "該当", "新規", "市の", "町の", "村の", "取組", "取り組み",
    ];
    private static readonly string[] Others = ["事業費", "事業者", "事業所", "事業計画", "事業名", "事業概要"];

    public static ListLabel Of(string line)
    {
        string text = line.Trim().TrimStart(Marks).Trim();
        Numbering? numbering = NumberingReader.Read(text);
        bool isNumbered = numbering is { Family: >= NumberingFamily.Plain and < NumberingFamily.Mark };
        if (isNumbered) text = text[numbering!.Value.TitleStart..].Trim();
        if (text.Length == 0) return default;
        int close = Openers.Contains(text[0], StringComparison.Ordinal) ? text.AsSpan().IndexOfAny(Closers) : -1;
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        string word = close > 1 ? text[1..close].Trim() : colon > 0 ? text[..colon].Trim() : text;
        string rest =
            close > 1 ? text[(close + 1)..].Trim().TrimStart(':').Trim()
            : colon > 0 ? text[(colon + 1)..].Trim()
            : "";
        if (word.Length > LongestWord) return default;
        if (SectionWords.TryFind(word, out SectionKind kind)) return new ListLabel(kind, false, rest);

        // Numbered, a word of the plan's own making is a heading: ② 法人後見事業の実施.
        bool isOfProgrammes = !isNumbered && word.Contains("事業", StringComparison.Ordinal)
            && Array.Exists(Endings, ending => word.EndsWith(ending, StringComparison.Ordinal))
            && Array.Exists(Several, part => word.Contains(part, StringComparison.Ordinal))
            && !Array.Exists(Others, part => word.Contains(part, StringComparison.Ordinal))
            && !word.Contains('。', StringComparison.Ordinal);
        return isOfProgrammes ? new ListLabel(SectionKind.Programmes, true, rest) : default;
    }
}
