using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WelfarePlan.Tests.Reports.Browser;

/// <summary>A headless Chromium with one page, driven over its own protocol; no package of anybody's is
/// needed.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private readonly Process _process;
    private readonly string _profile;
    private readonly ClientWebSocket _socket = new();

    // A browser that hangs must not hang the tests.
    private readonly CancellationTokenSource _stop = new(TimeSpan.FromMinutes(1));
    private int _asked;

    private Chromium(Process process, string profile)
    {
        _process = process;
        _profile = profile;
    }

    /// <summary>Gets what the page asked the network for, and what its console said.</summary>
    public List<string> Said { get; } = [];

    public static async Task<Chromium> StartAsync()
    {
        string profile = Directory.CreateTempSubdirectory("chromium-").FullName;
        var start = new ProcessStartInfo(Names.Select(ToolFactAttribute.Find).First(path => path is not null)!)
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            ArgumentList =
            {
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--remote-debugging-port=0",
                $"--user-data-dir={profile}", "about:blank",
            },
        };
        var browser = new Chromium(Process.Start(start)!, profile);
        await browser.ConnectAsync();
        return browser;
    }

    /// <summary>Opens an address and returns when the page is there.</summary>
    public async Task OpenAsync(string address)
    {
        await AskAsync("Page.navigate", new JsonObject { ["url"] = "about:blank" });
        await AskAsync("Page.navigate", new JsonObject { ["url"] = address });
        while (await EvaluateAsync("document.readyState + ' ' + location.protocol") != "complete file:")
            await Task.Yield();
    }

    /// <summary>Returns what an expression gives, as text.</summary>
    public async Task<string> EvaluateAsync(string expression)
    {
        var question = new JsonObject { ["expression"] = $"String({expression})", ["returnByValue"] = true };
        JsonNode answer = await AskAsync("Runtime.evaluate", question);
        return (string?)answer["result"]?["value"] ?? "";
    }

    /// <summary>Presses a key and lets it go, as a person does.</summary>
    public async Task PressAsync(string key, string text = "")
    {
        int code = key switch { "Tab" => 9, "Enter" => 13, " " => 32, _ => 0 };
        foreach (string kind in (string[])[text.Length > 0 ? "keyDown" : "rawKeyDown", "keyUp"])
        {
            await AskAsync("Input.dispatchKeyEvent", new JsonObject
            {
                ["type"] = kind, ["key"] = key, ["code"] = key == " " ? "Space" : key,
                ["windowsVirtualKeyCode"] = code, ["text"] = kind == "keyDown" ? text : "",
            });
        }
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        _stop.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_profile, recursive: true);
    }

    private async Task ConnectAsync()
    {
        const string Mark = "DevTools listening on ";
        string? line;
        do
        {
            line = await _process.StandardError.ReadLineAsync(_stop.Token);
        }
        while (line is not null && !line.StartsWith(Mark, StringComparison.Ordinal));

        var browser = new Uri(line![Mark.Length..]);
        _ = _process.StandardError.ReadToEndAsync();
        using var client = new HttpClient();
        JsonNode pages = JsonNode.Parse(await client.GetStringAsync(new Uri($"http://{browser.Authority}/json/list")))!;
        JsonNode page = pages.AsArray().First(each => (string?)each!["type"] == "page")!;
        await _socket.ConnectAsync(new Uri((string)page["webSocketDebuggerUrl"]!), _stop.Token);
        foreach (string part in (string[])["Page", "Runtime", "Network", "Log"]) await AskAsync(part + ".enable", []);
    }

    private async Task<JsonNode> AskAsync(string method, JsonObject parameters)
    {
        var question = new JsonObject { ["id"] = ++_asked, ["method"] = method, ["params"] = parameters };
        byte[] bytes = JsonSerializer.SerializeToUtf8Bytes(question);
        await _socket.SendAsync(bytes, WebSocketMessageType.Text, endOfMessage: true, _stop.Token);
        while (true)
        {
            JsonNode heard = await HearAsync();
            if ((int?)heard["id"] == _asked)
                return heard["result"] ?? throw new InvalidOperationException(heard.ToJsonString());
            Note(heard);
        }
    }

    private async Task<JsonNode> HearAsync()
    {
        using var whole = new MemoryStream();
        byte[] piece = new byte[65_536];
        WebSocketReceiveResult got;
        do
        {
            got = await _socket.ReceiveAsync(piece, _stop.Token);
            await whole.WriteAsync(piece.AsMemory(0, got.Count), _stop.Token);
        }
        while (!got.EndOfMessage);
        return JsonNode.Parse(whole.ToArray())!;
    }

    private void Note(JsonNode heard)
    {
        string? said = (string?)heard["method"] switch
        {
            "Network.requestWillBeSent" => (string?)heard["params"]!["request"]!["url"],
            "Runtime.exceptionThrown" or "Runtime.consoleAPICalled" or "Log.entryAdded" => heard.ToJsonString(),
            _ => null,
        };
        if (said is not null) Said.Add(said);
    }
}
