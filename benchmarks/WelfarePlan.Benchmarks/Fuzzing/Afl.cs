using System.Globalization;
using SharpFuzz;

namespace WelfarePlan.Benchmarks.Fuzzing;

/// <summary>The far end of afl-fuzz: inputs arrive on standard input, and the ways they take through the code are told
/// (see benchmarks/fuzz/run.sh).</summary>
internal static class Afl
{
    // More of them say the same and take the time of new ones.
    private const int MostSeeds = 60;
    private const int LargestSeed = 6000;

    /// <summary>Serves afl-fuzz with one target; or writes the target's sound inputs into a folder; or gives the target
    /// one file.</summary>
    public static int Run(string[] options)
    {
        FuzzTarget target = FuzzTargets.Named([options[0]])[0];
        if (options.Length > 1 && File.Exists(options[1])) return RunOne(target, options[1]);
        if (options.Length > 1) return WriteSeeds(target, options[1]);
        Fuzzer.Run(stream =>
        {
            using var input = new MemoryStream();
            stream.CopyTo(input);
            target.Run(input.ToArray());
        });
        return 0;
    }

    private static int RunOne(FuzzTarget target, string file)
    {
        using var hidden = new HiddenFaults();
        target.Run(File.ReadAllBytes(file));
        Console.WriteLine(hidden.Take() ?? "Nothing broke.");
        return 0;
    }

    private static int WriteSeeds(FuzzTarget target, string folder)
    {
        Directory.CreateDirectory(folder);
        IEnumerable<byte[]> seeds = target.Material()
            .OrderBy(bytes => bytes.Length)
            .Where((bytes, i) => i == 0 || bytes.Length <= LargestSeed);
        foreach ((int number, byte[] bytes) in seeds.Take(MostSeeds).Index())
            File.WriteAllBytes(Path.Combine(folder, number.ToString("D3", CultureInfo.InvariantCulture)), bytes);
        return 0;
    }
}
