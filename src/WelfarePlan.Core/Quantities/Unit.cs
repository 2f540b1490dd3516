using System.Text.Json.Serialization;

namespace WelfarePlan.Quantities;

/// <summary>A unit as a document prints it (人, ％, か所), compared by what it means.</summary>
/// <remarks>
/// The spellings of one unit are equal (％ and %, か所 and 箇所), and each prints as it was written.
/// The default value is no unit.
/// </remarks>
[JsonConverter(typeof(Json.ContractJsonConverter<Unit>))]
[Reports.Notebooks.TypeFormatterSource(typeof(Reports.Notebooks.ViewFormatters))]
public readonly partial record struct Unit
{
    private readonly string? _symbol;

    private Unit(string symbol) => _symbol = symbol;

    /// <summary>Gets no unit: a bare number.</summary>
    public static Unit None => default;

    /// <summary>Gets ％.</summary>
    public static Unit Percent { get; } = new("％");

    /// <summary>Gets ポイント, in which two shares differ.</summary>
    public static Unit Point { get; } = new("ポイント");

    /// <summary>Gets the unit as written, or an empty string.</summary>
    public string Symbol => _symbol ?? "";

    /// <summary>Gets the spelling that stands for all spellings of the unit.</summary>
    public string Canonical => UnitSpellings.Canonical(Symbol);

    /// <summary>Gets what sort of thing it measures.</summary>
    public UnitKind Kind => Canonical switch
    {
        "" => UnitKind.None,
        "%" => UnitKind.Percent,
        "‰" => UnitKind.PerMille,
        "ポイント" => UnitKind.Point,
        _ => UnitKind.Counter,
    };

    /// <summary>Gets how many of <see cref="Base"/> it is: 1000 for 千円, 10000 for 万人, else 1.</summary>
    public decimal Scale => UnitSpellings.TrySplit(Symbol, out decimal scale, out _) ? scale : 1;

    /// <summary>Gets the unit that it is a multiple of: 円 for 千円; else the unit itself.</summary>
    public Unit Base => UnitSpellings.TrySplit(Symbol, out _, out Unit unit) ? unit : this;

    /// <summary>Gets the unit of a difference: points for shares, else the unit itself.</summary>
    public Unit OfDifference => Kind == UnitKind.Percent ? Point : this;

    /// <summary>Makes a unit from its printed form.</summary>
    /// <param name="symbol">人, ％, か所 …; surrounding white space is dropped; empty means no unit.</param>
    /// <returns>The unit.</returns>
    public static Unit Of(string symbol)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        return new Unit(symbol.Trim());
    }

    /// <summary>Makes a unit from its printed form, without allocating where the unit is well known.</summary>
    /// <param name="symbol">As in <see cref="Of(string)"/>.</param>
    /// <returns>The unit.</returns>
    public static Unit Of(ReadOnlySpan<char> symbol)
    {
        symbol = symbol.Trim();
        return UnitSpellings.TryFind(symbol, out Unit known) ? known : new Unit(symbol.ToString());
    }

    /// <summary>Returns whether the two are spellings of one unit.</summary>
    /// <param name="other">The other unit.</param>
    /// <returns><see langword="true"/> where both mean the same.</returns>
    public bool Equals(Unit other) => string.Equals(Canonical, other.Canonical, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Canonical, StringComparison.Ordinal);

    /// <summary>Returns the unit as written.</summary>
    /// <returns>The symbol, or an empty string.</returns>
    public override string ToString() => Symbol;
}
