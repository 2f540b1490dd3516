using WelfarePlan.Evaluation;
using WelfarePlan.Json;

namespace WelfarePlan.Cli.Outputs.Evaluations;

/// <summary>Evaluations as one JSON document.</summary>
internal sealed class EvaluationJsonOutput(Stream output) : IEvaluationOutput
{
    private EvaluationJsonWriter? _writer;

    public Action Prepare(string? source, PlanEvaluation evaluation)
    {
        EvaluationJsonPart part = EvaluationJsonWriter.Prepare(evaluation, source, indented: true);
        return () => (_writer ??= new(output, indented: true)).Write(part);
    }

    public void End()
    {
        if (_writer is null) return;
        _writer.Dispose();
        output.WriteLine("");
    }
}
