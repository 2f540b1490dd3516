using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Tokens;

/// <summary>Reads a level word that is counted in front: 第1分野 …, 第二の目標 …, 一の柱 ….</summary>
internal static class OrdinalWords
{
    private const int LongestNumber = 2;

    public static Numbering? Read(string text, int at)
    {
        bool isOrdinal = text[at] == '第';
        int start = isOrdinal ? at + 1 : at;
        int end = start;
        while (end < text.Length && end - start < LongestNumber && IsNumeral(text[end])) end++;
        if (end == start || end >= text.Length) return null;
        int word = text[end] == 'の' ? end + 1 : end;
        if (!isOrdinal && word == end) return null;
        if (!LevelWords.TryFind(text.AsSpan(word), out string level, out _)) return null;
        int after = word + level.Length;
        if (after >= text.Length || !(char.IsWhiteSpace(text[after]) || text[after] is ':' or '「' or '『')) return null;
        while (after < text.Length && (char.IsWhiteSpace(text[after]) || text[after] == ':')) after++;
        bool isTitle = after < text.Length && (char.IsLetter(text[after]) || text[after] is '「' or '『');
        return isTitle ? new Numbering(NumberingFamily.Word, text[start..end], level, after) : null;
    }

    private static bool IsNumeral(char c) => char.IsAsciiDigit(c) || NumberSigns.IsKanji(c);
}
