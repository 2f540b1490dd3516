namespace WelfarePlan.Tests;

/// <summary>Which folder of the library may use which.</summary>
internal static class FolderOrder
{
    // Lowest first. A folder may use itself, those named after its colon, and nothing else: the test refuses a line
    // that names a folder of a later line, so no cycle can be written down. A type with a line of its own stands above
    // its folder. What is indented belongs to the line above.
    private const string Lines = """
        Text:
        Collections:
        Diagnostics:
        Sources: Collections Diagnostics
        Time: Text
        Quantities: Text Time
        Plans: Collections Time Quantities
        Evaluation: Text Collections Time Quantities Plans
        Comparison: Text Collections Quantities Plans
        Documents: Collections Diagnostics Plans Sources
        Documents.Lines: Text Collections Diagnostics Sources
        Documents.Words: Text
        Documents.Tokens: Text Collections Diagnostics Time Quantities Plans Documents.Lines Documents.Words
        Documents.Tokens.Amounts: Time Documents.Tokens
        Documents.Cards: Text Collections Sources Documents.Tokens Documents.Words
        Documents.Grids: Text Collections Diagnostics Time Quantities Plans Documents.Lines Documents.Tokens
            Documents.Words Sources
        Documents.Grids.Separated: Text Collections Diagnostics Time Quantities Plans Documents.Lines Documents.Tokens
            Documents.Words Documents.Grids
        Documents.Grids.Aligned: Text Collections Diagnostics Time Quantities Plans Documents.Lines Documents.Tokens
            Documents.Words Documents.Grids
        Documents.Grids.Flowing: Text Collections Diagnostics Time Quantities Plans Documents.Lines Documents.Tokens
            Documents.Words Documents.Grids Documents.Grids.Aligned
        Documents.Grids.GridFinder: Text Collections Diagnostics Time Quantities Plans Documents.Lines
            Documents.Tokens Documents.Words Sources Documents.Grids Documents.Grids.Separated Documents.Grids.Aligned
        Documents.Tables: Text Collections Diagnostics Time Quantities Plans Documents.Lines Documents.Tokens
            Documents.Words
        Documents.Tables.Notes: Text Diagnostics Time Documents.Lines Documents.Tokens Documents.Words
            Documents.Tables Text
        Documents.Tables.Sections: Text Collections Diagnostics Time Quantities Plans Documents.Lines Documents.Tokens
            Documents.Words Documents.Grids Documents.Tables
        Documents.Tables.Columns: Text Collections Diagnostics Time Quantities Plans Documents.Lines Documents.Tokens
            Documents.Words Documents.Grids Documents.Tables Documents.Tables.Notes Documents.Tables.Sections
        Documents.Tables.Grids: Text Collections Diagnostics Time Quantities Plans Documents.Lines Documents.Tokens
            Documents.Tokens.Amounts Documents.Words Documents.Grids Documents.Tables Documents.Tables.Sections
            Documents.Tables.Notes Documents.Tables.Columns
        Documents.Titles: Text Collections Diagnostics Time Quantities Plans Documents.Lines Documents.Tokens
            Documents.Tables Documents.Words
        Documents.Shapes.Sentences: Text Collections Diagnostics Time Quantities Plans Documents.Lines
            Documents.Tokens Documents.Words Documents.Tables
        Documents.Shapes.Programmes: Text Collections Diagnostics Time Quantities Plans Documents.Lines
            Documents.Tokens Documents.Words Documents.Tables Documents.Titles
        Documents.Shapes.Lists: Text Collections Diagnostics Time Quantities Plans Documents.Lines
            Documents.Tokens Documents.Words Documents.Tables Documents.Titles
        Documents.Shapes: Text Collections Diagnostics Time Quantities Plans Documents.Lines Documents.Tokens
            Documents.Words Documents.Grids Documents.Grids.Aligned Documents.Tables Documents.Tables.Notes
            Documents.Tables.Columns Documents.Shapes.Sentences Documents.Tokens.Amounts
        Documents.Shapes.Labelled: Text Diagnostics Time Plans Documents.Lines Documents.Tokens Documents.Words
            Documents.Grids Documents.Grids.Aligned Documents.Grids.Flowing Documents.Tables Documents.Tables.Notes
            Documents.Tables.Columns
        Documents.Tables.Nets: Text Diagnostics Documents.Lines Documents.Tokens Documents.Words Documents.Grids
            Documents.Grids.Aligned Documents.Tables Documents.Tables.Sections Documents.Tables.Columns
            Documents.Tables.Grids Documents.Tokens.Amounts
        Documents.Tables.DocumentTables: Diagnostics Time Documents.Lines Documents.Tokens Documents.Words
            Documents.Grids Documents.Grids.Aligned Documents.Grids.Flowing Documents.Tables Documents.Tables.Columns
            Documents.Tables.Grids Documents.Tables.Nets Documents.Shapes Documents.Shapes.Sentences
            Documents.Shapes.Programmes Documents.Shapes.Lists Documents.Shapes.Labelled
        Documents.Headings: Text Collections Diagnostics Time Quantities Plans Documents.Lines Documents.Tokens
            Documents.Tables Documents.Words Documents.Titles
        Documents.Headings.Reviews: Text Collections Diagnostics Time Quantities Plans Documents.Lines Documents.Tokens
            Documents.Tables Documents.Words Documents.Titles Documents.Headings
        Documents.Headings.HeadingClasses: Diagnostics Documents.Titles Documents.Headings Documents.Headings.Reviews
        Documents.Outlines: Text Collections Diagnostics Time Quantities Plans Documents.Lines Documents.Tokens
            Documents.Tables Documents.Words Documents.Headings Documents.Headings.HeadingClasses Documents.Titles
        Documents.Facts: Text Collections Diagnostics Time Quantities Plans Documents.Lines Documents.Tokens
            Documents.Grids Documents.Tables Documents.Outlines Documents.Words Documents.Headings Documents.Titles
        Documents.Assembly: Text Collections Diagnostics Time Quantities Plans Documents Documents.Lines
            Documents.Tokens Documents.Tables Documents.Outlines Documents.Facts Documents.Words Documents.Headings
            Documents.Titles
        Documents.Styles: Text Collections Diagnostics Time Quantities Plans Documents.Lines Documents.Tokens
            Documents.Tables Documents.Outlines Documents.Facts Documents.Assembly Documents.Words Documents.Headings
            Documents.Titles
        Documents.Placing: Diagnostics Sources Documents Documents.Lines
        Documents.Ledgers: Collections Diagnostics Documents Documents.Lines Documents.Tables Documents.Headings
            Documents.Titles
        Documents.ReadOptions: Collections Time Plans Documents Documents.Styles
        Documents.PlanDocument: Text Collections Diagnostics Time Quantities Plans Documents Documents.Lines
            Documents.Tokens Documents.Tables Documents.Outlines Documents.Facts Documents.Assembly Documents.Styles
            Documents.ReadOptions Documents.Words Documents.Headings Documents.Headings.HeadingClasses Sources
            Documents.Grids Documents.Grids.Aligned Documents.Grids.GridFinder Documents.Tables.DocumentTables
            Documents.Placing Documents.Ledgers Documents.Cards
            Documents.Titles
        Seeds: Diagnostics Plans Documents Documents.ReadOptions Documents.PlanDocument
        Json: Text Collections Diagnostics Time Quantities Plans Evaluation Comparison Sources Documents
            Documents.ReadOptions Documents.PlanDocument
        Reports.Parts: Plans Evaluation
        Reports: Text Collections Diagnostics Time Quantities Plans Evaluation Comparison Sources Documents
            Documents.Ledgers Documents.ReadOptions Documents.PlanDocument Reports.Parts
        Reports.Notebooks: Time Plans Evaluation Reports Reports.Parts
        Reports.Evidence: Text Collections Diagnostics Time Quantities Plans Evaluation Sources Documents Reports
            Reports.Parts
        Reports.Pages: Text Collections Diagnostics Time Quantities Plans Evaluation Comparison Sources Documents
            Documents.Ledgers Reports Reports.Parts Reports.Evidence
        Reports.PlanReport: Plans Evaluation Documents Reports Reports.Pages
        """;

