using System.Globalization;

namespace WelfarePlan.Files;

/// <summary>Tells whether letters that are all characters can be those of a Japanese text, or come of a wrong decoding
/// (文字化け): bytes read in another encoding, or a font whose letters are mapped to their neighbours.</summary>
/// <remarks>
/// At least two in three different kanji of any page are taught at primary school; of kanji that a wrong decoding
/// makes, one in seven, and two in five where each stands for its neighbour in JIS X 0208. So each kanji, counted once,
/// votes, and the odd ones must win by a dozen: no page of real files came nearer than within one of a tie.
/// </remarks>
internal sealed class LetterVotes
{
    private const int Majority = 12;

    private readonly HashSet<char> _odd = [];
    private readonly HashSet<char> _usual = [];
    private int _accented;
    private int _halfWidth;
    private int _japanese;
    private int _latin;

    /// <summary>Gets whether the kanji are not to be trusted.</summary>
    public bool AreOddKanji => _odd.Count - _usual.Count >= Majority;

    /// <summary>Gets whether the letters are not to be trusted.</summary>
    public bool AreOdd => AreOddKanji
        || _halfWidth - (2 * _japanese) >= Majority
        || _accented - _latin - _japanese - _halfWidth >= Majority;

    /// <summary>Gets whether no more of its kanji are usual than are odd, if it has any.</summary>
    public bool MayBeOdd => _odd.Count > 0 && _odd.Count >= _usual.Count;

    /// <summary>Gets the odd letters beside all of them, as <c>41/63</c>.</summary>
    public string Share
    {
        get
        {
            (int odd, int all) = MayBeOdd
                ? (_odd.Count, _odd.Count + _usual.Count)
                : (_halfWidth + _accented, _halfWidth + _accented + _japanese + _latin);
            return string.Create(CultureInfo.InvariantCulture, $"{odd}/{all}");
        }
    }

    public void Add(string text)
    {
        foreach (char letter in text)
        {
            switch (letter)
            {
                case >= '\u3400' and <= '\u9FFF':
                    _japanese++;
                    (SchoolKanji.Holds(letter) ? _usual : _odd).Add(letter);
                    break;
                case >= 'ぁ' and <= 'ヿ':
                    _japanese++;
                    break;
                case >= 'ｱ' and <= 'ﾟ':
                    _halfWidth++;
                    break;
                case >= 'À' and <= '\u024F' and not ('×' or '÷'):
                    _accented++;
                    break;
                default:
                    if (char.IsAsciiLetter(letter)) _latin++;
                    break;
            }
        }
    }

    public void Add(LetterVotes other)
    {
        _odd.UnionWith(other._odd);
        _usual.UnionWith(other._usual);
        _accented += other._accented;
        _halfWidth += other._halfWidth;
        _japanese += other._japanese;
        _latin += other._latin;
    }
}
