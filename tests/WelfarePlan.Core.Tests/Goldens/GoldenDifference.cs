namespace WelfarePlan.Tests.Goldens;

/// <summary>One difference between a golden and what was read.</summary>
/// <param name="Kind">How bad it is.</param>
/// <param name="Sentence">What differs, with its place.</param>
internal sealed record GoldenDifference(DifferenceKind Kind, string Sentence)
{
    public override string ToString() => Kind switch
    {
        DifferenceKind.WrongAndSilent => "WRONG AND SILENT: " + Sentence,
        DifferenceKind.Wrong => "wrong: " + Sentence,
        _ => "missing: " + Sentence,
    };
}
