using System.Text;
using WelfarePlan.Documents;
using WelfarePlan.Plans;

namespace WelfarePlan.Seeds;

/// <summary>A document that ships with the library: our edition of a real plan, and the plan read from it.</summary>
/// <remarks>Headings, names and figures are those of the original; the prose is ours. See seeds/SOURCES.md.</remarks>
public sealed class SeedPlan
{
    private readonly Lazy<string> _text;
    private readonly Lazy<PlanReading> _reading;

    internal SeedPlan(string name)
    {
        Name = name;
        _text = new Lazy<string>(Load);
        _reading = new Lazy<PlanReading>(() => PlanDocument.Read(Text));
    }

    /// <summary>Gets the name, such as <c>kumamoto-progress-4th</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the text of the document.</summary>
    public string Text => _text.Value;

    /// <summary>Gets what the reader takes out of the text; it is read once, when first asked for.</summary>
    public PlanReading Reading => _reading.Value;

    /// <summary>Gets the plan.</summary>
    public Plan Plan => Reading.Plan;

    /// <summary>Returns the name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;

    private string Load()
    {
        using Stream stream = typeof(SeedPlan).Assembly.GetManifestResourceStream($"seeds/{Name}.txt")
            ?? throw new InvalidOperationException($"The seed '{Name}' is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

}
