using WelfarePlan.Plans;

namespace WelfarePlan.Documents;

/// <summary>Reads the text of a plan.</summary>
public static class PlanDocument
{
    /// <summary>Reads a plan.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">How to read it, or null.</param>
    /// <returns>What could be read.</returns>
    public static ReadResult<Plan> Read(string text, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(new Plan { Title = text.Split('\n')[0].Trim() }, [], SourceMap.Empty);
    }
}
