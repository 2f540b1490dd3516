namespace WelfarePlan.Documents.Lines;

/// <summary>
/// Undoes fake bold: a PDF prints a heading two to four times in one place, and its text comes out as
/// 現状と課題現状と課題現状と課題, run by run and with its number (１１１１) beside it.
/// </summary>
internal static class EchoFolding
{
    // A heading is short; longer lines are prose, and the search is quadratic in the length of a run.
    private const int LongestHeading = 400;
    private const int LongestRoleWord = 3;
    private const int ShortestTitle = 6;

    public static MappedText Fold(MappedText line, out bool folded)
    {
        folded = false;
        if (line.Length is < 4 or > LongestHeading || IsRowOfShortWords(line.Text)) return line;

        Span<int> places = stackalloc int[line.Length];
        Span<char> text = stackalloc char[line.Length];
        int length = 0;
        for (int i = 0; i < line.Length; i++)
        {
            if (char.IsWhiteSpace(line.Text[i])) continue;
            places[length] = i;
            text[length++] = line.Text[i];
        }

        // What is printed three or four times begins with what is printed twice.
        text = text[..length];
        if (ShortestRun(text, 2) == 0) return line;
        Span<bool> kept = stackalloc bool[length];
        for (int copies = 4; copies >= 2; copies--)
        {
            kept.Clear();
            if (!TryCover(text, copies, kept)) continue;

            folded = true;
            Span<bool> marks = stackalloc bool[line.Length];
            for (int i = 0; i < length; i++) marks[places[i]] = kept[i];
            KeepOneSpaceBetween(line.Text, marks);
            return line.Keep(marks);
        }

        return line;
    }

    /// <summary>目標 実績 目標 実績 under a line of years: the second line of a header repeats itself for good.</summary>
    private static bool IsRowOfShortWords(string text)
    {
        int words = 0;
        bool areTwo = false;
        ReadOnlySpan<char> first = default;
        foreach (Range range in text.AsSpan().Split(' '))
        {
            ReadOnlySpan<char> word = text.AsSpan(range);
            if (word.IsEmpty) continue;
            if (word.Length > LongestRoleWord) return false;
            if (words++ == 0) first = word;
            else areTwo |= !word.SequenceEqual(first);
        }

        return areTwo ? words >= 4 : words >= 3 && char.IsWhiteSpace(text[0]);
    }

    /// <summary>Covers the whole text with runs that are each printed the same number of times.</summary>
    private static bool TryCover(ReadOnlySpan<char> text, int copies, Span<bool> kept)
    {
        int at = 0;
        int length = 0;
        bool hasLetter = false;
        bool isPlain = false;
        while (at < text.Length)
        {
            int run = ShortestRun(text[at..], copies);
            if (run == 0) return false;

            for (int i = at; i < at + run; i++)
            {
                kept[i] = true;
                hasLetter |= char.IsLetter(text[i]);
            }

            // わくわくいきいき are words, 45人 45人 45人 are values: both repeat themselves without fake bold. １ and a title do
            // not.
            isPlain |= run > 2 || IsIdeograph(text[at]);
            int digits = char.IsAsciiDigit(text[at]) ? text.Slice(at, run).IndexOfAnyExceptInRange('0', '9') : 0;
            if (digits > 0 && run - digits < ShortestTitle) return false;
            length += run;
            at += run * copies;
        }

        // ますます and 333 are words and numbers; two copies prove less than three.
        return hasLetter && isPlain && length >= (copies == 2 ? 4 : 2);
    }

    private static bool IsIdeograph(char c) => c is >= '一' and <= '鿿';

    private static int ShortestRun(ReadOnlySpan<char> text, int copies)
    {
        for (int run = NextCopy(text, 1); run > 0 && run * copies <= text.Length; run = NextCopy(text, run + 1))
        {
            bool repeats = true;
            for (int copy = 1; copy < copies && repeats; copy++)
            {
                repeats = text.Slice(copy * run, run).SequenceEqual(text[..run]);
            }

            if (repeats) return run;
        }

        return 0;
    }

    // A copy can only begin where the first letter stands again.
    private static int NextCopy(ReadOnlySpan<char> text, int from)
    {
        int next = from < text.Length ? text[from..].IndexOf(text[0]) : -1;
        return next < 0 ? -1 : from + next;
    }

    private static void KeepOneSpaceBetween(string text, Span<bool> marks)
    {
        bool spaceSince = false;
        bool begun = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                // Only a space right before a kept character parts two runs of it.
                spaceSince = begun;
            }
            else if (marks[i])
            {
                if (spaceSince) marks[LastSpaceBefore(text, i)] = true;
                spaceSince = false;
                begun = true;
            }
        }
    }

    private static int LastSpaceBefore(string text, int index)
    {
        int at = index - 1;
        while (at > 0 && !char.IsWhiteSpace(text[at])) at--;
        return at;
    }
}
