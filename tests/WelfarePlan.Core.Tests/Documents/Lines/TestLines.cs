using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;

namespace WelfarePlan.Tests.Documents.Lines;

/// <summary>Lines as the first stage hands them on.</summary>
internal static class TestLines
{
    /// <summary>Returns the lines of a text.</summary>
    public static IReadOnlyList<Line> Of(string text, ICollection<Diagnostic>? log = null) =>
        LineReader.Read(text, log ?? []);

    /// <summary>Returns the repaired text of a text's first line.</summary>
    public static string TextOf(string text) => Of(text)[0].Text;
}
