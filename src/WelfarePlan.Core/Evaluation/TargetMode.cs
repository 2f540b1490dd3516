
namespace WelfarePlan.Evaluation;

/// <summary>What sort of target a rule of a scheme is for.</summary>
internal enum TargetMode
{
    Reach,
    Hold,
    Direction,
    None,
    Words,
}
