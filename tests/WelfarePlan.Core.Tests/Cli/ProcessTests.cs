using System.Diagnostics;
using WelfarePlan.Cli;

namespace WelfarePlan.Tests.Cli;

/// <summary>The command as a process of its own, with streams that a test in this process cannot have.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [LinuxFact]
    public void Closed_standard_error_is_an_error_and_no_abort() =>
        Assert.Equal($"{ExitCode.Incomplete}", Run("$W read a.json 2>&-; echo $?"));

    [LinuxFact]
    public void Closed_standard_output_is_an_error_and_no_abort() => Assert.Equal(
        $"welfareplan: error: standard output is closed.\n{ExitCode.Incomplete}",
        Run("{ $W read a.json >&-; } 2>&1; echo $?")
    );

    [LinuxFact]
    public void Closed_standard_input_has_no_text() =>
        Assert.Equal("-: error: there is no text in it.\n1", Run("$W read - <&- 2>&1; echo $?"));

    [LinuxFact]
    public void A_year_is_told_without_the_libraries_that_open_files() => Assert.Equal(
        $"2024\n{ExitCode.Done}",
        Run("""
            mkdir lean
            cd "$(dirname "${W#* }")"
            cp welfareplan.{dll,runtimeconfig.json} WelfarePlan.{Core,Files,Exchange}.dll NodaTime.dll \
                Spectre.Console*.dll System.CommandLine.dll "$OLDPWD/lean"
            cd "$OLDPWD"
            ${W% *} lean/welfareplan.dll year R6 --format jsonl \
                | grep -o 'value":"[0-9]*' | tr -dc '0-9\n'; echo ${PIPESTATUS[0]}
            """)
    );

    [LinuxFact]
    public void A_device_without_room_is_a_message() => Assert.EndsWith(
        $"welfareplan: error: No space left on device\n{ExitCode.Incomplete}",
        Run("{ $W read a.json >/dev/full; } 2>&1; echo $?"),
        StringComparison.Ordinal
    );

    [LinuxFact]
    public void A_device_without_end_is_a_message_and_the_other_file_is_read()
    {
        string said = Run("$W read /dev/zero a.json 2>&1 >/dev/null");

        Assert.Contains("/dev/zero: error: this is larger than", said);
        Assert.Contains("2 files, 1 failed", said);
    }

    [LinuxFact]
    public void A_closed_pipe_ends_an_export_without_a_fault() =>
        Assert.Equal("0", Run("$W export a.json --to csv 2>said | head -c 1 >first; grep -c fault said || true"));

    [LinuxFact]
    public void A_closed_pipe_ends_the_batch_without_a_word() =>
        Assert.Equal(
            "{\"sche",
            Run("for i in $(seq 400); do echo a.json; done | xargs $W read 2>said | head -c 6; grep -v WP2001 said")
        );

    [LinuxFact]
    public void Two_runs_into_one_file_stand_behind_each_other() =>
        Assert.Equal(
            $"{Examples.Json}\n{Examples.Json}",
            Run("{ $W read --format jsonl a.json; $W read --format jsonl a.json; } >both 2>/dev/null; cat both")
        );

    [LinuxFact]
    public void An_interrupt_ends_a_run_that_waits_and_leaves_the_old_file_whole() => Assert.Equal(
        $"old\n{ExitCode.Incomplete}",
        Run("""
            echo old >out.json
            mkfifo pipe
            $W read a.json - -o out.json <pipe 2>said &
            exec 3>pipe
            while ! grep -q WP2001 said; do sleep 0.1; done
            kill -TERM $!
            wait $!
            code=$?
            cat out.json
            echo $code
            """));

    private string Run(string script)
    {
        _folder.Write("a.json", Examples.Json);
        var start = new ProcessStartInfo("bash")
        {
            WorkingDirectory = _folder.Path,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            ArgumentList =
            {
                "-c",
                $"W=\"${{DOTNET_HOST_PATH:-dotnet}} {typeof(CommandLine).Assembly.Location}\"\n{script}",
            },
        };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output.TrimEnd('\n');
    }
}
