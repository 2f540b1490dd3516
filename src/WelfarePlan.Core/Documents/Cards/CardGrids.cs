using WelfarePlan.Sources;

namespace WelfarePlan.Documents.Cards;

/// <summary>
/// Opens grids whose cells are cards, each a heading or an indicator with lines of its own: nothing heads their
/// columns, and their lines are read as those of the page are.
/// </summary>
internal static class CardGrids
{
    public static SourceDocument Open(SourceDocument document)
    {
        SourcePage[]? pages = null;
        for (int i = 0; i < document.Pages.Count; i++)
        {
            if (Opened(document.Pages[i]) is not { } page) continue;
            pages ??= [.. document.Pages];
            pages[i] = page;
        }

        return pages is null ? document : document with { Pages = pages };
    }

    private static SourcePage? Opened(SourcePage page)
    {
        List<SourcePart>? parts = null;
        for (int i = 0; i < page.Parts.Count; i++)
        {
            SourcePart part = page.Parts[i];
            IReadOnlyList<GridCell> cards = part is SourceGrid grid ? CardForms.Of(grid) : [];
            if (cards.Count > 0 && parts is null) parts = [.. page.Parts.Take(i)];
            if (cards.Count == 0) parts?.Add(part);
            foreach (GridCell card in cards)
            {
                parts!.AddRange(card.Lines.Select(line => new SourceLine(line, card.Place)));
                parts.Add(new SourceLine("", card.Place));
            }
        }

        return parts is null ? null : page with { Parts = parts };
    }
}
