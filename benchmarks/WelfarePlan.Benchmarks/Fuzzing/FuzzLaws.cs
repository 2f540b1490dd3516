using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;
using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Evaluation;
using WelfarePlan.Exchange;
using WelfarePlan.Files;
using WelfarePlan.Json;
using WelfarePlan.Plans;
using WelfarePlan.Seeds;
using WelfarePlan.Sources;
using WelfarePlan.Testing;
using WelfarePlan.Testing.Hostile;

namespace WelfarePlan.Benchmarks.Fuzzing;

/// <summary>What must hold whatever the input is.</summary>
internal static class FuzzLaws
{
    private static readonly ValueParser[] Parsers = ValueFuzz.Parsers();

    /// <summary>Gets the mark of a text of two bytes a sign.</summary>
    public static byte[] Pairs { get; } = [0xFF, 0xFE];

    /// <summary>A text is read; places lie in it; what was read survives JSON.</summary>
    public static void Text(byte[] input)
    {
        string text = TextOf(input);
        PlanReading reading = PlanDocument.Read(text);
        int lines = text.AsSpan().Count('\n') + text.AsSpan().Count('\r') + 1;
        foreach (Diagnostic diagnostic in reading.Diagnostics)
            Hold(IsInside(diagnostic.Lines, lines), $"{diagnostic} lies outside");
        foreach ((string pointer, SourceLocation place) in reading.Sources)
            Hold(IsInside(place.Lines, lines), $"{pointer} lies outside");
        Survives(reading);
    }

    /// <summary>A document of lines and grids is read, and told the same way.</summary>
    public static void Stitched(byte[] input)
    {
        if (input.Length < sizeof(int)) return;
        var dice = new Dice((ulong)BitConverter.ToInt32(input));
        SourceDocument document = GridStitcher.Stitch(FuzzMaterial.Texts, dice);
        PlanReading reading = PlanDocument.Read(document);
        Hold(reading.Equals(PlanDocument.Explain(document).Reading), "told otherwise than read");
        Survives(reading);
    }

    /// <summary>No parser of values throws, and its ways agree.</summary>
    public static void Values(byte[] input)
    {
        string text = TextOf(input);
        foreach (ValueParser parser in Parsers)
        {
            if (parser.Check(text) is { } fault)
                throw new BrokenLawException($"{parser.Name}: {fault}: {ValueFuzz.Quote(text)}");
        }
    }

    /// <summary>What is taken for a plan is evaluated, and written as it was read.</summary>
    public static void Json(byte[] input)
    {
        if (!PlanJson.TryParse(input, out PlanReading? reading, out _)) return;
        Survives(reading);
        _ = EvaluationJson.Write(reading.Plan.Evaluate(new() { Methods = EvaluationMethod.All }));
    }

    /// <summary>What is taken for a scheme gives a grade to every indicator.</summary>
    public static void Scheme(byte[] input)
    {
        if (!RatingScheme.TryParse(TextOf(input), out RatingScheme? scheme, out _)) return;
        _ = SeedPlans.KumamotoProgress4th.Plan.Evaluate(new() { Schemes = [scheme] });
    }

    /// <summary>A file of any kind is opened and read.</summary>
    public static void File(byte[] input)
    {
        using var stream = new MemoryStream(input, writable: false);
        Survives(PlanFile.Read(stream, "fuzz", Options));
    }

    /// <summary>A workbook of ours is read back or refused.</summary>
    public static void Workbook(byte[] input)
    {
        using var stream = new MemoryStream(input, writable: false);
        if (PlanWorkbook.Read(stream).Value is { } reading) Survives(reading);
    }

    private static PlanFileOptions Options { get; } = new()
    {
        Limits = new() { MaximumUnpackedBytes = 20_000_000, MaximumCells = 50_000 },
    };

    // Half a pair becomes U+FFFD in JSON; from there on nothing changes any more.
    private static void Survives(PlanReading reading)
    {
        Plan written = PlanJson.Parse(PlanJson.Write(reading)).Plan;
        Hold(PlanJson.Parse(PlanJson.Write(new PlanReading { Plan = written })).Plan == written, "JSON changes it");
    }

    private static string TextOf(byte[] input) =>
        input.AsSpan().StartsWith(Pairs)
            ? new string(MemoryMarshal.Cast<byte, char>(input.AsSpan(Pairs.Length)))
            : Encoding.UTF8.GetString(input);

    private static bool IsInside(LineSpan span, int lines) =>
        span.IsNowhere || (span.First >= 1 && span.First <= span.Last && span.Last <= lines);

    private static void Hold([DoesNotReturnIf(false)] bool holds, string law)
    {
        if (!holds) throw new BrokenLawException(law);
    }
}
