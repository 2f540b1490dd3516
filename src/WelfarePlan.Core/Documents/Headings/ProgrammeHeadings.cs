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
    private readonly HashSet<FamilyKey> _measures = [];

    public ProgrammeHeadings(OutlineSource source)
    {
        Dictionary<FamilyKey, int> tabled = Tabled(source);
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
            if (named < Least || named * 2 <= all) continue;
            bool areMeasures = tabled.GetValueOrDefault(family) * 2 > all;
            (areMeasures ? _measures : _families).Add(family);
        }
    }

    /// <summary>Counts the headings below 基本施策1-1 that have a table of indicators of their own: what a measure is
    /// made of and what is measured is a measure too, whoever is in charge.</summary>
    private static Dictionary<FamilyKey, int> Tabled(OutlineSource source)
    {
        var tables = new HashSet<int>(source.Tables.Select(static table => table.Lines.First));
        var tabled = new Dictionary<FamilyKey, int>();
        FamilyKey? open = null;
        bool isBelowWord = false;
        foreach (Line line in source.Lines)
        {
            if (open is { } family && tables.Contains(line.Number))
            {
                if (isBelowWord) tabled[family] = tabled.GetValueOrDefault(family) + 1;
                open = null;
            }
            else if (line.Kind == LineKind.Text && HeadingForms.Read(line.Text) is { } numbering)
            {
                open = FamilyKey.Of(numbering);
                if (!MayBe(open.Value)) isBelowWord = open.Value.IsWord;
            }
        }

        return tabled;
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

    /// <summary>Returns the title of a measure without who is in charge of it.</summary>
    public string TitleOf(Numbering numbering, string title) =>
        _measures.Contains(FamilyKey.Of(numbering)) ? ProgrammeNames.WithoutDepartment(title).Name : title;

    // What counts deepest; (1) and above may be measures that name their department too.
    private static bool MayBe(FamilyKey family) =>
        family.Family is NumberingFamily.HalfBracketed or NumberingFamily.Circled or NumberingFamily.Kana
        || family is { Family: NumberingFamily.Mark, Word: "●" or "■" or "◆" or "◎" or "▼" or "★" or "◼" };

    private static (string Name, string Department) Read(Line line, Numbering numbering) =>
        ProgrammeNames.PartLast(line.RawSlice(numbering.TitleStart, line.Text.Length), DepartmentSign.Plain);
}
