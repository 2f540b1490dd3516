using System.Globalization;
using WelfarePlan.Cli.Outputs;
using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Plans;

namespace WelfarePlan.Cli.Inputs;

/// <summary>What was read and what was said about it, as lines for standard error.</summary>
internal sealed class InputReport(Wording words)
{
    private readonly List<string> _lines = [];
    private readonly int[] _bySeverity = new int[Enum.GetValues<DiagnosticSeverity>().Length];
    private int _read;
    private int _failed;
    private int _values;

    public bool IsComplete => _failed == 0 && _bySeverity[(int)DiagnosticSeverity.Error] == 0;

    public string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{_read + _failed} files, {_failed} failed; {_values} values read; diagnostics: "
            + $"{Count(DiagnosticSeverity.Error)} errors, {Count(DiagnosticSeverity.Warning)} warnings, "
            + $"{Count(DiagnosticSeverity.Information)} information"
    );

    public void Add(string name, PlanReading envelope)
    {
        _read++;
        _values += envelope.Plan.AllIndicators().Sum(ValuesOf);
        foreach (Diagnostic diagnostic in envelope.Diagnostics)
        {
            _bySeverity[(int)diagnostic.Severity]++;
            _lines.Add(DiagnosticLine.Of(name, diagnostic, words));
        }
    }

    public void Fail(string name, string message)
    {
        _failed++;
        _lines.Add($"{name}: error: {message}");
    }

    public void Flush(CommandStreams streams)
    {
        foreach (string line in _lines) streams.Say(line);
        _lines.Clear();
    }

    private static int ValuesOf(Indicator indicator) =>
        indicator.Actuals.Count(actual => actual.Value is not null)
        + indicator.Targets.Count(target => target.Value is not null)
        + (indicator.Baseline?.Value is null ? 0 : 1);

    private int Count(DiagnosticSeverity severity) => _bySeverity[(int)severity];
}
