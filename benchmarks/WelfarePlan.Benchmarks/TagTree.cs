using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace WelfarePlan.Benchmarks;

/// <summary>The cells of the tables in the tag tree of a PDF.</summary>
internal static class TagTree
{
    private const int MostElements = 2_000_000;

    /// <summary>Counts the cells (TD, TH) that hold something; 0 where the file has no tag tree.</summary>
    public static int Cells(PdfDocument pdf)
    {
        if (Find(pdf, pdf.Structure.Catalog.CatalogDictionary, "StructTreeRoot") is not DictionaryToken root) return 0;
        int cells = 0;
        var seen = new HashSet<IndirectReference>();
        var open = new Stack<IToken>();
        Push(root);
        while (open.Count > 0 && seen.Count < MostElements)
        {
            IToken token = open.Pop();
            if (token is IndirectReferenceToken reference && !seen.Add(reference.Data)) continue;
            IToken? element = Resolve(pdf, token);
            if (element is ArrayToken array) foreach (IToken part in array.Data) open.Push(part);
            if (element is not DictionaryToken dictionary) continue;
            bool isCell = Find(pdf, dictionary, "S") is NameToken { Data: "TD" or "TH" };
            if (isCell && dictionary.ContainsKey(NameToken.Create("K"))) cells++;
            Push(dictionary);
        }

        return cells;

        void Push(DictionaryToken dictionary)
        {
            if (dictionary.TryGet(NameToken.Create("K"), out IToken kids)) open.Push(kids);
        }
    }

    private static IToken? Find(PdfDocument pdf, DictionaryToken dictionary, string name) =>
        dictionary.TryGet(NameToken.Create(name), out IToken found) ? Resolve(pdf, found) : null;

    private static IToken? Resolve(PdfDocument pdf, IToken token) =>
        token is IndirectReferenceToken reference ? pdf.Structure.GetObject(reference.Data)?.Data : token;
}
