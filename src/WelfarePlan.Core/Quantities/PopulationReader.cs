namespace WelfarePlan.Quantities;

/// <summary>Reads the people that a rate is counted in: 人口10万対, 人口千人当たり, 10万人あたり.</summary>
internal static class PopulationReader
{
    private static readonly string[] Endings = ["当たり", "あたり", "当り", "につき", "対", "比"];

    public static bool TryRead(ReadOnlySpan<char> text, ref int at, out decimal people)
    {
        int end = at;
        bool isNamed = FigureWords.TryTakeWord(text, ref end, "人口");
        end = FigureText.BehindGap(text, end);
        if (!NumberScanner.TryReadAt(text, end, isRunningText: false, out people, out int length) || people <= 0)
            return false;

        end = FigureText.BehindGap(text, end + length);
        bool isCounted = FigureWords.TryTakeWord(text, ref end, "人");
        if (!isNamed && !isCounted) return false;

        foreach (string ending in Endings)
        {
            if (!FigureWords.TryTakeWord(text, ref end, ending)) continue;
            at = end;
            return true;
        }

        return false;
    }
}
