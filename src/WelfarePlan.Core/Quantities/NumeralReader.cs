using WelfarePlan.Text;

namespace WelfarePlan.Quantities;

/// <summary>Reads a run of figures: 1,234.50 or 二〇二〇.</summary>
internal ref struct NumeralReader(ReadOnlySpan<byte> signs, int at)
{
    // Decimal holds every number of so many digits exactly.
    private const int MaximumDigits = 28;

    private readonly ReadOnlySpan<byte> _signs = signs;
    private UInt128 _coefficient;
    private int _significant;
    private int _fraction;

    /// <summary>Gets the index behind the figures.</summary>
    public int At { get; private set; } = at;

    /// <summary>Gets the number of figures before the point, leading zeros included.</summary>
    public int Digits { get; private set; }

    /// <summary>Gets the value, with as many decimals as were written.</summary>
    public readonly decimal Value => _fraction > MaximumDigits
        ? 0
        : new decimal(
            (int)(uint)_coefficient, (int)(uint)(_coefficient >> 32), (int)(uint)(_coefficient >> 64),
            isNegative: false, (byte)_fraction
        );

    public bool TryReadKanji()
    {
        while (At < _signs.Length && Sign.IsKanjiDigit(_signs[At]))
        {
            if (!TryAppend(_signs[At] - Sign.KanjiDigit)) return false;
            Digits++;
            At++;
        }

        // 三5 is two numbers, or damage.
        return At == _signs.Length || Digits == 0 || !Sign.IsDigit(_signs[At]);
    }

    public bool TryReadGrouped()
    {
        if (!TryReadDigits()) return false;
        if (Digits == 0) return true;

        bool isGrouped = false;
        while (IsMarkBeforeDigit(Sign.Comma))
        {
            int before = Digits;
            if (!isGrouped && before > 3) return false;
            At++;
            if (!TryReadDigits() || Digits - before != 3) return false;
            isGrouped = true;
        }

        if (IsMarkBeforeDigit(Sign.Dot))
        {
            int whole = Digits;
            At++;
            if (!TryReadDigits()) return false;
            _fraction = Digits - whole;
            Digits = whole;
            if (_fraction > MaximumDigits || IsMarkBeforeDigit(Sign.Dot) || IsMarkBeforeDigit(Sign.Comma)) return false;
        }

        return At == _signs.Length || !Sign.IsKanjiDigit(_signs[At]);
    }

    private readonly bool IsMarkBeforeDigit(byte mark) =>
        At + 1 < _signs.Length && _signs[At] == mark && Sign.IsDigit(_signs[At + 1]);

    private bool TryReadDigits()
    {
        while (At < _signs.Length && Sign.IsDigit(_signs[At]))
        {
            if (!TryAppend(_signs[At] - Sign.Digit)) return false;
            Digits++;
            At++;
        }

        return true;
    }

    private bool TryAppend(int digit)
    {
        if (_significant > 0 || digit > 0) _significant++;
        _coefficient = (_coefficient * 10) + (UInt128)(uint)digit;
        return _significant <= MaximumDigits;
    }
}
