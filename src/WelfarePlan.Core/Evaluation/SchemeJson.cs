using System.Text.Json.Serialization;

namespace WelfarePlan.Evaluation;

/// <summary>A rating scheme as it stands in a file.</summary>
/// <remarks>Members with a default have setters: the generated reader writes null into absent members that are
/// init-only.</remarks>
internal sealed record SchemeJson
{
    public required string Schema { get; init; }

    public required string Name { get; init; }

    public required string English { get; init; }

    public required string Japanese { get; init; }

    public string? Source { get; init; }

    public string? Note { get; init; }

    public Dictionary<string, string> WhenFalling { get; set; } = [];

    public string Range { get; set; } = "notAssessed";

    public string Target { get; set; } = "final";

    public string ZeroWhenFalling { get; set; } = "best";

    public required List<GradeJson> Grades { get; init; }

    public required GradeJson NotAssessed { get; init; }

    public required List<RuleJson> Rules { get; init; }

    public CompositeJson? Composite { get; init; }

    internal sealed record GradeJson
    {
        public required string Code { get; init; }

        public required string English { get; init; }

        public required string Japanese { get; init; }

        public required string Mark { get; init; }

        public decimal? Points { get; init; }
    }

    internal sealed record RuleJson
    {
        public required string Grade { get; init; }

        public List<string> For { get; set; } = ["reach", "hold"];

        public required List<ConditionJson> When { get; init; }

        public string IfUndefined { get; set; } = "notAssessed";
    }

    internal sealed record ConditionJson
    {
        public string? Measure { get; init; }

        public string? Flag { get; init; }

        public decimal? From { get; init; }

        public decimal? Above { get; init; }

        public decimal? To { get; init; }

        public decimal? Below { get; init; }

        public bool? Is { get; init; }

        public bool? Defined { get; init; }
    }

    internal sealed record CompositeJson
    {
        public string? ShareOf { get; init; }

        public string? Rounding { get; init; }

        public int Decimals { get; init; }

        public List<GradeJson> Grades { get; set; } = [];

        public required List<BandJson> Bands { get; init; }
    }

    internal sealed record BandJson
    {
        public required string Grade { get; init; }

        [JsonConverter(typeof(FractionJsonConverter))]
        public decimal? From { get; init; }
    }
}