    /// <summary>Gets what every folder may use, in the order of the lines.</summary>
    public static OrderedDictionary<string, IReadOnlyList<string>> Allowed { get; } = Read(Lines);

    /// <summary>Reads an order, one folder a line.</summary>
    /// <exception cref="FormatException">A line uses a folder that does not stand above it.</exception>
    public static OrderedDictionary<string, IReadOnlyList<string>> Read(string lines)
    {
        var allowed = new OrderedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        string whole = lines.Replace("\n ", " ", StringComparison.Ordinal);
        foreach (string line in whole.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] words = line.Split([':', ' ', '\r'], StringSplitOptions.RemoveEmptyEntries);
            string[] unknown = [.. words[1..].Where(used => !allowed.ContainsKey(used))];
            if (unknown.Length > 0)
                throw new FormatException(
                    $"{words[0]} uses {string.Join(", ", unknown)}, which stands lower down or nowhere."
                );
            allowed.Add(words[0], words[1..]);
        }

        return allowed;
    }

    /// <summary>Returns the line of the order that a type belongs to, by the folder it lies in and its name.</summary>
    /// <returns>The type's own line, its folder's line, or null where the order knows neither.</returns>
    public static string? HomeOf(string folder, string typeName)
    {
        string own = $"{folder}.{typeName}";
        return Allowed.ContainsKey(own) ? own : Allowed.ContainsKey(folder) ? folder : null;
    }

    /// <summary>Returns whether code of one home may name something of another.</summary>
    public static bool MayUse(string home, string used) =>
        string.Equals(home, used, StringComparison.Ordinal) || Allowed[home].Contains(used, StringComparer.Ordinal);
}
