using WelfarePlan.Diagnostics;

namespace WelfarePlan.Cli.Outputs;

/// <summary>Which part of a document is asked for; null stands for all of it.</summary>
internal readonly record struct ExplainSelection(int? Line, int? Page)
{
    public bool Holds(SourcePlace place) =>
        (Line is null || place.Lines.Contains(Line.Value)) && (Page is null || place.PageNumber == Page);
}
