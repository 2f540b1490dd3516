using System.Globalization;
using WelfarePlan.Time;

namespace WelfarePlan.Testing.Typesetting;

/// <summary>What a typeset document states, as a text that is kept beside its prints.</summary>
/// <param name="IsRuled">Whether lines part the cells of its tables.</param>
/// <param name="Numbers">Every number that it states of an indicator.</param>
/// <remarks>Prints outlive the generator that they were made with: what they say must not change with it.</remarks>
public sealed record TypesetTruth(bool IsRuled, IReadOnlyList<StatedNumber> Numbers)
{
    private const string Ruled = "ruled";

    /// <summary>Takes the truth of a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The truth.</returns>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static TypesetTruth Of(TypesetDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(document.IsRuled, document.Numbers);
    }

    /// <summary>Reads what <see cref="ToText"/> wrote.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The truth.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is another.</exception>
    public static TypesetTruth Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new(string.Equals(lines[0], Ruled, StringComparison.Ordinal), [.. lines.Skip(1).Select(Number)]);
    }

    /// <summary>Writes it as text: how it is ruled, then a line for each number.</summary>
    /// <returns>The text; name, role, fiscal year (or nothing) and value are parted by tabs.</returns>
    public string ToText() =>
        $"{(IsRuled ? Ruled : "un" + Ruled)}\n"
        + string.Concat(
            Numbers.Select(number =>
                string.Create(
        CultureInfo.InvariantCulture, $"{number.Indicator}\t{number.Role}\t{number.Year?.Year}\t{number.Value}\n")));

    private static StatedNumber Number(string line)
    {
        string[] cells = line.Split('\t');
        if (cells.Length != 4) throw new FormatException($"'{line}' is no number of a plan.");
        FiscalYear? year =
            cells[2].Length == 0
                ? null
                : new FiscalYear(int.Parse(cells[2], NumberStyles.None, CultureInfo.InvariantCulture));
        return new(
            cells[0], Enum.Parse<NumberRole>(cells[1]), year,
            decimal.Parse(cells[3], NumberStyles.Number, CultureInfo.InvariantCulture)
        );
    }
}
