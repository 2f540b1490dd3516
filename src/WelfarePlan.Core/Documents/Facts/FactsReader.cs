using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Facts;

/// <summary>Reads what a document says of itself. Each fact has a reader of its own; none guesses.</summary>
internal static class FactsReader
{
    public static DocumentFacts Read(IReadOnlyList<Line> lines, IReadOnlyList<GridMatrix> grids, YearContext years)
    {
        var facts = new DocumentFacts();
        TitleReader.Read(lines, facts);
        FieldReader.Read(grids, years, facts);
        EditionReader.Complete(lines, facts);
        MunicipalityReader.Read(lines, facts);
        PeriodReader.Read(lines, years, facts);
        PublicationReader.Read(lines, facts);
        PrincipleReader.Read(lines, facts);
        CrossCuttingReader.Read(lines, facts);
        AreaReader.Read(lines, facts);
        return facts;
    }
}
