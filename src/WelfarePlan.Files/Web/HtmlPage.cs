using System.Globalization;

namespace WelfarePlan.Files.Web;

/// <summary>What the reading of a whole page shares: its limits, its surroundings, and how often each element
/// came.</summary>
internal sealed class HtmlPage(FileReading reading, HtmlSurroundings surroundings)
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public FileReading Reading => reading;

    public HtmlSurroundings Surroundings => surroundings;

    /// <summary>Returns the path of the next element of a name: <c>p[17]</c>.</summary>
    public string Next(string name)
    {
        int count = _counts[name] = _counts.GetValueOrDefault(name) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{name}[{count}]");
    }
}
