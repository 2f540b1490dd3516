using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Tokens;

namespace WelfarePlan.Files.Pdf.Pages;

/// <summary>The resources of a page, its own before those of the tree above it; nothing of the page is drawn
/// yet.</summary>
internal sealed record PageResources(IReadOnlyList<DictionaryToken> Pages)
{
    /// <summary>Makes them where the library would make a page.</summary>
    internal sealed class Factory : IPageFactory<PageResources>
    {
        public PageResources Create(
            int number, DictionaryToken dictionary, PageTreeMembers pageTreeMembers,
            NamedDestinations annotationProvider
        ) =>
            new([
                dictionary,
                .. pageTreeMembers.ParentResources.Select(resources => new DictionaryToken(
                    new Dictionary<NameToken, IToken> { [NameToken.Resources] = resources }
                )),
            ]);
    }
}
