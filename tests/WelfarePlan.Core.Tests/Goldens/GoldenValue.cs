using System.Globalization;
using System.Text.Json;

namespace WelfarePlan.Tests.Goldens;

/// <summary>A baseline, actual or target as a golden states it.</summary>
internal sealed record GoldenValue
{
    private GoldenValue(JsonElement json)
    {
        Json = json;
        Year = json.Integer("fiscalYear");
        Value = json.Number("value");
        Bound = json.Text("bound") ?? "exact";
        IsUnsure = json.Has("unsure");
        IsYearUnsure = json.Has("unsureYear");
        IsOptional = json.Has("optional") || IsUnsure || IsYearUnsure;
        IsMissing = json.Has("missing");
    }

    public JsonElement Json { get; }
    public int? Year { get; }
    public decimal? Value { get; }
    public string Bound { get; }

    /// <summary>Gets whether the page leaves room for doubt: to state it needs a diagnostic.</summary>
    public bool IsUnsure { get; }

    /// <summary>Gets whether the year alone is in doubt: the value may stand without one, a year needs a
    /// diagnostic.</summary>
    public bool IsYearUnsure { get; }

    /// <summary>Gets whether a reader may leave it out.</summary>
    public bool IsOptional { get; }

    /// <summary>Gets whether the page prints a mark for a value that is not there.</summary>
    public bool IsMissing { get; }

    /// <summary>Gets whether nothing need be read: a doubtful value, a target that is not there, or なし without a
    /// year.</summary>
    public bool MayBeAbsent(string role) =>
        IsOptional
        || IsMissing && (role == "target" || Year is null || role == "baseline" && Json.Text("missing") == "なし");

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(Year is { } year ? year : "without year")} = "
            + $"{(Value is { } value ? value : Json.Text("text") ?? Json.Text("missing") ?? "nothing")}"
    );

    public static IReadOnlyList<GoldenValue> Of(JsonElement indicator, string member)
    {
        if (!indicator.TryGetProperty(member, out JsonElement json) || json.ValueKind == JsonValueKind.Null) return [];
        return json.ValueKind == JsonValueKind.Array
            ? [.. json.EnumerateArray().Select(item => new GoldenValue(item))]
            : [new GoldenValue(json)];
    }
}
