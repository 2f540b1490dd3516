namespace WelfarePlan.Reports.Notebooks;

/// <summary>Tells notebooks how to show a type; they find it by its name and need no reference to it, nor we to
/// them.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;

    public string[] PreferredMimeTypes { get; } = ["text/html"];
}
