using System.Globalization;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Facts;

/// <summary>Reads 第４次, 第4期 and 第三次.</summary>
internal static class EditionReader
{
    public static int? Of(string folded)
    {
        int at = folded.IndexOf('第', StringComparison.Ordinal);
        while (at >= 0)
        {
            int start = at + 1;
            int end = start;
            while (end < folded.Length && end - start < 2 && (char.IsAsciiDigit(folded[end]) || NumberSigns.IsKanji(folded[end]))) end++;
            if (end > start && end < folded.Length && folded[end] is '次' or '期')
            {
                string number = folded[start..end];
                int count = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int plain) ? plain : NumberSigns.ToCount(number);
                return count > 0 ? count : null;
            }

            at = folded.IndexOf('第', at + 1);
        }

        return null;
    }
}
