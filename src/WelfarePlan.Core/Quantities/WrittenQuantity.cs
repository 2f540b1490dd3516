using WelfarePlan.Text;

namespace WelfarePlan.Quantities;

/// <summary>A quantity as a document states it, with the total that it is out of: 95校区／95校区.</summary>
/// <remarks>The default value is zero without a unit, out of nothing.</remarks>
/// <param name="Value">The quantity.</param>
/// <param name="OutOf">The total, or null where none was written; it has the same unit.</param>
public readonly record struct WrittenQuantity(Quantity Value, Quantity? OutOf)
{
    private const int MaximumUnit = 12;

    /// <summary>Reads a quantity, or a quantity out of a total.</summary>
    /// <param name="text">The text.</param>
    /// <param name="written">What was written, or the default.</param>
    /// <returns>Whether the text is one; a unit that stands on one side only belongs to both.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out WrittenQuantity written)
    {
        written = default;
        text = text.Trim();
        if (!TryReadPart(ref text, out decimal amount, out ReadOnlySpan<char> symbol)) return false;
        if (text.IsEmpty) return TryMake(amount, symbol, out written);
        if (SignTable.Of(text[0]) != Sign.Slash) return false;

        text = text[1..].TrimStart();
        if (!TryReadPart(ref text, out decimal total, out ReadOnlySpan<char> totalSymbol) || !text.IsEmpty) return false;

        Unit unit = Unit.Of(symbol.IsEmpty ? totalSymbol : symbol);
        if (!totalSymbol.IsEmpty && Unit.Of(totalSymbol) != unit) return false;
        written = new(new(amount, unit), new Quantity(total, unit));
        return true;
    }

    /// <summary>Returns <c>95校区/95校区</c>, or the quantity alone.</summary>
    /// <returns>The quantity and what it is out of.</returns>
    public override string ToString() => OutOf is { } total ? $"{Value}/{total}" : Value.ToString();

    private static bool TryMake(decimal amount, ReadOnlySpan<char> symbol, out WrittenQuantity written)
    {
        written = new(new(amount, Unit.Of(symbol)), null);
        return true;
    }

    // Takes a number and a unit off the front; the unit ends at a slash or at the end.
    private static bool TryReadPart(ref ReadOnlySpan<char> text, out decimal amount, out ReadOnlySpan<char> symbol)
    {
        symbol = default;
        if (!NumberScanner.TryReadAt(text, 0, isRunningText: false, out amount, out int length)) return false;

        ReadOnlySpan<char> rest = text[length..].TrimStart();
        int end = 0;
        while (end < rest.Length && IsOfUnit(rest[end])) end++;
        symbol = rest[..end].TrimEnd();
        text = rest[end..].TrimStart();
        return symbol.Length <= MaximumUnit && IsUnit(symbol);
    }

    // A unit holds no numerals: 三あ八 and 12x3 are no quantities.
    private static bool IsOfUnit(char c) => SignTable.Of(c) switch
    {
        Sign.Other => c is '‰' or '㎡' or '㎢' or '㌫' or '㌽' or '℃',
        Sign.Slash or Sign.Comma or Sign.Dot or Sign.Hyphen or Sign.Tilde or Sign.Triangle or Sign.Plus => false,
        >= Sign.Digit and < Sign.First => false,
        Sign.Open or Sign.Close or Sign.Break => false,
        _ => true,
    };

    // Latin units are few and known; what begins with 年度 or ends with 月 is a date that lost its year.
    private static bool IsUnit(ReadOnlySpan<char> symbol)
    {
        if (symbol.IsEmpty || UnitSpellings.TryFind(symbol, out _)) return true;
        if (symbol is ['年', '度', ..] or ['度', ..] or ['月', ..] or ['元', ..]) return false;
        foreach (char c in symbol)
        {
            if (Sign.IsLatin(SignTable.Of(c)) || SignTable.Of(c) is Sign.Space or Sign.Percent) return IsKnownFolded(symbol);
        }

        return true;
    }

    private static bool IsKnownFolded(ReadOnlySpan<char> symbol)
    {
        if (symbol.Length > UnitSpellings.MaximumLength) return false;

        Span<char> folded = stackalloc char[symbol.Length];
        for (int i = 0; i < symbol.Length; i++) folded[i] = WidthFolding.Fold(symbol[i]);
        return UnitSpellings.TryFind(folded, out _);
    }
}
