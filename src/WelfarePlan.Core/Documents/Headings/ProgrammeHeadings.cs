using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Titles;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Headings;

/// <summary>Headings that name who is in charge, ① 元気アップ教室 【健康課】: where those of a family do, they are the
/// programmes of what stands above them.</summary>
internal sealed class ProgrammeHeadings
{
    private const int Least = 2;

    private readonly HashSet<FamilyKey> _families = [];

    public ProgrammeHeadings(OutlineSource source)
    {
        var counts = new Dictionary<FamilyKey, (int All, int Named)>();
        foreach (Line line in source.Lines)
        {
            if (line.Kind != LineKind.Text || HeadingForms.Read(line.Text) is not { } numbering) continue;
            var family = FamilyKey.Of(numbering);
            if (!MayBe(family)) continue;
            (int all, int named) = counts.GetValueOrDefault(family);
            counts[family] = (all + 1, named + (Read(line, numbering).Department.Length > 0 ? 1 : 0));
        }

        foreach ((FamilyKey family, (int all, int named)) in counts)
        {
            if (named >= Least && named * 2 > all) _families.Add(family);
        }
    }

    /// <summary>Returns the programme that a line names, or null.</summary>
    public ProgrammeRow? Of(Line line, Numbering numbering)
    {
        if (!_families.Contains(FamilyKey.Of(numbering))) return null;
        (string raw, string department) = Read(line, numbering);
        string name = ProgrammeNames.Clean(raw);
        return department.Length > 0 && ProgrammeNames.MayBe(name)
            ? new ProgrammeRow(name, line.Span, [.. DepartmentNames.Split(department).Distinct(StringComparer.Ordinal)])
            {
                Confidence = Confidence.Certain,
            }
            : null;
    }

    // What counts deepest; (1) and above may be measures that name their department too.
    private static bool MayBe(FamilyKey family) =>
        family.Family is NumberingFamily.HalfBracketed or NumberingFamily.Circled or NumberingFamily.Kana
        || family is { Family: NumberingFamily.Mark, Word: "●" or "■" or "◆" or "◎" or "▼" or "★" or "◼" };

    private static (string Name, string Department) Read(Line line, Numbering numbering) =>
        ProgrammeNames.PartLast(line.RawSlice(numbering.TitleStart, line.Text.Length), DepartmentSign.Plain);
}
