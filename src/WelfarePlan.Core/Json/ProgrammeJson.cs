using WelfarePlan.Plans;

namespace WelfarePlan.Json;

/// <summary>A programme.</summary>
internal sealed record ProgrammeJson
{
    public required string Name { get; init; }

    public IReadOnlyList<string>? Departments { get; init; }

    public string? Outline { get; init; }

    public string? Outlook { get; init; }

    public OutlookKind? OutlookKind { get; init; }

    public IReadOnlyList<IndicatorJson>? Indicators { get; init; }

    public static ProgrammeJson From(Programme programme) => new()
    {
        Name = programme.Name,
        Departments = programme.Departments.OrAbsent(),
        Outline = programme.Outline,
        Outlook = programme.Outlook,
        OutlookKind = programme.OutlookKind,
        Indicators = programme.Indicators.OrAbsent(IndicatorJson.From),
    };

    public Programme ToProgramme(JsonPlace place) => new()
    {
        Name = Name,
        Departments = place.Texts("departments", Departments),
        Outline = Outline,
        Outlook = Outlook,
        OutlookKind = OutlookKind,
        Indicators = place.Each("indicators", Indicators, static (indicator, at) => indicator.ToIndicator(at)),
    };
}
