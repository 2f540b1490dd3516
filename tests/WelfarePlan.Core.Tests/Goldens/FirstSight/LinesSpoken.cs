using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace WelfarePlan.Tests.Goldens.FirstSight;

/// <summary>The lines of a text with their numbers, and what warnings and errors say of them.</summary>
internal sealed partial class LinesSpoken
{
    private readonly List<HashSet<decimal>> _numbers = [];
    private readonly HashSet<int> _lines = [];
    private readonly List<string> _words = [];
    private readonly string _text;

    /// <summary>Takes the numbers of a text and the warnings and errors of its reading.</summary>
    public LinesSpoken(string text, JsonElement envelope)
    {
        _text = FactKey.Of(text);
        foreach (string line in text.Split('\n')) _numbers.Add(NumbersOf(line));
        foreach (JsonElement told in PlanWalk.List(envelope, "diagnostics"))
        {
            if (PlanWalk.TextOf(told, "severity") is not ("warning" or "error")) continue;
            _words.Add(FactKey.Of(PlanWalk.TextOf(told, "text")));
            _words.Add(FactKey.Of(PlanWalk.TextOf(told, "message")));
            int[] lines = [.. PlanWalk.List(told, "lines").Select(line => line.GetInt32())];
            if (lines.Length > 0) _lines.UnionWith(Enumerable.Range(lines[0], lines[^1] - lines[0] + 1));
        }
    }

    /// <summary>Returns whether a number of the text was left out without a word at its line or on its
    /// indicator.</summary>
    public bool IsSilentOn(Cell missing)
    {
        int[] rows =
        [
            .. _numbers
                .Index()
                .Where(line => line.Item.Contains(Math.Abs(missing.Value)))
                .Select(line => line.Index + 1),
        ];
        bool stands = rows.Length > 0 || _text.Contains(missing.Name, StringComparison.Ordinal);
        return stands
            && !rows.Any(_lines.Contains)
            && !_words.Any(word => word.Contains(missing.Name, StringComparison.Ordinal));
    }

    private static HashSet<decimal> NumbersOf(string line)
    {
        string folded = FactKey.Narrow(line);

        // 1,204 of prose is one number; 118,131 of CSV is two.
        return
        [
            .. from text in (string[])[folded, Thousands.Replace(folded, "")]
               from match in Number.Matches(text)
               let number = decimal.TryParse(
                   match.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal value
               )
                   ? value
                   : -1
               where number >= 0
               select number,
        ];
    }

    [GeneratedRegex(@"[0-9]+(?:\.[0-9]+)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number { get; }

    [GeneratedRegex(
        @"(?<=[0-9]),\s?(?=[0-9]{3}(?![0-9]))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000
    )]
    private static partial Regex Thousands { get; }
}
