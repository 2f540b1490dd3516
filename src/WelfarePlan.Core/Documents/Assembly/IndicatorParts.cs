using WelfarePlan.Diagnostics;
using WelfarePlan.Plans;

namespace WelfarePlan.Documents.Assembly;

/// <summary>The values of an indicator while it is being put together.</summary>
internal sealed class IndicatorParts
{
    public (Observation Observation, LineSpan Lines)? Baseline { get; set; }

    public List<(Observation Observation, LineSpan Lines)> Actuals { get; } = [];

    public List<(Target Target, LineSpan Lines)> Targets { get; } = [];

    public IndicatorBasis? Basis { get; set; }
}
