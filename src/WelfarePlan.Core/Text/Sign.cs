namespace WelfarePlan.Text;

/// <summary>What a character means in a written year, date or number, whatever its width: the alphabet of the
/// parsers.</summary>
/// <remarks>
/// Bytes, not an enum, because runs of them are arithmetic: <c>Digit + 6</c> is 6 and ６, <c>EraLetter + 4</c> is R.
/// Both UTF-16 and UTF-8 are read into signs directly, so that one grammar serves both without transcoding.
/// </remarks>
internal static class Sign
{
    /// <summary>Anything that no notation holds.</summary>
    public const byte Other = 0;

    /// <summary>A Latin letter that stands for no era.</summary>
    public const byte Letter = 1;

    /// <summary>A kanji or kana that no notation holds.</summary>
    public const byte Word = 2;

    /// <summary>A kanji that turns the number before it into an address or a numbered thing: 丁番号条.</summary>
    public const byte Numbering = 3;

    /// <summary>A character without width, never emitted.</summary>
    public const byte Skip = 4;

    /// <summary>A space, emitted only behind a digit and before a digit or letter.</summary>
    public const byte Space = 5;

    /// <summary>A line break or tabulator stop, dropped at both ends of a text.</summary>
    public const byte Break = 6;

    /// <summary>The first half of a variation selector beyond U+FFFF, never emitted.</summary>
    public const byte Lead = 7;

    /// <summary>0 to 9 in either width, ten signs.</summary>
    public const byte Digit = 0x10;

    /// <summary>〇 to 九 with their formal variants, ten signs.</summary>
    public const byte KanjiDigit = 0x20;

    /// <summary>十, 百 and 千, three signs.</summary>
    public const byte Ten = 0x2A;

    /// <summary>万, 億, 兆 and 京, four signs.</summary>
    public const byte Myriad = 0x2D;

    /// <summary>廿, 卅, 卌 and 皕, four signs.</summary>
    public const byte Twenty = 0x31;

    /// <summary>元, the first year.</summary>
    public const byte First = 0x38;

    /// <summary>M, T, S, H and R, five signs.</summary>
    public const byte EraLetter = 0x40;

    /// <summary>明, 大, 昭, 平 and 令, five signs.</summary>
    public const byte EraKanji = 0x48;

    /// <summary>㍾, ㍽, ㍼, ㍻ and ㋿, five signs.</summary>
    public const byte EraSquare = 0x50;

    /// <summary>治 of 明治.</summary>
    public const byte Ji = 0x58;

    /// <summary>正 of 大正.</summary>
    public const byte Sho = 0x59;

    /// <summary>和 of 昭和 and 令和.</summary>
    public const byte Wa = 0x5A;

    /// <summary>成 of 平成.</summary>
    public const byte Sei = 0x5B;

    /// <summary>年.</summary>
    public const byte Year = 0x60;

    /// <summary>度 of 年度.</summary>
    public const byte Do = 0x61;

    /// <summary>月.</summary>
    public const byte Month = 0x62;

    /// <summary>日.</summary>
    public const byte Day = 0x63;

    /// <summary>末.</summary>
    public const byte End = 0x64;

    /// <summary>現 and 在 of 現在, two signs.</summary>
    public const byte Present = 0x65;

    /// <summary>時 and 点 of 時点, two signs.</summary>
    public const byte Instant = 0x67;

    /// <summary>火, 水, 木, 金 and 土, five signs; 月 and 日 have signs of their own.</summary>
    public const byte Weekday = 0x80;

    /// <summary>曜.</summary>
    public const byte DayOfWeek = 0x6A;

    /// <summary>A full stop.</summary>
    public const byte Dot = 0x6B;

    /// <summary>A slash.</summary>
    public const byte Slash = 0x6C;

    /// <summary>・.</summary>
    public const byte MiddleDot = 0x6D;

    /// <summary>A hyphen, minus sign or dash.</summary>
    public const byte Hyphen = 0x6E;

    /// <summary>～ and 〜.</summary>
    public const byte Tilde = 0x6F;

    /// <summary>ー, which also serves as a range mark.</summary>
    public const byte LongVowel = 0x70;

    /// <summary>か and ら of から, two signs.</summary>
    public const byte From = 0x71;

    /// <summary>ま and で of まで, two signs.</summary>
    public const byte Until = 0x73;

    /// <summary>( and ).</summary>
    public const byte Open = 0x75;

    /// <summary>A closing bracket.</summary>
    public const byte Close = 0x76;

    /// <summary>A comma.</summary>
    public const byte Comma = 0x77;

    /// <summary>△ and ▲, the minus signs of Japanese accounts.</summary>
    public const byte Triangle = 0x78;

    /// <summary>A plus sign.</summary>
    public const byte Plus = 0x79;

    /// <summary>マ, イ, ナ and ス of マイナス, four signs.</summary>
    public const byte Minus = 0x7A;

    /// <summary>％.</summary>
    public const byte Percent = 0x7E;

    /// <summary>F and Y of FY2024, two signs.</summary>
    public const byte Fiscal = 0x86;

    /// <summary>m, t, s, h and r, five signs, of which only the last three stand for eras.</summary>
    public const byte EraSmall = 0x88;

    /// <summary>、.</summary>
    public const byte Enumeration = 0x8D;

    /// <summary>西 and 暦 of 西暦, two signs.</summary>
    public const byte Common = 0x8E;

    /// <summary>間 of 年間.</summary>
    public const byte Span = 0x90;

    /// <summary>ヶ of ヶ年, with its variants; か has a sign of its own.</summary>
    public const byte Counter = 0x91;

    public static bool IsDigit(byte sign) => (byte)(sign - Digit) < 10;

    public static bool IsKanjiDigit(byte sign) => (byte)(sign - KanjiDigit) < 10;

    public static bool IsLatin(byte sign) =>
        sign is Letter or Fiscal or Fiscal + 1 || (byte)(sign - EraLetter) < 5 || (byte)(sign - EraSmall) < 5;

    /// <summary>Returns whether the sign is a kanji or kana of whatever meaning.</summary>
    public static bool IsJapanese(byte sign) => sign switch
    {
        Word or Numbering => true,
        < KanjiDigit => false,
        >= EraLetter and < EraKanji => false,
        >= Dot and <= Tilde => false,
        (>= Open and <= Plus) or Percent or Fiscal or Fiscal + 1 => false,
        >= EraSmall and <= Enumeration => false,
        _ => true,
    };
}
