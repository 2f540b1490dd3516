using WelfarePlan.Quantities;

namespace WelfarePlan.Testing.Vocabulary;

/// <summary>An indicator before it has values.</summary>
/// <param name="Name">The name.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Low">The least usual baseline.</param>
/// <param name="High">The greatest usual baseline.</param>
/// <param name="Decimals">The decimals that its values have.</param>
/// <param name="Falls">Whether less is better.</param>
internal sealed record IndicatorDraft(string Name, Unit Unit, int Low, int High, int Decimals, bool Falls);
