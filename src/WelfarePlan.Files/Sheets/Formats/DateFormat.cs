using System.Globalization;
using System.Text;
using NodaTime;
using WelfarePlan.Time;

namespace WelfarePlan.Files.Sheets.Formats;

/// <summary>Shows a day number as the date or time of its format, eras included.</summary>
internal static class DateFormat
{
    private const double LastDay = 2_958_465;
    private const double DayThatNeverWas = 60;
    private const int DaysBefore1904 = 1462;
    private const int SecondsOfDay = 86_400;

    private static readonly LocalDate First = new(1899, 12, 30);
    private static readonly string[] Weekdays = ["月", "火", "水", "木", "金", "土", "日"];

    public static string? Show(double value, FormatSection section, bool is1904)
    {
        double serial = is1904 ? value + DaysBefore1904 : value;
        if (serial is < 0 or > LastDay) return null;

        double rounded = Math.Round(serial * SecondsOfDay, MidpointRounding.AwayFromZero);
        long day = (long)(rounded / SecondsOfDay);
        int seconds = (int)(rounded - ((double)day * SecondsOfDay));

        // The first spreadsheets took 1900 for a leap year.
        LocalDate date = First.PlusDays((int)day + (serial < DayThatNeverWas ? 1 : 0));
        var shown = new StringBuilder();
        bool isHalved = section.Tokens.Any(token => token.Text is "AM/PM" or "A/P");
        for (int at = 0; at < section.Tokens.Count; at++)
        {
            FormatToken token = section.Tokens[at];
            string? text = token.Kind switch
            {
                FormatTokenKind.Date when IsMinutes(section.Tokens, at) => Digits(seconds / 60 % 60, token.Text.Length),
                FormatTokenKind.Date => Part(token.Text, date, seconds, isHalved, section),
                FormatTokenKind.Elapsed => ElapsedPart(token.Text, rounded),
                _ => token.Text,
            };
            if (text is null) return null;
            shown.Append(text);
        }

        return shown.ToString().Trim();
    }

    private static string? Part(string part, LocalDate date, int seconds, bool isHalved, FormatSection section)
    {
        int hour = seconds / 3600;
        return part switch
        {
            "y" or "yy" => Digits(date.Year % 100, 2),
            "yyy" or "yyyy" => Digits(date.Year, 4),
            "m" or "mm" => Digits(date.Month, part.Length),
            "mmm" or "mmmm" or "mmmmm" => Month(date.Month, part.Length),
            "d" or "dd" => Digits(date.Day, part.Length),
            "ddd" => date.DayOfWeek.ToString()[..3],
            "dddd" => date.DayOfWeek.ToString(),
            "aaa" => Weekdays[(int)date.DayOfWeek - 1],
            "aaaa" => Weekdays[(int)date.DayOfWeek - 1] + "曜日",
            "g" or "gg" or "ggg" or "e" or "ee" => EraPart(part, date, section),
            "h" or "hh" => Digits(isHalved ? ((hour + 11) % 12) + 1 : hour, part.Length),
            "s" or "ss" => Digits(seconds % 60, part.Length),
            "AM/PM" => hour < 12 ? "AM" : "PM",
            "A/P" => hour < 12 ? "A" : "P",
            _ => null,
        };
    }

    private static string? EraPart(string part, LocalDate date, FormatSection section)
    {
        if (date < JapaneseEra.Meiji.Start) return null;
        var era = JapaneseEra.Containing(date);
        int year = date.Year - era.Start.Year + 1;
        return part switch
        {
            "g" => era.Letter.ToString(),
            "gg" => era.Kanji[..1],
            "ggg" => era.Kanji,
            _ => year == 1 && section.HasFirstYear ? "元" : Digits(year, part.Length),
        };
    }

    private static string ElapsedPart(string part, double seconds) => part[0] switch
    {
        'h' => Digits((int)Math.Min(seconds / 3600, int.MaxValue), part.Length),
        'm' => Digits((int)Math.Min(seconds / 60, int.MaxValue), part.Length),
        _ => Digits((int)Math.Min(seconds, int.MaxValue), part.Length),
    };

    // m is minutes behind hours and before seconds.
    private static bool IsMinutes(IReadOnlyList<FormatToken> tokens, int at)
    {
        if (tokens[at].Text is not ("m" or "mm")) return false;
        FormatToken before = tokens.Take(at).LastOrDefault(IsTime);
        FormatToken after = tokens.Skip(at + 1).FirstOrDefault(IsTime);
        return before.Text is ['h', ..] || after.Text is ['s', ..];
    }

    private static bool IsTime(FormatToken token) => token.Kind is FormatTokenKind.Date or FormatTokenKind.Elapsed;

    private static string Month(int month, int length)
    {
        string name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        return length switch { 3 => name[..3], 4 => name, _ => name[..1] };
    }

    private static string Digits(int number, int places) =>
        number.ToString(CultureInfo.InvariantCulture).PadLeft(Math.Min(places, 4), '0');
}
