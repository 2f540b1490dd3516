using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Words;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Tokens;

/// <summary>Gathers the years a document writes in full, by which those without an era can be completed.</summary>
internal static class DocumentYears
{
    public static YearContext Of(IReadOnlyList<Line> lines, ReadingWork? work = null)
    {
        var context = new YearContext { IsOfDocument = true, Work = work, Memo = new TextMemo() };
        foreach (Line line in lines)
        {
            if (line.Kind is LineKind.Text or LineKind.Cell) AddYears(line.Text, context);
        }

        return context;
    }

    private static void AddYears(string text, YearContext context)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (!YearScanner.TryReadAt(text, at, out WrittenYear written)) continue;
            if (
                written is { IsBare: false, Defect: MomentDefect.None, HasUnit: true, Fiscal: { } year }
                && year.Year is > 1985 and < 2060
            )
                context.Add(year);
            at += written.Length - 1;
        }
    }
}
