using System.Diagnostics;
using System.Globalization;
using WelfarePlan.Testing;

namespace WelfarePlan.Benchmarks.Fuzzing;

/// <summary>Gives every target hostile inputs for a time, and says how many, what broke and what was slow.</summary>
/// <remarks>An input is made by its target and number alone: what broke is made again by
/// <c>hostile 0 NUMBER TARGET</c>. Where the process itself dies, its trail in the folder of temporary files stays and
/// names the input.</remarks>
internal static class Hostile
{
    private const int UsualSeconds = 110;
    private const int MostShown = 5;

    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(2);

    /// <summary>Runs the targets in turn; options are the seconds, the number of the first input and names of
    /// targets.</summary>
    public static int Run(string[] options)
    {
        int seconds = options.Length > 0 ? int.Parse(options[0], CultureInfo.InvariantCulture) : UsualSeconds;
        long first = options.Length > 1 ? long.Parse(options[1], CultureInfo.InvariantCulture) : 0;
        HostileRun[] runs =
            [.. FuzzTargets.Named(options.Skip(2).ToArray()).Select(target => new HostileRun(target, first))];
        using var hidden = new HiddenFaults();
        string path = Path.Combine(Path.GetTempPath(), $"welfareplan-hostile-{Environment.ProcessId}.trail");
        using var trail = new FileStream(path, new FileStreamOptions
        {
            Mode = FileMode.Create,
            Access = FileAccess.Write,
            Options = FileOptions.DeleteOnClose,
        });
        var watch = Stopwatch.StartNew();
        do
        {
            foreach (HostileRun run in runs)
            {
                long began = Stopwatch.GetTimestamp();
                do run.Next(hidden, trail);
                while (seconds > 0 && Stopwatch.GetElapsedTime(began) < Turn);
            }
        } while (watch.Elapsed.TotalSeconds < seconds);

        Console.WriteLine($"{"target",-12}{"inputs",12}{"MB",10}{"broken",8}{"slowest, s",12}  of input");
        foreach (HostileRun run in runs) Console.WriteLine(run);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{"sum",-12}{runs.Sum(run => run.Inputs),12:#,0}"));
        return runs.Any(run => run.Broken > 0) ? 1 : 0;
    }

    /// <summary>A target and what has become of its inputs.</summary>
    private sealed class HostileRun(FuzzTarget target, long first)
    {
        private readonly IReadOnlyList<byte[]> _material = target.Material();
        private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
        private long _bytes;
        private double _slowest;
        private long _slowestNumber;

        public long Inputs { get; private set; }

        public long Broken { get; private set; }

        public void Next(HiddenFaults hidden, FileStream trail)
        {
            long number = first + Inputs++;
            byte[] input = target.Change(_material, new Dice((ulong)number));
            _bytes += input.Length;
            byte[] mark = System.Text.Encoding.ASCII.GetBytes($"{target.Name,-12}{number,14}\n");
            RandomAccess.Write(trail.SafeFileHandle, mark, 0);
            hidden.Take();
            long began = Stopwatch.GetTimestamp();
            if (Fault(input, hidden) is { } fault) Say(fault, number);
            double took = Stopwatch.GetElapsedTime(began).TotalSeconds;
            if (took > _slowest) (_slowest, _slowestNumber) = (took, number);
        }

        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture,
            $"{target.Name,-12}{Inputs,12:#,0}{_bytes / 1e6,10:F1}{Broken,8}{_slowest,12:F2}  {_slowestNumber}");

        private string? Fault(byte[] input, HiddenFaults hidden)
        {
            try
            {
                target.Run(input);
            }
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
            catch (Exception thrown)
#pragma warning restore CA1031
            {
                return thrown is BrokenLawException ? thrown.Message : thrown.ToString();
            }

            return hidden.Take();
        }

        // One of a kind is enough: the first lines tell the kind.
        private void Say(string fault, long number)
        {
            Broken++;
            string kind = string.Join('\n', fault.Split('\n').Skip(1).Take(1).DefaultIfEmpty(fault));
            if (_shown.Count < MostShown && _shown.Add(kind)) Console.WriteLine($"{target.Name} {number}: {fault}");
        }
    }
}
