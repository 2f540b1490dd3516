using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace WelfarePlan.Files.Pdf.Pages;

/// <summary>Looks for drawings (forms) that draw themselves, directly or through others.</summary>
/// <remarks>The library follows them until the stack is exhausted, which ends the process.</remarks>
internal sealed partial class DrawingCircles
{
    private const int MostDepth = 100;
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private readonly PdfDocument _pdf;
    private readonly HashSet<IndirectReference> _sound = [];

    public DrawingCircles(PdfDocument pdf)
    {
        _pdf = pdf;
        pdf.AddPageFactory(new PageResources.Factory());
    }

    /// <summary>Returns whether a page holds drawings that draw themselves, or are nested deeper than any page
    /// needs.</summary>
    public bool HasAny(int page)
    {
        var names = new Dictionary<string, IndirectReference>(StringComparer.Ordinal);
        foreach (DictionaryToken dictionary in _pdf.GetPage<PageResources>(page).Pages.Reverse())
            Add(names, dictionary);
        return names.Values.Any(drawing => IsEndless(drawing, names, []));
    }

    private bool IsEndless(
        IndirectReference drawing, Dictionary<string, IndirectReference> above, HashSet<IndirectReference> path
    )
    {
        if (_sound.Contains(drawing)) return false;
        if (Resolve(new IndirectReferenceToken(drawing)) is not StreamToken stream || !IsForm(stream)) return false;
        if (!path.Add(drawing) || path.Count > MostDepth) return true;
        var names = new Dictionary<string, IndirectReference>(above, StringComparer.Ordinal);
        Add(names, stream.StreamDictionary);
        bool isEndless = names.Count > 0 && Drawn(stream).Any(name =>
            names.TryGetValue(name, out IndirectReference next) && IsEndless(next, names, path));
        path.Remove(drawing);
        if (!isEndless) _sound.Add(drawing);
        return isEndless;
    }

    private bool IsForm(StreamToken stream) =>
        Find(stream.StreamDictionary, NameToken.Subtype) is NameToken kind && kind.Equals(NameToken.Form);

    // Names that a drawing has no resources for are those of what draws it.
    private void Add(Dictionary<string, IndirectReference> names, DictionaryToken dictionary)
    {
        if (Find(dictionary, NameToken.Resources) is not DictionaryToken resources
            || Find(resources, NameToken.Xobject) is not DictionaryToken drawings) return;
        foreach ((string name, IToken token) in drawings.Data)
        {
            if (token is IndirectReferenceToken reference) names[name] = reference.Data;
        }
    }

    private IToken? Find(DictionaryToken dictionary, NameToken name) =>
        dictionary.TryGet(name, out IToken found) ? Resolve(found) : null;

    // References may lead in a circle too.
    private IToken? Resolve(IToken? token)
    {
        for (int step = 0; token is IndirectReferenceToken reference; step++)
        {
            if (step > MostDepth) return null;
            token = _pdf.Structure.GetObject(reference.Data)?.Data;
        }

        return token;
    }

    private IEnumerable<string> Drawn(StreamToken stream)
    {
        Memory<byte> content = stream.Decode(_pdf.Structure.FilterProvider, _pdf.Structure.TokenScanner);
        return DrawOperator
            .Matches(Encoding.Latin1.GetString(content.Span))
            .Select(match => match.Groups["name"].Value)
            .Distinct();
    }

    [GeneratedRegex(@"/(?<name>[^\s/<>\[\]()%{}]+)\s+Do\b", Options, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex DrawOperator { get; }
}
