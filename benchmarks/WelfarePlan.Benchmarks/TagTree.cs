using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace WelfarePlan.Benchmarks;

/// <summary>The cells of the tables in the tag tree of a PDF.</summary>
internal sealed class TagTree
{
    private const int MostElements = 2_000_000;

    private readonly PdfDocument _pdf;
    private readonly Dictionary<IndirectReference, int> _pages = [];
    private readonly Dictionary<int, HashSet<int>> _written = [];

    private TagTree(PdfDocument pdf)
    {
        _pdf = pdf;
        if (Find(pdf.Structure.Catalog.CatalogDictionary, "Pages") is DictionaryToken pages) Number(pages, 0);
    }

    /// <summary>Counts the cells (TD, TH) that hold a letter; 0 where the file has no tag tree.</summary>
    /// <remarks>Office programs tag the blank cells of a sheet as well, with a blank in them.</remarks>
    public static int Cells(PdfDocument pdf) => new TagTree(pdf).Cells();

    private int Cells()
    {
        if (Find(_pdf.Structure.Catalog.CatalogDictionary, "StructTreeRoot") is not DictionaryToken root) return 0;
        var seen = new HashSet<IndirectReference>();
        var written = new HashSet<int>();
        int cells = 0;
        var open = new Stack<(IToken Token, int Page, int Cell)>();
        Push(root, 0, 0);
        while (open.Count > 0 && seen.Count < MostElements)
        {
            (IToken token, int page, int cell) = open.Pop();
            if (token is IndirectReferenceToken reference && !seen.Add(reference.Data)) continue;
            switch (Resolve(token))
            {
                case ArrayToken array:
                    foreach (IToken part in array.Data) open.Push((part, page, cell));
                    break;
                case NumericToken number when cell > 0 && IsWritten(page, number.Int):
                    written.Add(cell);
                    break;
                case DictionaryToken element:
                    if (PageOf(element) is { } own) page = own;
                    if (Find(element, "S") is NameToken { Data: "TD" or "TH" }) cell = ++cells;
                    if (Find(element, "MCID") is NumericToken id && cell > 0 && IsWritten(page, id.Int))
                        written.Add(cell);
                    Push(element, page, cell);
                    break;
            }
        }

        return written.Count;

        void Push(DictionaryToken dictionary, int page, int cell)
        {
            if (dictionary.TryGet(NameToken.Create("K"), out IToken kids)) open.Push((kids, page, cell));
        }
    }

    private int? PageOf(DictionaryToken element) =>
        element.TryGet(NameToken.Create("Pg"), out IToken page) && page is IndirectReferenceToken reference
        && _pages.TryGetValue(reference.Data, out int number) ? number : null;

    private bool IsWritten(int page, int id)
    {
        if (page == 0) return false;
        if (!_written.TryGetValue(page, out HashSet<int>? ids))
        {
            ids = [];
            foreach (MarkedContentElement content in _pdf.GetPage(page).GetMarkedContents()) Add(content, ids);
            _written.Add(page, ids);
        }

        return ids.Contains(id);
    }

    private static bool Add(MarkedContentElement content, HashSet<int> ids)
    {
        bool isWritten = content.Letters.Any(letter => !string.IsNullOrWhiteSpace(letter.Value));
        foreach (MarkedContentElement child in content.Children) isWritten |= Add(child, ids);
        if (isWritten) ids.Add(content.MarkedContentIdentifier);
        return isWritten;
    }

    private void Number(DictionaryToken node, int depth)
    {
        if (depth > 40 || Find(node, "Kids") is not ArrayToken kids) return;
        foreach (IndirectReferenceToken kid in kids.Data.OfType<IndirectReferenceToken>())
        {
            if (Resolve(kid) is not DictionaryToken child) continue;
            if (child.ContainsKey(NameToken.Create("Kids"))) Number(child, depth + 1);
            else _pages[kid.Data] = _pages.Count + 1;
        }
    }

    private IToken? Find(DictionaryToken dictionary, string name) =>
        dictionary.TryGet(NameToken.Create(name), out IToken found) ? Resolve(found) : null;

    private IToken? Resolve(IToken token) =>
        token is IndirectReferenceToken reference ? _pdf.Structure.GetObject(reference.Data)?.Data : token;
}
