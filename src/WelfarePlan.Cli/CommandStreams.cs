using WelfarePlan.Files.Isolation;
using WelfarePlan.Reports;

namespace WelfarePlan.Cli;

/// <summary>Where a command reads from and writes to.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output, which gets data and nothing else, in UTF-8.</param>
/// <param name="Error">Standard error, which gets everything said to a person.</param>
public sealed record CommandStreams(Stream Input, Stream Output, TextWriter Error)
{
    /// <summary>The width of a table where no terminal says how wide it is.</summary>
    public const int UsualWidth = 140;

    /// <summary>Gets whether a person watches standard output.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Gets whether the terminal of standard output shows colours, and nobody asked for none.</summary>
    public bool HasColours { get; init; }

    /// <summary>Gets whether a person watches standard error.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>Gets the token that stops the command, as Ctrl+C does.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>Gets whether a fault of the program itself is shown with all that is known of it.</summary>
    public bool ShowsFaults { get; init; }

    /// <summary>Gets how many files are read at a time; by default one for each core.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>Gets how PDFs are opened apart from this process; null opens them in it.</summary>
    public PlanFileIsolation? Isolation { get; init; }

    /// <summary>Gets the language of the person; null where nothing says it, and tables and reports are Japanese,
    /// messages English.</summary>
    public ReportLanguage? Language { get; init; }

    /// <summary>Gets the number of columns for tables.</summary>
    public int Width { get; init; } = UsualWidth;
}
