namespace WelfarePlan.Exchange.Tables;

/// <summary>A cell of a table: text or a number or nothing; a word of a closed set has its Japanese word too.</summary>
internal readonly record struct Cell(string? Text, decimal? Number = null, string? Japanese = null)
{
    public bool IsEmpty => Number is null && string.IsNullOrEmpty(Text);

    public static Cell Of(bool truth) => truth ? new Cell("true", null, "はい") : new Cell("false", null, "いいえ");

    public static implicit operator Cell(string? text) => new(text);

    public static implicit operator Cell(decimal? number) => new(null, number);

    public static implicit operator Cell(int? number) => new(null, number);
}
