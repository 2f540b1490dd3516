using System.Text;
using System.Text.RegularExpressions;
using Spectre.Console;

namespace WelfarePlan.Cli;

/// <summary>Breaks the lines of the help where the terminal ends, in the columns that kanji take.</summary>
internal static partial class HelpLayout
{
    private const int LeastText = 16;

    /// <summary>Returns the help with every line broken that is wider, its text below where it began.</summary>
    public static string Fit(string help, int width) =>
        string.Join('\n', help.Split('\n').SelectMany(line => Broken(line, width)));

    private static IEnumerable<string> Broken(string line, int width)
    {
        string begin = Begin.Match(line).Value;
        int indent = begin.GetCellWidth();
        if (line.GetCellWidth() <= width || width - indent < LeastText)
        {
            yield return line.TrimEnd();
            yield break;
        }

        foreach (string part in Parts(line[begin.Length..], width - indent))
        {
            yield return begin + part;
            begin = new string(' ', indent);
        }
    }

    private static IEnumerable<string> Parts(string text, int width)
    {
        var part = new StringBuilder();
        foreach (string word in Words.Matches(text).Select(match => match.Value))
        {
            if (part.Length > 0 && (part + word.TrimEnd()).GetCellWidth() > width)
            {
                yield return part.ToString().TrimEnd();
                part.Clear();
            }

            part.Append(word);
        }

        yield return part.ToString().TrimEnd();
    }

    /// <summary>Gets "  --lang &lt;en|ja&gt;  " before the text of a row, the blanks before any other.</summary>
    [GeneratedRegex(@"^ *(\S+( \S+)*  +(?=\S))?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Begin { get; }

    /// <summary>Gets the pieces between which a line may end: words with their blanks, kanji and kana each by itself,
    /// and never a mark at the beginning of a line.</summary>
    [GeneratedRegex(
        @"\uFF08*([\u2E80-\uFFEF-[\u3001\u3002\uFF08\uFF09]]|[^\s\u2E80-\uFFEF]+)[\u3001\u3002\uFF09]* *|.",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex Words { get; }
}
