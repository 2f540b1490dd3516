using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Grids.Aligned;

/// <summary>The words of a stretch of a line, and what runs of them say, read without making a text of each
/// run.</summary>
internal readonly ref struct WordRuns
{
    private readonly TextPiece _whole;
    private readonly YearContext _years;
    private readonly Span<Word> _words;

    // Where nothing was dropped from the text, a run of it stands where the run of the source does.
    private readonly bool _isAligned;

    public WordRuns(TextPiece whole, Span<Word> room, YearContext years)
    {
        _whole = whole;
        _years = years;
        _isAligned = whole.Text.Length == whole.Raw.Length;
        int count = 0;
        int column = whole.Start;
        int start = -1;
        int startColumn = 0;
        string raw = whole.Raw;
        for (int i = 0; i <= raw.Length; i++)
        {
            bool isBlank = i == raw.Length || char.IsWhiteSpace(raw[i]);
            if (isBlank && start >= 0)
            {
                room[count++] = new Word(start, i, startColumn, column);
                start = -1;
            }
            else if (!isBlank && start < 0)
            {
                (start, startColumn) = (i, column);
            }

            if (i < raw.Length) column += DisplayWidth.Of(raw[i]);
        }

        _words = room[..count];
    }

    public int Count => _words.Length;

    /// <summary>Returns how many words a text may have.</summary>
    public static int MostIn(string text) => text.Length / 2 + 1;

    /// <summary>Returns the folded text of a run.</summary>
    public ReadOnlySpan<char> TextOf(int first, int last)
    {
        int start = _words[first].Start;
        int length = _words[last].End - start;
        return _isAligned
            ? _whole.Text.AsSpan(start, length)
            : FoldedText.TextOf(_whole.Raw.Substring(start, length)).AsSpan().Trim();
    }

    /// <summary>Returns what a run says.</summary>
    public PieceReading Read(int first, int last) => PieceReading.Of(TextOf(first, last), _years);

    /// <summary>Makes a piece of a run.</summary>
    public TextPiece ToPiece(int first, int last, PieceReading reading)
    {
        Word from = _words[first];
        Word to = _words[last];
        string raw = _whole.Raw[from.Start..to.End];
        ReadOnlySpan<char> text = TextOf(first, last);
        return new TextPiece(
            _whole.Line, from.Column, to.EndColumn, raw, text.SequenceEqual(raw) ? raw : text.ToString()
        )
        {
            First = _whole.First + from.Start,
            Value = reading.Value,
            Label = reading.Label,
        };
    }

    /// <summary>A word by its places in the source and its display columns.</summary>
    internal readonly record struct Word(int Start, int End, int Column, int EndColumn);
}
