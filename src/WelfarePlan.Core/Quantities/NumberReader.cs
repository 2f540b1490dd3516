using WelfarePlan.Text;

namespace WelfarePlan.Quantities;

/// <summary>The grammar of written numbers, over signs.</summary>
/// <remarks>
/// A number is a mark of sign and sections, each multiplied by 万, 億, 兆 or 京 in falling order; a section is made of
/// 千, 百 and 十 in falling order and of figures. What could mean two things (三五十, 1,2,3) is no number.
/// </remarks>
internal ref struct NumberReader(ReadOnlySpan<byte> signs, int at = 0)
{
    private const int NoBound = 29;

    private readonly ReadOnlySpan<byte> _signs = signs;

    /// <summary>Gets the index behind what was read.</summary>
    public int At { get; private set; } = at;

    /// <summary>Gets whether a figure was read, rather than a bare 千 or 百.</summary>
    public bool HasFigure { get; private set; }

    private readonly byte Here => At < _signs.Length ? _signs[At] : Sign.Other;

    private readonly bool IsFigureHere => Sign.IsDigit(Here) || Sign.IsKanjiDigit(Here);

    /// <summary>Reads the longest number that begins here.</summary>
    public bool TryRead(out decimal value)
    {
        bool isNegative = ReadSign();
        if (!TryReadUnsigned(out value)) return false;

        if (isNegative) value = -value;
        return true;
    }

    private bool ReadSign()
    {
        switch (Here)
        {
            case Sign.Triangle or Sign.Hyphen:
                At++;
                return true;
            case Sign.Plus:
                At++;
                return false;
            case Sign.Minus when _signs[At..].StartsWith((ReadOnlySpan<byte>)
                [Sign.Minus, Sign.Minus + 1, Sign.Minus + 2, Sign.Minus + 3]):
                At += 4;
                return true;
            default:
                return false;
        }
    }

    private bool TryReadUnsigned(out decimal value)
    {
        value = 0;
        int bound = NoBound;                                // the next section must stay below ten to this power
        while (TryReadSection(out decimal section, out bool hasSection))
        {
            if (!hasSection) return bound != NoBound;
            if (bound < NoBound && section >= Powers.OfTen(bound)) return false;
            if ((byte)(Here - Sign.Myriad) >= 4)
            {
                return TryAdd(ref value, section) && !IsFigureHere;
            }

            int power = 4 * (Here - Sign.Myriad + 1);
            if (power >= bound || section == 0 || !Powers.TryScale(section, power, out decimal scaled)) return false;
            if (bound < NoBound && scaled >= Powers.OfTen(bound)) return false;

            if (!TryAdd(ref value, scaled)) return false;
            bound = power;
            At++;
            if (!decimal.IsInteger(section)) return !IsFigureHere;
        }

        return false;
    }

    // Answers false for what is malformed; a section that is not there is no fault.
    private bool TryReadSection(out decimal section, out bool hasSection)
    {
        section = 0;
        hasSection = false;
        int bound = 4;
        while (TryReadFigures(out decimal figures, out int digits, out bool isKanji))
        {
            int power = SmallPower(Here, out int own);
            if (power == 0)
            {
                if (digits == 0) return true;
                if (hasSection && digits > bound) return false;
                if (!TryAdd(ref section, figures)) return false;
                hasSection = true;
                return true;
            }

            if (power >= bound || (own != 1 && digits > 0)) return false;
            if (digits > 0 && (figures == 0 || (figures >= 10 && (isKanji || hasSection)))) return false;
            if (!Powers.TryScale(digits == 0 ? own : figures, power, out decimal scaled)) return false;

            if (!TryAdd(ref section, scaled)) return false;
            hasSection = true;
            bound = power;
            At++;
            if (!decimal.IsInteger(figures)) return true;
        }

        return false;
    }

    // A sum of more than 28 digits would be rounded, or not be read back.
    private static bool TryAdd(ref decimal sum, decimal part)
    {
        if (part >= Powers.OfTen(28) - sum) return false;
        if (sum > 0 && part.Scale > 0 && sum >= Powers.OfTen(28 - part.Scale)) return false;
        sum += part;
        return true;
    }

    private static int SmallPower(byte sign, out int own)
    {
        own = sign switch { Sign.Twenty or Sign.Twenty + 3 => 2, Sign.Twenty + 1 => 3, Sign.Twenty + 2 => 4, _ => 1 };
        return sign switch
        {
            >= Sign.Ten and <= Sign.Ten + 2 => sign - Sign.Ten + 1,
            >= Sign.Twenty and <= Sign.Twenty + 2 => 1,
            Sign.Twenty + 3 => 2,
            _ => 0,
        };
    }

    // Figures in one script: 1,234.5 or 二〇. None at all is no fault, and leaves the count of digits at zero.
    private bool TryReadFigures(out decimal value, out int digits, out bool isKanji)
    {
        isKanji = Sign.IsKanjiDigit(Here);
        NumeralReader figures = new(_signs, At);
        bool isSound = isKanji ? figures.TryReadKanji() : figures.TryReadGrouped();
        At = figures.At;
        digits = figures.Digits;
        value = figures.Value;
        HasFigure |= digits > 0;
        return isSound;
    }
}
