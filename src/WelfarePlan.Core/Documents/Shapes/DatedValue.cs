using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes;

/// <summary>A value with or without its year in front: 120件, 120件（R4）, 令和４年度　23隊.</summary>
internal static class DatedValue
{
    public static CellValue? Read(string text, YearContext years)
    {
        if (ValueReader.Read(text, years) is { } value) return value;
        if (!YearReader.TryReadAt(text, 0, years, out YearReading year)) return null;
        string rest = text[year.Length..].TrimStart(' ', ':', '末');
        return ValueReader.Read(rest, years) is { Year: null } dated
            ? dated with { Year = year.Year, HasBadYear = year.IsBad }
            : null;
    }
}
