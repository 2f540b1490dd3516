namespace WelfarePlan.Testing.Printing;

/// <summary>Full and half width.</summary>
internal static class Widths
{
    public static string Full(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (int i = 0; i < from.Length; i++) to[i] = Full(from[i]);
    });

    public static string FullDigits(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (int i = 0; i < from.Length; i++)
            to[i] = from[i] is (>= '0' and <= '9') or '.' or ',' ? Full(from[i]) : from[i];
    });

    public static char Half(char c) => c switch
    {
        '\u3000' => ' ',
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        _ => c,
    };

    private static char Full(char c) => c is >= '!' and <= '~' ? (char)(c - '!' + '！') : c;
}
