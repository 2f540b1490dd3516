using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Grids.Aligned;

/// <summary>Puts heads together from the words that lines broke them into: 計画策定時 / の値, 目標値 / （R7年度）.</summary>
internal sealed class StackedHeads(YearContext years)
{
    private const int MostParts = 3;

    private readonly List<TextPiece> _parts = [];
    private readonly List<TextPiece> _heads = [];
    private int _taken;
    private bool _isBroken;

    /// <summary>Gets whether no word was met yet.</summary>
    public bool IsEmpty => _parts.Count == 0;

    /// <summary>Adds a word, or what one pair of brackets holds.</summary>
    /// <returns>False where a word before it is part of no head; then no further one can help.</returns>
    public bool TryAdd(int line, string word)
    {
        if (_parts.Count - _taken >= MostParts && !TryTake()) return false;
        _parts.Add(new TextPiece(line, 0, 0, word));
        return true;
    }

    /// <summary>Adds the rest of what the last brackets hold.</summary>
    public void Append(string word) => _parts[^1] = new TextPiece(_parts[^1].Line, 0, 0, _parts[^1].Raw + word);

    /// <summary>Returns the heads; null where a word is part of none, or where no line broke any.</summary>
    public List<TextPiece>? Join()
    {
        while (_taken < _parts.Count)
        {
            if (!TryTake()) return null;
        }

        return _isBroken ? _heads : null;
    }

    private bool TryTake()
    {
        int used = 0;
        HeadLabel? label = null;
        string raw = "";
        string joined = "";
        for (int count = 1; count <= MostParts && _taken + count <= _parts.Count; count++)
        {
            TextPiece part = _parts[_taken + count - 1];
            joined = count == 1 ? part.Raw : joined + part.Raw;
            bool mayGoOn = count == 1 || part.Text is ['(' or '[', ..] || Whole(part.Text) is null;
            if (!mayGoOn) break;
            string text = count == 1 ? part.Text : FoldedText.TextOf(joined).Trim();
            if (Whole(text) is not { } whole) continue;
            (used, label, raw) = (count, whole, joined);
        }

        if (label is null) return false;
        TextPiece first = _parts[_taken];
        _isBroken |= first.Line != _parts[_taken + used - 1].Line;
        _heads.Add(used == 1 ? first with { Label = label } : new TextPiece(first.Line, 0, 0, raw) { Label = label });
        _taken += used;
        return true;
    }

    private HeadLabel? Whole(string text) =>
        HeadReader.Read(text, years) is { Coverage: HeadCoverage.Whole } label ? label : null;
}
