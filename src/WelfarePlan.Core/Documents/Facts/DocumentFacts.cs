using NodaTime;
using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Facts;

/// <summary>What a document says of itself: its title, who made it, and the years it is for.</summary>
internal sealed class DocumentFacts
{
    public string? Title { get; set; }

    public PlanKind Kind { get; set; }

    public int? Edition { get; set; }

    public string? Municipality { get; set; }

    public List<string> Publishers { get; } = [];

    public YearMonth? Published { get; set; }

    public FiscalPeriod? Period { get; set; }

    public List<Principle> Principles { get; } = [];

    /// <summary>Gets or sets the first heading that announces a principle and has none below it that could be
    /// read.</summary>
    public Line? HeadOfPrinciple { get; set; }

    public List<CrossCuttingGoal> CrossCuttingGoals { get; } = [];

    public List<ActivityArea> Areas { get; } = [];

    public List<(string Pointer, LineSpan Lines, Confidence Confidence)> Places { get; } = [];

    /// <summary>
    /// Takes back what only a plan has: the accounts of a town have no principle and no period. The place that a
    /// document names stays.
    /// </summary>
    public void ForgetFrame()
    {
        Period = null;
        Principles.Clear();
        CrossCuttingGoals.Clear();
        Places.RemoveAll(place =>
            place.Pointer is "/period"
                || place.Pointer.StartsWith("/principles", StringComparison.Ordinal)
                || place.Pointer.StartsWith("/crossCuttingGoals", StringComparison.Ordinal));
    }

    /// <summary>Takes back what a plan is called, where the document is none.</summary>
    public void ForgetTitle()
    {
        Title = null;
        Edition = null;
        Kind = PlanKind.Unknown;
        Places.RemoveAll(static place => place.Pointer is "/title" or "/edition" or "/kind");
    }

    /// <summary>Returns whether the title of a plan stands on a line or before it.</summary>
    public bool IsTitledUpTo(Line line) =>
        Places.Exists(place => place.Pointer == "/title" && place.Lines.First <= line.Number);

    public void Place(string pointer, LineSpan lines, Confidence confidence = Confidence.Certain) =>
        Places.Add((pointer, lines, confidence));
}
