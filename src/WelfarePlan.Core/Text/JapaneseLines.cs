using System.Text;

namespace WelfarePlan.Text;

/// <summary>Heals lines that a page broke: Japanese goes on without a space, words in Latin letters with one.</summary>
internal static class JapaneseLines
{
    public static string Join(IEnumerable<string> parts)
    {
        var joined = new StringBuilder();
        foreach (string part in parts)
        {
            string text = part.Trim();
            if (text.Length == 0) continue;
            if (joined.Length > 0 && char.IsAsciiLetter(joined[^1]) && char.IsAsciiLetter(text[0])) joined.Append(' ');
            joined.Append(text);
        }

        return joined.ToString();
    }
}
