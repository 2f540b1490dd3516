using System.Globalization;
using WelfarePlan.Documents;
using WelfarePlan.Testing;

namespace WelfarePlan.Benchmarks;

/// <summary>Measures how much of generated documents the reader gets right, not how fast it is.</summary>
internal static class Accuracy
{
    private const int UsualDocuments = 2000;

    /// <summary>Prints the figures by shape and by damage, of so many documents from a first seed on; with
    /// the name of a shape or damage, its smallest wrong document too.</summary>
    public static int Run(string[] options)
    {
        int count =
            options is [string first, ..]
            && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out int given)
                ? given
                : UsualDocuments;
        if (options is ["example", string shape, .. string[] damages]) return PrintExample(shape, damages);
        if (options is ["damage", string damage]) return PrintDamaged(damage);
        if (
            options is ["silent", var most, .. string[] rest]
            && int.TryParse(most, NumberStyles.None, CultureInfo.InvariantCulture, out int documents)
        )
            return ListSilent(FirstOf(rest), documents);
        if (options is ["silent", ..]) return PrintSilent();

        var table = new AccuracyTable();
        int start = FirstOf(options is [] ? options : options[1..]);
        for (int seed = start; seed < start + count; seed++)
        {
            GeneratedDocument document = DocumentGenerator.Recipe(seed).Print();
            table.Add(document, PlanDocument.Read(document.Text));
        }

        Console.Write(table.ToMarkdown());
        return 0;
    }

    private static int PrintExample(string shapeName, string[] damageNames)
    {
        if (!DocumentShape.TryFind(shapeName, out DocumentShape? shape))
        {
            Console.Error.WriteLine($"No shape '{shapeName}': {string.Join(' ', DocumentShape.All)}");
            return 2;
        }

        Func<DocumentRecipe, bool> wanted = damageNames.Length == 0 ? Differs : IsToBlame;
        DocumentRecipe? found = Enumerable.Range(0, UsualDocuments)
            .Select(seed => DocumentGenerator.Recipe(shape, seed))
            .Where(recipe =>
                damageNames.ToHashSet(StringComparer.Ordinal).SetEquals(recipe.Damages.Select(damage => damage.Name))
            )
            .FirstOrDefault(wanted);
        return PrintSmallest(found, wanted);
    }

    // A damage is to blame where the same document without it is read whole.
    private static int PrintDamaged(string damage)
    {
        DocumentRecipe? found = Enumerable.Range(0, UsualDocuments)
            .Select(DocumentGenerator.Recipe)
            .Where(recipe =>
                recipe.Damages.Count == 1 && string.Equals(recipe.Damages[0].Name, damage, StringComparison.Ordinal)
            )
            .FirstOrDefault(IsToBlame);
        return PrintSmallest(found, IsToBlame);
    }

    private static int FirstOf(string[] options) =>
        options is [string first, ..] ? int.Parse(first, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    /// <summary>Prints a line for every wrong and every missing number that no diagnostic points at.</summary>
    private static int ListSilent(int first, int documents)
    {
        for (int seed = first; seed < first + documents; seed++)
        {
            GeneratedDocument document = DocumentGenerator.Recipe(seed).Print();
            var difference = ReadingDifference.Between(PlanDocument.Read(document.Text), document);
            foreach (PlacedNumber number in difference.Silent) Write("wrong", number);
            foreach (PlacedNumber number in difference.Lost) Write("missing", number);

            void Write(string what, PlacedNumber number) => Console.WriteLine(
                $"{what} {seed} {document.Shape} [{string.Join(' ', document.Damages)}] "
                + $"line {number.Lines}: {number.Number}"
            );
        }

        return 0;
    }

    private static int PrintSilent()
    {
        DocumentRecipe? found = Enumerable
            .Range(0, UsualDocuments)
            .Select(DocumentGenerator.Recipe)
            .FirstOrDefault(IsSilent);
        return PrintSmallest(found, IsSilent);
    }

    private static bool IsSilent(DocumentRecipe recipe)
    {
        GeneratedDocument document = recipe.Print();
        return ReadingDifference.Between(PlanDocument.Read(document.Text), document).Silent.Count > 0;
    }

    private static bool IsToBlame(DocumentRecipe recipe) => Differs(recipe) && !Differs(recipe with { Damages = [] });

    private static int PrintSmallest(DocumentRecipe? recipe, Func<DocumentRecipe, bool> still)
    {
        if (recipe is null)
        {
            Console.WriteLine("Every such document is read whole.");
            return 0;
        }

        while (DocumentGenerator.Smaller(recipe).FirstOrDefault(still) is { } smaller) recipe = smaller;
        Print(recipe.Print());
        return 0;
    }

    private static bool Differs(DocumentRecipe recipe)
    {
        GeneratedDocument document = recipe.Print();
        var difference = ReadingDifference.Between(PlanDocument.Read(document.Text), document);
        return difference.Wrong.Count + difference.Missing.Count > 0;
    }

    private static void Print(GeneratedDocument document)
    {
        PlanReading result = PlanDocument.Read(document.Text);
        var difference = ReadingDifference.Between(result, document);
        Console.WriteLine(
            $"shape {document.Shape}, damages [{string.Join(' ', document.Damages)}], seed {document.Recipe.Seed}"
        );
        Console.WriteLine(document.Text);
        foreach (PlacedNumber number in difference.Missing)
            Console.WriteLine($"missing  line {number.Lines}: {number.Number}");
        foreach (PlacedNumber number in difference.Wrong)
        {
            Console.WriteLine(
                $"{(difference.Silent.Contains(number) ? "SILENT  " : "wrong   ")} line {number.Lines}: {number.Number}"
            );
        }

        foreach (Diagnostics.Diagnostic diagnostic in result.Diagnostics) Console.WriteLine(diagnostic);
    }
}
