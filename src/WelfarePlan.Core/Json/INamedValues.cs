namespace WelfarePlan.Json;

/// <summary>A converter whose texts are a closed set, so that the schema can list them.</summary>
internal interface INamedValues
{
    public IEnumerable<string> Names { get; }
}
