using System.Globalization;
using System.Text;
using WelfarePlan.Documents;

namespace WelfarePlan.Benchmarks;

/// <summary>Measures what reading long texts costs: CPU time, and bytes allocated for each byte of the text.</summary>
internal static class Speed
{
    private const int UsualMegabytes = 5;
    private const int Runs = 3;

    /// <summary>Prints a line for mixed documents in one text, the same one by one, and prose; the least of three
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
        Console.WriteLine("text              MB   CPU s    MB/s   bytes allocated per byte");
        Measure("mixed", [RepositoryTexts.Join(documents, bytes)]);
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
        long bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        double cpu = double.MaxValue;
        long allocated = long.MaxValue;
        for (int run = 0; run < Runs; run++)
        {
            GC.Collect();
            TimeSpan before = Environment.CpuUsage.TotalTime;
            long bytesBefore = GC.GetTotalAllocatedBytes(precise: true);
            foreach (string text in texts) GC.KeepAlive(PlanDocument.Read(text));
            cpu = Math.Min(cpu, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
            allocated = Math.Min(allocated, GC.GetTotalAllocatedBytes(precise: true) - bytesBefore);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-17} {bytes / 1e6,3:F1}  {cpu,6:F2}  {bytes / 1e6 / cpu,6:F2}   {(double)allocated / bytes,6:F1}"
        )
    );
    }
}
