using UglyToad.PdfPig.Content;

namespace WelfarePlan.Files.Pdf.Pages;

/// <summary>Tells which fonts of a document give letters that are not those that they show; a page may hold too few
/// of them, or too many of sound ones, to tell by itself.</summary>
internal sealed class FontHealth
{
    private readonly Dictionary<string, Font> _fonts = new(StringComparer.Ordinal);

    public void Add(int page, IReadOnlyList<Letter> letters)
    {
        Font? font = null;
        string? last = null;
        foreach (Letter letter in letters)
        {
            string name = letter.FontName ?? "";
            if (font is null || !string.Equals(name, last, StringComparison.Ordinal))
            {
                last = name;
                if (!_fonts.TryGetValue(name, out font)) _fonts[name] = font = new();
                font.Pages.Add(page);
            }

            font.Votes.Add(letter.Value);
        }
    }

    /// <summary>Returns each page that uses a font not to be trusted, and the font's share of odd kanji.</summary>
    public IReadOnlyDictionary<int, string> Doubts()
    {
        var doubts = new Dictionary<int, string>();
        foreach (Font font in _fonts.Values.Where(font => font.Votes.AreOddKanji))
        {
            foreach (int page in font.Pages) doubts[page] = font.Votes.Share;
        }

        return doubts;
    }

    private sealed class Font
    {
        public LetterVotes Votes { get; } = new();

        public HashSet<int> Pages { get; } = [];
    }
}
