namespace WelfarePlan.Quantities;

/// <summary>What is asked of a figure besides being one.</summary>
[Flags]
internal enum FigureOptions
{
    /// <summary>A cell: any notation, known units only.</summary>
    None = 0,

    /// <summary>A sentence: no lone kanji numerals, no hyphen for a range.</summary>
    RunningText = 1,

    /// <summary>Words that are no known unit are taken for one: 12丁.</summary>
    OpenUnits = 2,
}
