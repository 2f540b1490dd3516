using System.Text;
using WelfarePlan.Quantities;
using WelfarePlan.Text;

namespace WelfarePlan.Comparison;

/// <summary>What two spellings of one name have in common.</summary>
internal static class NameKey
{
    private const string Counted = "数";

    private static readonly (string Spelling, string Canonical)[] Spellings =
    [
        .. from place in (string[])["箇", "ヶ", "カ", "ヵ", "ケ", "個", "ｹ"]
           from what in (string[])["所", "月"]
           where place != "個" || what == "所"
           select (place + what, $"か{what}"),
    ];

    /// <summary>Folds widths, spellings of units, punctuation, a unit in brackets, and the unit in 〜件数.</summary>
    public static string Of(string name, Unit unit)
    {
        var key = new StringBuilder(name.Length);
        foreach (char sign in new FoldedText(name).Text)
        {
            if (!IsPunctuation(sign)) key.Append(char.ToLowerInvariant(sign));
        }

        foreach ((string spelling, string canonical) in Spellings) key.Replace(spelling, canonical);

        string text = WithoutNoteMark(key.ToString());
        text = WithoutUnit(text, unit);
        if (unit != Unit.None) text = Shorten(text, unit.Canonical + Counted);
        return Shorten(text, $"の{Counted}");
    }

    private static bool IsPunctuation(char sign) =>
        char.IsWhiteSpace(sign) || sign is '・' or '、' or '，' or ',' or '「' or '」' or '『' or '』' or '･';

    private static string WithoutNoteMark(string text)
    {
        string bare = text.TrimEnd([.. "0123456789"]);
        return bare.EndsWith('※') ? bare[..^1] : text;
    }

    private static string WithoutUnit(string text, Unit unit)
    {
        int open = text.LastIndexOf('(');
        if (open <= 0 || !text.EndsWith(')')) return text;

        string inner = text[(open + 1)..^1];
        if (inner.StartsWith("単位", StringComparison.Ordinal)) return text[..open];
        return unit != Unit.None && Unit.Of(inner) == unit ? text[..open] : text;
    }

    private static string Shorten(string text, string end) =>
        text.Length > end.Length && text.EndsWith(end, StringComparison.Ordinal) ? text[..^end.Length] + Counted : text;
}
