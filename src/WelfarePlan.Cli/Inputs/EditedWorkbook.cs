using System.Diagnostics.CodeAnalysis;
using WelfarePlan.Documents;
using WelfarePlan.Exchange;

namespace WelfarePlan.Cli.Inputs;

/// <summary>A workbook that 'export' wrote: it holds its plan, with what a person typed in since.</summary>
internal static class EditedWorkbook
{
    private static ReadOnlySpan<byte> ZipStart => "PK"u8;

    public static bool Is(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith(ZipStart)) return false;
        using var stream = new MemoryStream(bytes, writable: false);
        return PlanWorkbook.IsOne(stream);
    }

    /// <summary>Reads the plan; where a cell cannot be taken, none is, so that nothing typed in is lost
    /// unseen.</summary>
    public static bool TryRead(
        byte[] bytes,
        [NotNullWhen(true)] out PlanReading? reading,
        [NotNullWhen(false)] out string? failure
    )
    {
        using var stream = new MemoryStream(bytes, writable: false);
        ExchangeResult<PlanReading> read = PlanWorkbook.Read(stream);
        reading = read.IsComplete ? read.Value : null;
        failure = reading is null ? string.Join(' ', read.Errors) : null;
        return reading is not null;
    }
}
