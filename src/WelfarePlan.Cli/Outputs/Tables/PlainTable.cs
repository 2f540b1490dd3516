using Spectre.Console;
using PlainText = Spectre.Console.Text;

namespace WelfarePlan.Cli.Outputs.Tables;

/// <summary>A table: words wrap on the left, figures stand on the right and are never cut.</summary>
internal sealed class PlainTable
{
    private const int NarrowestWords = 28;
    private const int Padding = 2;

    private static readonly Padding Tight = new(0, 0, 0, 0);

    private readonly string[] _words;
    private readonly string[] _figures;
    private readonly List<string[]> _rows = [];

    public PlainTable(string[] words, string[] figures)
    {
        _words = words;
        _figures = figures;
    }

    public void Add(IEnumerable<string> cells) => _rows.Add([.. cells.Select(VisibleText.OfLines)]);

    public void WriteTo(CommandStreams streams)
    {
        // Where nobody says how wide the terminal is, a table may be as wide as it needs.
        if (streams.Width < Math.Min(NeededWidth(), CommandStreams.UsualWidth))
        {
            TableCards.Write(streams, [.. _words, .. _figures], _rows);
            return;
        }

        using var text = new StringWriter { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(text),
            Ansi = streams.HasColours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = streams.HasColours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        });
        console.Profile.Capabilities.Unicode = true;
        console.Profile.Width = Math.Max(streams.Width, NeededWidth());
        console.Write(Table());
        foreach (string line in text.ToString().TrimEnd('\n').Split('\n'))
            TerminalOutput.WriteOwn(streams.Output, line.TrimEnd());
    }

    private Table Table()
    {
        var table = new Table { Border = TableBorder.Horizontal, ShowRowSeparators = _rows.Any(HasSeveralLines) };
        foreach (string heading in _words) table.AddColumn(new TableColumn(new PlainText(heading)) { Padding = Tight });
        foreach (string heading in _figures)
            table.AddColumn(
                new TableColumn(new PlainText(heading))
                {
                    NoWrap = true,
                    Alignment = Justify.Right,
                    Padding = Tight,
                }
            );
        foreach (string[] row in _rows) table.AddRow([.. row.Select(Shown)]);
        return table;
    }

    private PlainText Shown(string cell, int column) =>
        new(cell, column < _words.Length ? Style.Plain : CellColour.StyleOf(cell));

    private static bool HasSeveralLines(string[] row) => row.Any(cell => cell.Contains('\n', StringComparison.Ordinal));

    // A figure that were cut to fit would be another figure: a narrow terminal wraps the line instead.
    private int NeededWidth()
    {
        IEnumerable<int> widths = _figures.Select((heading, column) =>
            _rows
                .SelectMany(row => row[_words.Length + column].Split('\n'))
                .Concat(heading.Split('\n'))
                .Max(text => text.GetCellWidth()) + Padding
    );
        return (NarrowestWords + Padding) * _words.Length + widths.Sum();
    }
}
