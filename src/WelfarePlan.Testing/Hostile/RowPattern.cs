using System.Text;

namespace WelfarePlan.Testing.Hostile;

/// <summary>Lines of heads and rows to be repeated until a text is long: what a reader does over and over shows its
/// cost.</summary>
/// <param name="Header">The lines of heads.</param>
/// <param name="Rows">The rows below.</param>
/// <param name="RepeatsHeader">Whether the heads come again before every repetition of the rows.</param>
internal sealed record RowPattern(IReadOnlyList<string> Header, IReadOnlyList<string> Rows, bool RepeatsHeader = false)
{
    /// <summary>Returns a text of whole lines with at least so many characters.</summary>
    public string ToText(int length)
    {
        var text = new StringBuilder(length + 256);
        Append(text, Header);
        while (text.Length < length)
        {
            Append(text, Rows);
            if (RepeatsHeader) Append(text, Header);
        }

        return text.ToString();
    }

    public override string ToString() =>
        $"{string.Join(" ⏎ ", Header)} over {string.Join(" ⏎ ", Rows)}{(RepeatsHeader ? ", heads repeated" : "")}";

    private static void Append(StringBuilder text, IReadOnlyList<string> lines)
    {
        foreach (string line in lines) text.Append(line).Append('\n');
    }
}
