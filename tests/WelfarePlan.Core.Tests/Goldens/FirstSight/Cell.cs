using System.Globalization;

namespace WelfarePlan.Tests.Goldens.FirstSight;

/// <summary>One number of an indicator.</summary>
/// <param name="Name">The indicator's key.</param>
/// <param name="Role">baseline, actual or target.</param>
/// <param name="Year">The fiscal year, where one is told.</param>
/// <param name="Value">The number.</param>
internal readonly record struct Cell(string Name, string Role, int? Year, decimal Value)
{
    /// <summary>Returns the cell as the list of known faults writes it.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Name} | {Role} | {Year?.ToString(CultureInfo.InvariantCulture) ?? "-"} | {Value:0.######}"
        );
}
