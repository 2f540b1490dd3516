using Spectre.Console;
using WelfarePlan.Quantities;

namespace WelfarePlan.Cli.Outputs;

/// <summary>Written values as a table for people.</summary>
internal static class WrittenValueTable
{
    public static void Write(CommandStreams streams, IReadOnlyList<WrittenValue> values)
    {
        using var text = new StringWriter { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(text),
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
        });
        console.Profile.Capabilities.Unicode = true;
        console.Profile.Width = streams.Width;

        var table = new Table { Border = TableBorder.Horizontal };
        foreach (string heading in new[] { "text", "kind", "value", "unit", "in era", "canonical" }) table.AddColumn(heading);
        foreach (WrittenValue value in values) table.AddRow([.. Cells(value).Select(cell => new global::Spectre.Console.Text(cell ?? ""))]);

        console.Write(table);
        foreach (string line in text.ToString().TrimEnd('\n').Split('\n')) streams.Output.WriteLine(line.TrimEnd());
    }

    private static IEnumerable<string?> Cells(WrittenValue value) => value.Error is not null
        ? [value.Text, "error", value.Error, "", "", ""]
        : [value.Text, value.KindName, value.Value, value.Unit, value.IsInEra is { } isInEra ? isInEra ? "yes" : "no" : "", value.Canonical];
}
