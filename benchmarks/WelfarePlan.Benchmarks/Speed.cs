using System.Globalization;
using System.Text;
using WelfarePlan.Documents;

namespace WelfarePlan.Benchmarks;

/// <summary>Measures what reading long texts costs beside the null loader: CPU time, and bytes allocated for each byte
/// of the text.</summary>
internal static class Speed
{
    private const int UsualMegabytes = 5;
    private const int Runs = 4;

    private static readonly NullLoader Null = new();

    /// <summary>Prints a line for mixed documents in one text, the same one by one, and prose; the least of four
    /// runs.</summary>
    public static int Run(string[] options)
    {
        int megabytes =
            options is [string first, ..]
            && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out int given)
                ? given
                : UsualMegabytes;
        int bytes = megabytes * 1_000_000;
        string[] documents = RepositoryTexts.All();
        Console.WriteLine(
            "| Text | MB | CPU, s | MB/s | Null loader, MB/s | Ratio | With JSON, MB/s | Bytes per byte | Kept |"
        );
        Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        Measure("mixed, one text", [RepositoryTexts.Join(documents, bytes)]);
        Measure("mixed, one by one", InTurn(documents, bytes));
        Measure("prose", [RepositoryTexts.Join(RepositoryTexts.Prose(), bytes)]);
        return 0;
    }

    private static string[] InTurn(string[] documents, int bytes)
    {
        var texts = new List<string>();
        for (int i = 0; bytes > 0; i++)
        {
            texts.Add(documents[i % documents.Length]);
            bytes -= Encoding.UTF8.GetByteCount(texts[^1]);
        }

        return [.. texts];
    }

    private static void Measure(string name, string[] texts)
    {
        byte[][] utf8 = [.. texts.Select(Encoding.UTF8.GetBytes)];
        double megabytes = utf8.Sum(text => (long)text.Length) / 1e6;
        (double cpu, long allocated) = Least(() =>
        {
            foreach (string text in texts) GC.KeepAlive(PlanDocument.Read(text));
        });
        (double nothing, _) = Least(() =>
        {
            foreach (byte[] text in utf8) _ = Null.Read(text);
        });
        (double written, _) = Least(() =>
        {
            foreach (byte[] text in utf8) _ = Null.ReadAndWrite(text);
        });
        double perByte = allocated / megabytes / 1e6;
        double kept = KeptOf(texts) / megabytes / 1e6;
        string speeds = Invariant($"{cpu:F2} | {megabytes / cpu:F1} | {megabytes / nothing:F0} | 1/{cpu / nothing:F0}");
        Console.WriteLine(
            Invariant($"| {name} | {megabytes:F1} | {speeds} | {megabytes / written:F0} | {perByte:F1} | {kept:F1} |")
        );
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static (double Cpu, long Allocated) Least(Action work)
    {
        double cpu = double.MaxValue;
        long allocated = long.MaxValue;
        for (int run = 0; run < Runs; run++)
        {
            GC.Collect();
            TimeSpan before = Environment.CpuUsage.TotalTime;
            long bytesBefore = GC.GetTotalAllocatedBytes(precise: true);
            work();
            cpu = Math.Min(cpu, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
            allocated = Math.Min(allocated, GC.GetTotalAllocatedBytes(precise: true) - bytesBefore);
        }

        return (Math.Max(cpu, 1e-6), allocated);
    }

    /// <summary>Returns the bytes of the plans with their diagnostics and sources, which no reader can save.</summary>
    private static long KeptOf(string[] texts)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        var kept = new PlanReading[texts.Length];
        for (int i = 0; i < texts.Length; i++) kept[i] = PlanDocument.Read(texts[i]);
        long after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(kept);
        return Math.Max(0, after - before);
    }
}
