using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Tables.Columns;

/// <summary>The short lines of a document by what they say without their number: its headings are among them.</summary>
internal sealed class PrintedTitles(IReadOnlyList<Line> lines)
{
    private const int Longest = 60;
    private HashSet<string>? _keys;

    /// <summary>Returns whether a line outside the tables says the title and nothing else.</summary>
    public bool Contains(string title) => (_keys ??= Collect(lines)).Contains(KeyOf(title));

    private static HashSet<string> Collect(IReadOnlyList<Line> lines)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (Line line in lines)
        {
            if (line.Kind == LineKind.Text && line.Text.Length <= Longest) keys.Add(KeyOf(line.Text));
        }

        return keys;
    }

    private static string KeyOf(string text)
    {
        string folded = RowNames.Folded(text);
        return TitleKeys.Of(
            NumberingReader.Read(folded) is { } numbering && numbering.TitleStart < folded.Length
                ? folded[numbering.TitleStart..]
                : folded
        );
    }
}
