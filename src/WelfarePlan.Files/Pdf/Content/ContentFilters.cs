using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace WelfarePlan.Files.Pdf.Content;

/// <summary>The library's filters, the last of which gives content streams whose strings cannot be misread.</summary>
internal sealed class ContentFilters : IFilterProvider
{
    private static readonly IFilterProvider Inner = DefaultFilterProvider.Instance;

    public static ContentFilters Instance { get; } = new();

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => WithLast(Inner.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) =>
        WithLast(Inner.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Inner.GetAllFilters();

    private static IReadOnlyList<IFilter> WithLast(IReadOnlyList<IFilter> filters) =>
        filters.Count == 0 ? filters : [.. filters.Take(filters.Count - 1), new ContentFilter(filters[^1])];
}
