using FsCheck;
using FsCheck.Fluent;
using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Sources;

namespace WelfarePlan.Testing.Models;

/// <content>Plans with everything that a reader said about them.</content>
internal static partial class PartGenerators
{
    public static Gen<PlanReading> Readings =>
        from plan in Plans
        from source in Texts.MaybeText()
        from kind in MaybeOf<SourceKind>()
        from pages in Maybe(Gen.Choose(1, 5000))
        from diagnostics in Few(
            from severity in Any<DiagnosticSeverity>()
            from lines in Places
            from words in Texts.ListOf(3)
            from text in Texts.MaybeText()
            select new Diagnostic(words[0], severity, lines, words[1], words[2], text))
        from places in Few(
            from pointer in Texts
            from lines in Places
            from confidence in Any<Confidence>()
            select KeyValuePair.Create($"/{pointer}", new SourceLocation(lines, confidence)))
        select new PlanReading
        {
            Source = source,
            SourceKind = kind,
            PageCount = pages,
            Sha256 = pages is null ? null : new string('a', 64),
            Plan = plan,
            Diagnostics = diagnostics,
            Sources = new SourceMap(places.DistinctBy(place => place.Key, StringComparer.Ordinal)),
        };
}
