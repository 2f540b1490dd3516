namespace WelfarePlan.Exchange.Tables;

/// <summary>Short ways to write the columns of one table down.</summary>
internal static class Columns<TRow>
{
    public static Column<TRow> OfText(string name, string japanese, string english, Func<TRow, string?> value) =>
        new(name, ColumnKind.Text, japanese, english, row => value(row));

    public static Column<TRow> OfInteger(string name, string japanese, string english, Func<TRow, int?> value) =>
        new(name, ColumnKind.Integer, japanese, english, row => value(row));

    public static Column<TRow> OfNumber(string name, string japanese, string english, Func<TRow, decimal?> value) =>
        new(name, ColumnKind.Number, japanese, english, row => value(row));

    public static Column<TRow> OfTruth(string name, string japanese, string english, Func<TRow, bool> value) =>
        new(name, ColumnKind.Truth, japanese, english, row => Cell.Of(value(row)));

    public static Column<TRow> OfList(
        string name, string japanese, string english, Func<TRow, IReadOnlyList<string>> value
    ) => new(name, ColumnKind.List, japanese, english, row => TextList.Write(value(row)));

    public static Column<TRow> OfWord<T>(
        string name, string japanese, string english, Vocabulary<T> words, Func<TRow, T?> value
    )
        where T : struct, Enum =>
        new(name, ColumnKind.Text, japanese, english, row => words.CellOf(value(row))) { Words = words.Words };
}
