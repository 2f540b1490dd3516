using System.Diagnostics;
using System.Text;

namespace WelfarePlan.Exchange.Tests;

/// <summary>Runs a program of somebody else's and returns what it prints.</summary>
internal static class OtherProgram
{
    public static string Run(string name, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(name)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{name} failed: {error.Result}");
        return output;
    }
}
