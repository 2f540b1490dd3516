using System.Buffers;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Tokens.Amounts;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Shapes;

/// <summary>What in a line speaks for values of an indicator.</summary>
internal readonly record struct RowSigns
{
    public const int LeastBare = 2;

    private const int LongestLabel = 40;

    private const string Marks = "・○◇◆■●:：→⇒、";

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \u3000\t/|│");
    private static readonly string[] Surveys = ["回収", "配布", "回答"];

    /// <summary>Gets how many numbers stand in it at all.</summary>
    public int Amounts { get; private init; }

    /// <summary>Gets how many have a unit, a comma or a point, and are no money.</summary>
    public int Plain { get; private init; }

    public int Money { get; private init; }

    /// <summary>Gets how many have a unit that is no money.</summary>
    public int Measured { get; private init; }

    /// <summary>Gets how many have none, the first sign of the line left out: that may count the rows.</summary>
    public int Bare { get; private init; }

    /// <summary>Gets how many words other than 未実施, 維持 and departments stand in it.</summary>
    public int Words { get; private init; }

    public bool HasWords => Words > 0;

    /// <summary>Gets whether a word in it ends as names of what is counted do.</summary>
    public bool Counts { get; private init; }

    /// <summary>Gets whether a role or a year stands before a number.</summary>
    public bool IsLabelled { get; private init; }

    /// <summary>Gets whether 維持 or ↑ stands in it.</summary>
    public bool HasDirection { get; private init; }

    /// <summary>Gets how many words stand in the place of a number: 未実施, －, 減少.</summary>
    public int Unfilled { get; private init; }

    public bool HasArrow { get; private init; }

    /// <summary>Gets how many of the words are units alone: 回 195 201 223.</summary>
    public int Units { get; private init; }

    // － 40%: a stroke in front is a value that was not taken, or the mark of an item.
    private bool OpensWithStroke { get; init; }

    /// <summary>Gets how much it counts as values below a name: one number alone may be that of a page.</summary>
    public int Weight => Amounts - Bare > 0 && (Plain > 0 || Money > 0) ? LeastBare : Amounts;

    /// <summary>Gets whether the line states an indicator even in the midst of a table of something else.</summary>
    public bool IsPlainRow => (Counts || IsLabelled) && IsMeasured;

    private bool IsMeasured => Measured > 0 && Measured + Unfilled + (OpensWithStroke && !HasWords ? 1 : 0) > 1;

    /// <summary>Gets whether the line alone tells that it states an indicator.</summary>
    public bool IsRow =>
        (Counts && (Plain + Money > 0 || Bare >= LeastBare || (Bare > 0 && Unfilled > 0)))
        || (Plain + Money > 0 && (IsLabelled || HasArrow))
        || (Words <= 1 && IsMeasured)
        || (Words == 1 && Units == 1 && Bare >= LeastBare)
        || (!HasWords && (Plain > 1 || (Plain > 0 && HasDirection)));

    public static RowSigns Of(string text, YearContext years)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9')) return OfWords(text);
        var signs = new RowSigns { HasArrow = text.AsSpan().ContainsAny(ArrowSigns.Plain) };
        int start = 0;
        foreach (WrittenAmount amount in new AmountScanner(text))
        {
            if (IsOfName(text.AsSpan(start, amount.Start - start))) continue;
            signs = signs.With(text.AsSpan(start, amount.Start - start), years);
            start = amount.End;
            bool isMoney = amount.IsMoney(text);
            bool isPlain = amount.IsPlain(text);
            signs = signs with
            {
                Amounts = signs.Amounts + 1,
                Measured = signs.Measured + (amount.HasUnit && !isMoney ? 1 : 0),
                Money = signs.Money + (isMoney ? 1 : 0),
                Plain = signs.Plain + (isPlain && !isMoney ? 1 : 0),
                Bare = signs.Bare + (!isPlain && amount.Start > 0 ? 1 : 0),
            };
        }

        return signs.With(text.AsSpan(start), years);
    }

    // Most lines hold no number, and nothing is made for them.
    private static RowSigns OfWords(ReadOnlySpan<char> text)
    {
        bool counts = false;
        foreach (Range range in text.SplitAny(Blanks))
        {
            ReadOnlySpan<char> word = text[range].Trim(Marks);
            counts |= word.Length > 0 && NameEndings.Counts(word) && !IsOfSurvey(word);
        }

        return new RowSigns { Counts = counts };
    }

    /// <summary>Returns whether a word stands among values and names none of them: 未実施, 維持, 福祉課.</summary>
    public static bool IsNoName(ReadOnlySpan<char> word, YearContext years) =>
        ValueReader.Read(word, years) is { Amount: null } || DepartmentNames.IsDepartment(word);

    public static bool IsLabel(ReadOnlySpan<char> word, YearContext years) =>
        word.Length <= LongestLabel
        && RoleLabelReader.Read(word, years) is { } label
        && (label.Role is RoleKind.Baseline or RoleKind.Actual or RoleKind.Target
            || label is { Role: RoleKind.Year, HasYear: true });

    // What stands between the numbers: names that count, or labels of roles and years.
    private RowSigns With(ReadOnlySpan<char> between, YearContext years)
    {
        RowSigns signs = this;
        between = between.Trim();
        if (between.Length == 0) return signs;
        foreach (Range range in between.SplitAny(Blanks))
        {
            ReadOnlySpan<char> word = between[range].Trim(Marks);
            if (word.Length == 0) continue;
            bool isLetter = char.IsLetter(word[0]) || char.IsLetter(word[^1]) || NameEndings.Counts(word);
            bool isNoName = IsNoName(word, years);
            CellValue? value = ValueReader.Read(word, years);
            signs = signs with
            {
                HasDirection = signs.HasDirection || value is { Direction: not null },
                Unfilled = signs.Unfilled + (IsUnfilled(value, isLetter, signs.Words + signs.Amounts > 0) ? 1 : 0),
                Words = signs.Words + (isLetter && !isNoName ? 1 : 0),
                Units = signs.Units + (isLetter && !isNoName && UnitWords.IsKnown(word) ? 1 : 0),
                OpensWithStroke = value is not null
                    && (signs.OpensWithStroke || (!isLetter && signs.Amounts == 0 && value.Missing is not null)),
                Counts = signs.Counts || (isLetter && NameEndings.Counts(word) && !IsOfSurvey(word)),
                IsLabelled = signs.IsLabelled || IsLabel(word, years),
            };
        }

        return signs;
    }

    /// <summary>自殺死亡率（人口10万人当たり）: returns whether the words before a number end inside of a bracket.</summary>
    private static bool IsOfName(ReadOnlySpan<char> between)
    {
        int open = between.LastIndexOf('(');
        return open > 0
            && between[open..].IndexOf(')') < 0
            && char.IsLetter(between[open - 1])
            && char.IsLetter(between[^1])
            && between[(open + 1)..].IndexOfAny(Blanks) < 0;
    }

    // 増加 at the start of a line may be a word of any kind; 集計中 is not.
    private static bool IsUnfilled(CellValue? value, bool isLetter, bool isBehind) =>
        value is { Amount: null } && (isBehind || (isLetter && value.Missing is not null));

    private static bool IsOfSurvey(ReadOnlySpan<char> word)
    {
        foreach (string survey in Surveys)
        {
            if (word.Contains(survey, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
