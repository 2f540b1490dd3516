using System.Globalization;

namespace WelfarePlan.Tests;

/// <summary>Stands for <see cref="System.Console"/> in README examples, so that their output can be compared while
/// other tests run.</summary>
internal static class ExampleConsole
{
    private static readonly AsyncLocal<StringWriter?> Output = new();

    /// <summary>Runs an example and returns what it wrote, with line feeds.</summary>
    public static string Run(Action example)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Output.Value = output;
        try
        {
            example();
        }
        finally
        {
            Output.Value = null;
        }

        return output.ToString().ReplaceLineEndings("\n");
    }

    public static void WriteLine(object? value) => Writer.WriteLine(value);

    public static void WriteLine(string? value) => Writer.WriteLine(value);

    private static StringWriter Writer => Output.Value ?? throw new InvalidOperationException("No example is running.");
}
