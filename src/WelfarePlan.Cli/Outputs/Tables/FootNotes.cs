using System.Globalization;

namespace WelfarePlan.Cli.Outputs.Tables;

/// <summary>Notes below a table, each text once.</summary>
internal sealed class FootNotes
{
    private readonly List<string> _texts = [];

    public IEnumerable<string> Lines => _texts.Select((text, index) => $"{Mark(index)} {text}");

    public string MarkOf(string text)
    {
        int index = _texts.IndexOf(text);
        if (index < 0)
        {
            index = _texts.Count;
            _texts.Add(text);
        }

        return Mark(index);
    }

    private static string Mark(int index) => string.Create(CultureInfo.InvariantCulture, $"*{index + 1}");
}
