using System.CommandLine;
using WelfarePlan.Cli.Outputs;

namespace WelfarePlan.Cli.Commands;

/// <summary><c>welfareplan completion SHELL</c>: a script that completes commands, options and their values.</summary>
internal static class CompletionCommand
{
    // The parser itself answers what may follow: welfareplan [suggest:POSITION] LINE.
    private const string Bash = """
        _welfareplan() {
          local IFS=$'\n'
          local found="$(welfareplan "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)"
          COMPREPLY=($(compgen -W "$found" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _welfareplan welfareplan
        """;

    private const string Zsh = """
        _welfareplan() {
          local -a found
          found=("${(@f)$(welfareplan "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
          compadd -- $found
          _files
        }
        compdef _welfareplan welfareplan
        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName welfareplan -ScriptBlock {
          param($word, $line, $position)
          welfareplan "[suggest:$position]" "$line" | Where-Object { $_ -like "$word*" } |
            ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }
        """;

    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = Bash,
        ["zsh"] = Zsh,
        ["pwsh"] = PowerShell,
    };

    public static Command Create(CommandStreams streams)
    {
        var shell = new Argument<string>("SHELL") { Description = "The shell: bash, zsh or pwsh." };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completion", "Writes a script that completes commands and options in a shell.")
        {
            shell,
        };
        command.SetAction(parsed =>
        {
            streams.Output.WriteLine(Scripts[parsed.GetRequiredValue(shell)].ReplaceLineEndings("\n"));
            return ExitCode.Done;
        });
        return command;
    }
}
