using System.Text.Unicode;
using NodaTime;

namespace WelfarePlan.Time;

/// <summary>Writes years, months and dates in a style into a span.</summary>
internal ref struct JapaneseWriter(Span<char> destination, JapaneseStyle style)
{
    /// <summary>No notation is longer: a period of two pairs of fiscal years in kanji numerals.</summary>
    public const int Capacity = 96;

    private const int StandardLength = 11;
    private const string KanjiDigits = "〇一二三四五六七八九";
    private const string EraKanji = "明治大正昭和平成令和";
    private const string EraLetters = "MTSHR";
    private const string SquareEras = "㍾㍽㍼㍻㋿";

    private readonly Span<char> _destination = destination;
    private readonly JapaneseStyle _style = style;

    /// <summary>Gets the number of characters written.</summary>
    public int Length { get; private set; }

    /// <summary>Gets whether the destination was too short.</summary>
    public bool IsCut { get; private set; }

    public void Write(FiscalYear value)
    {
        int government = JapaneseEra.OfFiscalYear(value.Year).Index;
        int atStart = EraLabel.Of((value.Year * 10000) + 401);
        if (_style.Naming != FiscalYearNaming.Government && atStart != government)
        {
            WriteFiscal(atStart, value.Year);
            if (_style.Naming == FiscalYearNaming.EraAtStart) return;
            Append('/');
        }

        WriteFiscal(government, value.Year);
    }

    public void Write(JapaneseYear value)
    {
        WriteEraYear(value.Era.Index, value.YearOfEra);
        Append('年');
    }

    public void Write(YearMonth value)
    {
        if (value.Calendar != CalendarSystem.Iso || value.Year < 1873) throw NotSolar(value, nameof(value));
        int era = EraLabel.Of((value.Year * 10000) + (value.Month * 100) + 31);
        WriteEraYear(era, EraLabel.ToYearOfEra(era, value.Year));
        WriteMark('年');
        WriteNumber(value.Month);
        if (_style.Separator == DateForm.Units) Append('月');
    }

    public void Write(LocalDate value)
    {
        if (value.Calendar != CalendarSystem.Iso || value.Year < 1873) throw NotSolar(value, nameof(value));
        (int year, int month, int day) = value;
        int era = EraLabel.Of((year * 10000) + (month * 100) + day);
        int yearOfEra = EraLabel.ToYearOfEra(era, year);
        if (
            ReferenceEquals(_style, JapaneseStyle.Standard)
            && yearOfEra < 100
            && _destination.Length - Length >= StandardLength
        )
        {
            WriteStandard(era, yearOfEra, month, day);
            return;
        }

        WriteEraYear(era, yearOfEra);
        WriteMark('年');
        WriteNumber(month);
        WriteMark('月');
        WriteNumber(day);
        if (_style.Separator == DateForm.Units) Append('日');
    }

    public void WriteGeneral(FiscalYear value)
    {
        Append("FY");
        WritePlain(value.Year, 4);
    }

    public void WriteGeneral(YearMonth value)
    {
        WritePlain(value.Year, 4);
        Append('-');
        WritePlain(value.Month, 2);
    }

    public void WriteGeneral(LocalDate value)
    {
        WriteGeneral(new YearMonth(value.Year, value.Month));
        Append('-');
        WritePlain(value.Day, 2);
    }

    // The short way for 令和6年3月31日, where there is room for the longest.
    private void WriteStandard(int era, int yearOfEra, int month, int day)
    {
        Span<char> to = _destination.Slice(Length, StandardLength);
        to[0] = EraKanji[era * 2];
        to[1] = EraKanji[(era * 2) + 1];
        int at = 2;
        if (yearOfEra == 1) to[at++] = '元';
        else at = PutNumber(to, at, yearOfEra);
        to[at++] = '年';
        at = PutNumber(to, at, month);
        to[at++] = '月';
        at = PutNumber(to, at, day);
        to[at++] = '日';
        Length += at;
    }

    private static int PutNumber(Span<char> to, int at, int value)
    {
        if (value >= 10)
        {
            int tens = value / 10;
            to[at++] = (char)('0' + tens);
            value -= tens * 10;
        }

        to[at++] = (char)('0' + value);
        return at;
    }

    public void WriteRangeMark() => Append('～');

    /// <summary>Writes a number in half width.</summary>
    public void WritePlain(int value, int width = 1)
    {
        int divisor = 1;
        for (int i = 1; i < width || value / divisor >= 10; i++) divisor *= 10;
        for (; divisor > 0; divisor /= 10) Append((char)('0' + (value / divisor % 10)));
    }

    public void Append(char c)
    {
        int length = Length;
        if ((uint)length < (uint)_destination.Length)
        {
            _destination[length] = c;
            Length = length + 1;
        }
        else
        {
            IsCut = true;
        }
    }

    public void Append(string text)
    {
        foreach (char c in text) Append(c);
    }

    /// <summary>Copies what was written as UTF-8.</summary>
    public readonly bool TryCopyTo(Span<byte> utf8, out int written) =>
        Utf8.FromUtf16(_destination[..Length], utf8, out _, out written) == System.Buffers.OperationStatus.Done
        || Undo(out written);

    /// <summary>Returns what was written.</summary>
    public override readonly string ToString() => new(_destination[..Length]);

    private static ArgumentOutOfRangeException NotSolar(object value, string name) =>
        new(name, value, "Eras name days of the ISO calendar from 1 January 1873 on.");

    private static bool Undo(out int written)
    {
        written = 0;
        return false;
    }

    private void WriteFiscal(int era, int year)
    {
        WriteEraYear(era, EraLabel.ToYearOfEra(era, year));
        Append('年');
        Append('度');
    }

    private void WriteEraYear(int index, int yearOfEra)
    {
        switch (_style.Era)
        {
            case EraForm.Letter:
                Append(
                    _style.Digits == DigitForm.FullWidth ? (char)(EraLetters[index] - 'A' + 'Ａ') : EraLetters[index]
                );
                break;
            case EraForm.FirstKanji:
                Append(EraKanji[index * 2]);
                break;
            case EraForm.Square:
                Append(SquareEras[index]);
                break;
            default:
                Append(EraKanji[index * 2]);
                Append(EraKanji[(index * 2) + 1]);
                break;
        }

        bool isFirst = yearOfEra == 1 && !_style.FirstYearIsNumber && _style.Era != EraForm.Letter;
        if (isFirst) Append('元');
        else WriteNumber(yearOfEra);
    }

    private void WriteMark(char unit) => Append(_style.Separator switch
    {
        DateForm.Dots => '.',
        DateForm.Slashes => '/',
        _ => unit,
    });

    private void WriteNumber(int value)
    {
        if (_style is { Digits: DigitForm.HalfWidth, IsZeroPadded: false } && value < 100)
        {
            if (value >= 10) Append((char)('0' + (value / 10)));
            Append((char)('0' + (value % 10)));
            return;
        }

        if (_style.Digits == DigitForm.Kanji)
        {
            WriteKanji(value);
            return;
        }

        bool isPadded = _style.IsZeroPadded && value < 10;
        bool isWide =
            _style.Digits == DigitForm.FullWidth || (_style.Digits == DigitForm.Municipal && value < 10 && !isPadded);
        char zero = isWide ? '０' : '0';
        if (isPadded) Append(zero);
        if (value >= 1000) Append((char)(zero + (value / 1000)));
        if (value >= 100) Append((char)(zero + (value / 100 % 10)));
        if (value >= 10) Append((char)(zero + (value / 10 % 10)));
        Append((char)(zero + (value % 10)));
    }

    private void WriteKanji(int value)
    {
        WriteKanji(value / 1000, '千');
        WriteKanji(value / 100 % 10, '百');
        WriteKanji(value / 10 % 10, '十');
        if (value % 10 > 0) Append(KanjiDigits[value % 10]);
    }

    private void WriteKanji(int digit, char unit)
    {
        if (digit == 0) return;
        if (digit > 1) Append(KanjiDigits[digit]);
        Append(unit);
    }
}
