using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace WelfarePlan.Files.Pdf.Content;

/// <summary>Decodes a stream and mends its strings where it may be one of content.</summary>
internal sealed class ContentFilter(IFilter inner) : IFilter
{
    private static readonly NameToken[] OtherKinds =
        [NameToken.Type, NameToken.Subtype, NameToken.Create("Length1"), NameToken.N, NameToken.FunctionType];

    public bool IsSupported => inner.IsSupported;

    public Memory<byte> Decode(
        Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        Memory<byte> output = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        return IsContent(streamDictionary) ? StringsAsHex.Of(output) : output;
    }

    // The content of a page names no kind; a drawing that pages share does.
    private static bool IsContent(DictionaryToken dictionary) =>
        (dictionary.TryGet(NameToken.Subtype, out NameToken kind) && kind.Equals(NameToken.Form))
        || !OtherKinds.Any(dictionary.ContainsKey);
}
