using System.Collections.Frozen;
using System.Text;

namespace WelfarePlan.Testing.Damaging;

/// <summary>Katakana of half width, where voiced sounds take two signs.</summary>
internal static class HalfKana
{
    private const string Full = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
    private const char First = 'ｦ';
    private const string Voiced = "ガカギキグクゲケゴコザサジシズスゼセゾソダタヂチヅツデテドトバハビヒブフベヘボホヴウ";
    private const string Popped = "パハピヒプフペヘポホ";

    private static readonly FrozenDictionary<char, string> Table = Make();

    public static string Narrow(string text)
    {
        var narrow = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (Table.TryGetValue(c, out string? half)) narrow.Append(half);
            else narrow.Append(c);
        }

        return narrow.ToString();
    }

    private static FrozenDictionary<char, string> Make()
    {
        var table = new Dictionary<char, string>();
        for (int i = 0; i < Full.Length; i++) table[Full[i]] = ((char)(First + i)).ToString();
        for (int i = 0; i < Voiced.Length; i += 2) table[Voiced[i]] = table[Voiced[i + 1]] + "ﾞ";
        for (int i = 0; i < Popped.Length; i += 2) table[Popped[i]] = table[Popped[i + 1]] + "ﾟ";
        return table.ToFrozenDictionary();
    }
}
