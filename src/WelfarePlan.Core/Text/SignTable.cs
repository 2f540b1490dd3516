namespace WelfarePlan.Text;

/// <summary>The sign of every UTF-16 code unit, after folding.</summary>
internal static class SignTable
{
    private static readonly byte[] Table = Build();

    public static byte Of(char c) => Table[c];

    private static byte[] Build()
    {
        byte[] table = new byte[char.MaxValue + 1];
        for (int i = 0; i < table.Length; i++)
        {
            char c = (char)i;
            table[i] = WidthFolding.IsIgnorable(c) ? Sign.Skip : OfKind(WidthFolding.Fold(c));
        }

        Dictionary<char, byte> named = Named();
        for (int i = 0; i < table.Length; i++)
        {
            if (named.TryGetValue(WidthFolding.Fold((char)i), out byte sign)) table[i] = sign;
        }

        table['\uDB40'] = Sign.Lead;
        return table;
    }

    private static byte OfKind(char c) => c switch
    {
        ' ' => Sign.Space,
        '\t' or '\n' or '\v' or '\f' or '\r' or '\u0085' or '\u2028' or '\u2029' => Sign.Break,
        (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '\u00C0' and <= '\u024F') => Sign.Letter,
        (>= '\u3041' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or '々' or '〆' => Sign.Word,
        _ => Sign.Other,
    };

    private static Dictionary<char, byte> Named()
    {
        Dictionary<char, byte> named = [];
        Add(Sign.Digit, "0123456789");
        Add(Sign.KanjiDigit, "〇一二三四五六七八九");
        Add(Sign.KanjiDigit, "零壱弐参肆伍陸柒捌玖");
        Add(Sign.KanjiDigit, "零壹貳參肆伍陸漆捌玖");
        named['弍'] = named['贰'] = Sign.KanjiDigit + 2;
        named['弌'] = Sign.KanjiDigit + 1;
        named['弎'] = Sign.KanjiDigit + 3;
        Add(Sign.Ten, "十百千");
        Add(Sign.Ten, "拾佰仟");
        Add(Sign.Ten, "什陌阡");
        Add(Sign.Myriad, "万億兆京");
        named['萬'] = Sign.Myriad;
        Add(Sign.Twenty, "廿卅卌皕");
        named['卄'] = Sign.Twenty;
        Add(Sign.First, "元");
        Add(Sign.EraLetter, "MTSHR");
        Add(Sign.Fiscal, "FY");
        Add(Sign.EraKanji, "明大昭平令");
        Add(Sign.EraSquare, "㍾㍽㍼㍻㋿");
        Add(Sign.Ji, "治正和成");
        Add(Sign.Year, "年度月日末現在時点");
        Add(Sign.Weekday, "火水木金土");
        Add(Sign.DayOfWeek, "曜./・-~ーからまで(),△+マイナス%");
        Add(Sign.EraSmall + 2, "shr");
        Add(Sign.Enumeration, "、");
        Add(Sign.Common, "西暦");
        Add(Sign.Span, "間");
        foreach (char c in "ヶヵケカ箇個ｹｶ") named[c] = Sign.Counter;
        named['▲'] = Sign.Triangle;
        foreach (char c in "丁番号条") named[c] = Sign.Numbering;
        return named;

        void Add(byte first, string characters)
        {
            for (int i = 0; i < characters.Length; i++) named[characters[i]] = (byte)(first + i);
        }
    }
}
