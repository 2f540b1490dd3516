namespace WelfarePlan.Tests.Goldens;

/// <summary>How bad a difference from a golden is, worst first.</summary>
internal enum DifferenceKind
{
    /// <summary>A number, year, unit or bound that the page does not say, and no diagnostic at its lines.</summary>
    WrongAndSilent = 0,

    /// <summary>Something else than the page says, of which the reader warned or which is no number.</summary>
    Wrong = 1,

    /// <summary>Something the page says was left out.</summary>
    Missing = 2,
}
