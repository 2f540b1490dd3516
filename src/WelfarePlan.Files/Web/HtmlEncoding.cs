using System.Text;
using System.Text.RegularExpressions;

namespace WelfarePlan.Files.Web;

/// <summary>The encoding that a web page names for itself, where it is one that cannot be told from the
/// bytes.</summary>
internal static partial class HtmlEncoding
{
    private const int Reach = 2048;
    private const int EucJp = 51932;
    private const int Iso2022Jp = 50220;

    public static Encoding? DeclaredBy(byte[] bytes)
    {
        string start = Encoding.Latin1.GetString(bytes, 0, Math.Min(Reach, bytes.Length));
        if (!start.Contains('<', StringComparison.Ordinal)) return null;
        return Charset.Match(start).Groups["name"].Value.ToUpperInvariant() switch
        {
            "EUC-JP" or "X-EUC-JP" => CodePagesEncodingProvider.Instance.GetEncoding(EucJp),
            "ISO-2022-JP" => CodePagesEncodingProvider.Instance.GetEncoding(Iso2022Jp),
            _ => null,
        };
    }

    /// <summary>Gets <c>charset="EUC-JP"</c> and <c>encoding="euc-jp"</c>.</summary>
    [GeneratedRegex("(charset|encoding)\\s*=\\s*[\"']?(?<name>[A-Za-z0-9-]+)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Charset { get; }
}
