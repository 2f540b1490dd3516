namespace WelfarePlan.Documents.Tokens.Amounts;

/// <summary>A number that stands by itself in a line and measures something.</summary>
/// <param name="Start">The index of its first digit.</param>
/// <param name="Unit">Where its unit begins.</param>
/// <param name="UnitEnd">Where its unit ends; where it begins if none stands.</param>
/// <param name="End">The index behind the unit and 以上 or 程度.</param>
internal readonly record struct WrittenAmount(int Start, int Unit, int UnitEnd, int End)
{
    public bool HasUnit => Unit < UnitEnd;

    /// <summary>Returns whether the number alone tells that it is no number of a heading, a page or a row.</summary>
    public bool IsPlain(ReadOnlySpan<char> text) => HasUnit || text[Start..Unit].IndexOfAny(',', '.') > 0;

    public bool IsMoney(ReadOnlySpan<char> text) => HasUnit && text[UnitEnd - 1] == '円';
}
