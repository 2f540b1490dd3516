using System.Globalization;
using WelfarePlan.Exchange.Tables;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Exchange.Packages;

/// <summary>A row of a table that is read back: cells by the name of their column, and what is wrong with them told by
/// place.</summary>
internal sealed class PackageRow(PackageTable table, int line, string[] cells)
{
    public string Place => string.Create(CultureInfo.InvariantCulture, $"{table.Path}:{line}");

    /// <summary>Returns a text, or null where the cell is empty or the table has no such column.</summary>
    public string? Text(string column) =>
        table.IndexOf(column) is { } index && cells[index].Length > 0 ? cells[index] : null;

    /// <summary>Returns whether the table has the column at all.</summary>
    public bool Has(string column) => table.IndexOf(column) is not null;

    public int? Integer(string column, int least = 0)
    {
        if (Text(column) is not { } text) return null;
        if (
            int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            && number >= least
        )
            return number;
        Say(column, $"'{text}' is not a whole number of at least {least}.", $"「{text}」は{least}以上の整数ではありません。");
        return null;
    }

    public decimal? Number(string column)
    {
        if (Text(column) is not { } text) return null;
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)) return number;
        Say(column, $"'{text}' is not a number.", $"「{text}」は数値ではありません。");
        return null;
    }

    public decimal? NotNegative(string column)
    {
        if (Number(column) is not { } number) return null;
        if (number >= 0) return number;
        Say(column, $"{number} is negative.", $"{number} は負の数です。");
        return null;
    }

    public FiscalYear? Year(string column)
    {
        if (Integer(column) is not { } year) return null;
        if (year >= FiscalYear.MinValue.Year && year <= FiscalYear.MaxValue.Year) return new FiscalYear(year);
        Say(column, $"There is no fiscal year {year}.", $"{year}年度はありません。");
        return null;
    }

    public FiscalPeriod? Period(string from, string to)
    {
        if ((Year(from), Year(to)) is not ({ } first, { } last)) return null;
        if (first <= last) return new FiscalPeriod(first, last);
        Say(to, $"The period would end ({last}) before it begins ({first}).", "期間の終わりが始まりより前です。");
        return null;
    }

    public Quantity? Quantity(string amount, string unit) =>
        Number(amount) is { } number ? new Quantity(number, Unit.Of(Text(unit) ?? "")) : null;

    public bool Truth(string column)
    {
        if (Text(column) is not { } text) return false;
        if (text is "true" or "false") return text is "true";
        Say(column, $"'{text}' is neither true nor false.", $"「{text}」は true でも false でもありません。");
        return false;
    }

    public T? Word<T>(string column, Vocabulary<T> words)
        where T : struct, Enum
    {
        if (Text(column) is not { } text || text == PackageWords.Unspecified) return null;
        if (words.TryFind(text, out T? value)) return value;
        Say(
            column, $"'{text}' is none of {string.Join(", ", words.Words)}.",
            $"「{text}」は {string.Join("、", words.Words)} のどれでもありません。"
        );
        return null;
    }

    public IReadOnlyList<string> List(string column)
    {
        if (TextList.Read(Text(column)) is { } texts) return texts;
        Say(column, "The cell is not a JSON array of texts.", "文字列の JSON 配列ではありません。");
        return [];
    }

    public void Say(string column, string english, string japanese) =>
        table.Say($"{Place} {column}", english, japanese);
}
