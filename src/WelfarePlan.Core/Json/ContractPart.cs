using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace WelfarePlan.Json;

/// <summary>How one type of the library is written and read by the contract.</summary>
internal abstract class ContractPart<T>
    where T : notnull
{
    public abstract T Read(ref Utf8JsonReader reader);

    public abstract void Write(Utf8JsonWriter writer, T value);

    public virtual T FromName(string name) => throw NotAName();

    public virtual string ToName(T value) => throw NotAName();

    private static NotSupportedException NotAName() =>
        new($"{typeof(T).Name} has no text that could be the name of a member.");
}

/// <summary>A type that is written through a shape of its own.</summary>
internal sealed class ContractPart<T, TJson>(Func<T, TJson> from, Func<TJson, JsonPlace, T> to) : ContractPart<T>
    where T : notnull
    where TJson : class
{
    private readonly Lazy<JsonTypeInfo<TJson>> _info = new(PlanJsonContext.InfoOf<TJson>);

    public override T Read(ref Utf8JsonReader reader) =>
        to(
            JsonSerializer.Deserialize(ref reader, _info.Value) ?? throw new JsonException("The value is null."),
            new JsonPlace()
        );

    public override void Write(Utf8JsonWriter writer, T value) =>
        JsonSerializer.Serialize(writer, from(value), _info.Value);
}
