using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>Names behind a label in their own cell: 目標：相談会の回数 among the rows of works that it is aimed at.</summary>
internal sealed class LabelledNames(YearContext years)
{
    private const int LongestLabel = 8;

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Takes the label off a name, and remembers that it had one.</summary>
    public string Bare(string name)
    {
        int colon = name.AsSpan().IndexOfAny(':', '：');
        if (colon is < 2 or > LongestLabel || colon + 2 >= name.Length) return name;
        bool isLabel =
            RoleLabelReader.Read(RowNames.Folded(name[..colon]), years)
                is { HasYear: false } label
            && (label.Role == RoleKind.Target || label is { Role: RoleKind.Name, SaysIndicator: true });
        if (!isLabel) return name;
        string bare = name[(colon + 1)..].Trim();
        _names.Add(bare);
        return bare;
    }

    /// <summary>Where some names are labelled, the rows without a label that count nothing are the works.</summary>
    public void PartWorks(TableReading reading)
    {
        if (_names.Count == 0) return;
        foreach (IndicatorRow row in reading.Rows.Where(IsWork).ToList())
        {
            reading.Rows.Remove(row);
            reading.Works.Add(new ProgrammeRow(row.Name, row.NameLines, row.Departments)
            {
                Confidence = Confidence.Likely,
            });
        }
    }

    private bool IsWork(IndicatorRow row) =>
        !_names.Contains(row.Name)
        && ProgrammeNames.MayBe(row.Name)
        && row.Values.All(value => value.Value.Amount is null && !IsAim(value));

    // 増加 says what is aimed at; an arrow goes on with the year before.
    private static bool IsAim(PlacedValue value) =>
        value.Value.Direction is not null && AnyLetter.IsIn(value.Text);
}
