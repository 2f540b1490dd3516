using System.Text;
using WelfarePlan.Quantities;

namespace WelfarePlan.Benchmarks;

/// <summary>A parser under fuzzing: what is asked of it for one text, and how often it was asked.</summary>
internal sealed class ValueParser(string name, Func<string, string?> check)
{
    public delegate bool WholeParse<T>(ReadOnlySpan<char> text, out T value);

    public delegate bool Utf8Parse<T>(ReadOnlySpan<byte> text, out T value);

    public delegate bool PrefixParse<T>(ReadOnlySpan<char> text, out T value, out int length);

    public string Name { get; } = name;

    public long Calls { get; private set; }

    public long Read { get; private set; }

    public long Faults { get; private set; }

    public int CallsOfCheck { get; private init; } = 1;

    /// <summary>Makes a parser of the ways in which a type is read.</summary>
    public static ValueParser Of<T>(
        string name, WholeParse<T> whole, Utf8Parse<T>? utf8, PrefixParse<T>? prefix, Func<T, string> write
    )
        where T : struct
    {
        ValueParser parser = null!;
        parser = new(name, Check) { CallsOfCheck = 1 + (utf8 is null ? 0 : 1) + (prefix is null ? 0 : 1) };
        return parser;

        string? Check(string text)
        {
            bool isRead = whole(text, out T value);
            if (isRead) parser.Read++;
            if (!isRead && !value.Equals(default(T))) return "refuses, and gives a value";
            if (
                utf8 is not null
                && IsUnicode(text)
                && (utf8(Encoding.UTF8.GetBytes(text), out T from8) != isRead || !from8.Equals(value))
            )
                return "characters and bytes disagree";
            if (isRead && !(whole(write(value), out T back) && back.Equals(value)))
                return $"is written as {write(value)} and not read back";
            return prefix is null ? null : CheckPrefix(text, isRead, value);
        }

        string? CheckPrefix(string text, bool isRead, T value)
        {
            bool begins = prefix(text, out T first, out int length);
            if (begins && !(whole(text.AsSpan(0, length), out T alone) && alone.Equals(first)))
                return $"the prefix {text[..length]} means something else alone";
            if (!begins && length != 0) return "no prefix, and a length";
            if (isRead && !(begins && first.Equals(value) && string.IsNullOrWhiteSpace(Visible(text[length..]))))
                return "whole and prefix disagree";
            return null;
        }
    }

    public static string? CheckScan(string text)
    {
        int end = 0;
        foreach (WrittenValue value in WrittenText.Scan(text))
        {
            if (
                value.Start < end
                || value.Length == 0
                || !text.AsSpan(value.Start).StartsWith(value.Text, StringComparison.Ordinal)
            )
                return "is out of place";
            end = value.Start + value.Length;
        }

        return null;
    }

    /// <summary>Asks the parser about a text, and returns what is wrong with its answer.</summary>
    public string? Check(string text)
    {
        Calls += CallsOfCheck;
        string? fault;
        try
        {
            fault = check(text);
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            fault = $"throws {thrown.GetType().Name} {thrown.StackTrace?.Split('\n')[0].Trim()}";
        }

        if (fault is not null) Faults++;
        return fault;
    }

    // Half a surrogate pair has no bytes of its own.
    private static bool IsUnicode(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, Math.Min(i, text.Length - 1)) && i + 1 < text.Length) i++;
            else if (char.IsSurrogate(text[i])) return false;
        }

        return true;
    }

    private static string Visible(string text) =>
        string.Concat(
                text.Where(c =>
                    !(
                        c is '\u200B' or '\uFEFF' or '\u2060' or '\u00AD' or (>= '\uFE00' and <= '\uFE0F')
                        || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format
                    )
                )
            )
            .Replace("\U000E0100", "", StringComparison.Ordinal);
}
