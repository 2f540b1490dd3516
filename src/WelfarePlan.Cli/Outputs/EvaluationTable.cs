using Spectre.Console;
using WelfarePlan.Evaluation;
using PlainText = Spectre.Console.Text;

namespace WelfarePlan.Cli.Outputs;

/// <summary>An evaluation as a table for people: an indicator a row, and what has no value explained below.</summary>
internal static class EvaluationTable
{
    private const string Name = "指標";
    private const int NameWidth = 24;
    private const int Padding = 3;

    private static readonly string[] Figures = ["基準値", "実績値", "目標値", "達成率", "進捗率", "目標との差", "期待値", "ペース", "目標達成"];

    public static void Write(CommandStreams streams, string? source, PlanEvaluation evaluation)
    {
        using var text = new StringWriter { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(text),
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
        });
        console.Profile.Capabilities.Unicode = true;

        var table = new Table { Border = TableBorder.Horizontal, ShowRowSeparators = true };
        table.AddColumn(new TableColumn(Name));
        foreach (string figure in Figures) table.AddColumn(new TableColumn(figure) { NoWrap = true, Alignment = Justify.Right });

        var notes = new FootNotes();
        string[][] rows = [.. ByIndicator(evaluation.Results).Select(results => EvaluationCells.Of(results, notes).ToArray())];
        foreach (string[] row in rows) table.AddRow([.. row.Select(cell => new PlainText(cell))]);
        console.Profile.Width = Math.Max(streams.Width, NeededWidth(rows));

        if (source is not null) console.WriteLine(source);
        console.Write(table);
        foreach (string note in notes.Lines) console.WriteLine(note);
        foreach (string line in text.ToString().TrimEnd('\n').Split('\n')) streams.Output.WriteLine(line.TrimEnd());
    }

    // A figure that were cut to fit would be another figure: a narrow terminal wraps the line instead.
    private static int NeededWidth(string[][] rows)
    {
        IEnumerable<int> widths = Figures.Select((heading, column) =>
            rows.SelectMany(row => row[column + 1].Split('\n')).Append(heading).Max(text => text.GetCellWidth()) + Padding);
        return NameWidth + widths.Sum();
    }

    // The results come indicator by indicator; the first method begins each.
    private static List<List<EvaluationResult>> ByIndicator(IReadOnlyList<EvaluationResult> results)
    {
        var groups = new List<List<EvaluationResult>>();
        foreach (EvaluationResult result in results)
        {
            if (result.Method == results[0].Method) groups.Add([]);
            groups[^1].Add(result);
        }

        return groups;
    }
}
