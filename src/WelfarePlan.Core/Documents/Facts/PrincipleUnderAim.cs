using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Titles;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Facts;

/// <summary>Finds the principle under words of the plan's own that say what it aims at.</summary>
internal static class PrincipleUnderAim
{
    private const double LargerText = 1.3;

    /// <summary>めざす町の姿 and a line in large type, or one in quotation marks, right below it.</summary>
    public static bool Read(IReadOnlyList<Line> lines, ContentsLines contents, DocumentFacts facts)
    {
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Kind != LineKind.Text || !PrincipleHeads.IsOwnHead(lines[i]) || contents.Contains(i)) continue;
            int below = i + 1;
            while (below < lines.Count && lines[below].IsBlank) below++;
            if (below >= lines.Count || lines[below].Kind != LineKind.Text) continue;
            if (PrincipleForms.Quoted(lines, below, facts)) return true;
            bool isLarge = IsLarge(lines, below) && PrincipleForms.HasForm(lines[below].Text.Trim())
                && NumberingReader.Read(lines[below].Text) is null && !PrincipleForms.EndsSearch(lines[below]);
            if (isLarge)
            {
                PrincipleForms.Add(facts, lines[below].Span, lines[below].RawSlice(0, lines[below].Text.Length));
                return true;
            }

            facts.HeadOfPrinciple ??= lines[i];
        }

        return false;
    }

    private static bool IsLarge(IReadOnlyList<Line> lines, int at) =>
        lines[at].Format?.FontSize is { } size
        && lines.Skip(at + 1).FirstOrDefault(line => line.Kind == LineKind.Text)?.Format?.FontSize is > 0 and var below
        && size > below * LargerText;
}
