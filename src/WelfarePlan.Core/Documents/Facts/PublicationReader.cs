using NodaTime;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Facts;

/// <summary>Finds the month of publication and who published: lines of a cover that hold nothing else.</summary>
internal static class PublicationReader
{
    private const string Council = "社会福祉協議会";
    private const int LinesToSearch = 60;
    private const int LongestPublisher = 40;

    public static void Read(IReadOnlyList<Line> lines, DocumentFacts facts)
    {
        int seen = 0;
        foreach (Line line in lines)
        {
            if (line.Kind != LineKind.Text) continue;
            if (++seen > LinesToSearch) break;
            if (facts.Published is null) ReadMonth(line, facts);
            ReadPublishers(line, facts);
        }
    }

    private static void ReadMonth(Line line, DocumentFacts facts)
    {
        string text = line.Text.Trim();
        int at = text.IndexOf('《', StringComparison.Ordinal) + 1;
        if (at == 0) at = 0;
        if (!YearScanner.TryReadAt(text, at, out WrittenYear written) || written.Kind != MomentKind.YearMonth
            || written.Defect != MomentDefect.None) return;
        string rest = text[(at + written.Length)..].Trim().Trim('》').Trim();
        if (rest is not ("" or "発行" or "策定" or "改定" or "作成")) return;
        facts.Published = new YearMonth(written.Year, written.Month);
        facts.Place("/published", line.Span);
    }

    private static void ReadPublishers(Line line, DocumentFacts facts)
    {
        if (!line.Text.Contains(Council, StringComparison.Ordinal)) return;
        string text = line.RawTrimmed();
        if (text.StartsWith("社会福祉法人", StringComparison.Ordinal)) text = text["社会福祉法人".Length..].Trim();
        if (text.Length is < 3 or > LongestPublisher) return;
        string[] names = text.Split(['・', '／', ' ', '　'],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (!names.All(IsPublisher) || !names.Any(name => name.EndsWith(Council, StringComparison.Ordinal))) return;

        // An address block names one of them; a cover names all who made the plan.
        if (facts.Publishers.Count >= names.Length) return;
        facts.Publishers.Clear();
        facts.Places.RemoveAll(place => place.Pointer.StartsWith("/publishers", StringComparison.Ordinal));
        facts.Publishers.AddRange(names);
        for (int i = 0; i < names.Length; i++) facts.Place($"/publishers/{i}", line.Span);
    }

    private static bool IsPublisher(string name) =>
        name.EndsWith(Council, StringComparison.Ordinal)
            || (name.Length is >= 2 and <= 7 && name[^1] is '市' or '町' or '村' or '区');
}
