using System.Diagnostics;
using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text.Json;
using OpenUrban.Api.Tests.Startup;
using OpenUrban.Testing;
using OpenUrban.Testing.Documentation;

namespace OpenUrban.Api.Tests.Documentation;

/// <summary>
/// Runs the commands of a block one after another, as a reader would. What builds, takes minutes or needs programs that not every
/// machine has is held against what it names instead.
/// </summary>
internal sealed class DocumentedCommands(TemporaryFolder folder)
{
    private const string Local = "http://localhost:5000";
    private const string Seed = "dotnet run --project seed/OpenUrban.Seed -- ";
    private const string Benchmarks = "dotnet run -c Release --project tests/OpenUrban.Benchmarks -- ";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly List<(string Name, string Value)> exported = [];
    private string place = Repository.Root;

    /// <summary>What the last command wrote.</summary>
    public string Output { get; private set; } = "";

    public async Task RunAsync(ShellCommand command)
    {
        Output = "";
        Assert.All(command.Settings, setting => Assert.True(IsSetting(setting.Name), $"{setting.Name} is no setting."));
        var line = string.Join(' ', command.Words);
        var run = line switch
        {
            "" => Export(command),
            _ when line.StartsWith("curl ", StringComparison.Ordinal) => CurlAsync(command.Words),
            _ when line.StartsWith(Seed, StringComparison.Ordinal) => SeedAsync(command.Words),
            _ when line.StartsWith("cp schema/", StringComparison.Ordinal) => CopyAsync(command.Words),
            "dotnet run --project src/OpenUrban.Api" => StartAsync(command),
            _ => HoldAsync(command, line),
        };
        await run;
    }

    private static bool IsSetting(string name) => name is "UPDATE_GOLDEN" or "CI" || SettingsTests.Known.Contains(name);

    private Task Export(ShellCommand command)
    {
        exported.AddRange(command.Settings);
        return Task.CompletedTask;
    }

    private async Task CurlAsync(IReadOnlyList<string> words)
    {
        var (address, body, type) = ((string?)null, (string?)null, "application/x-www-form-urlencoded");
        for (var i = 1; i < words.Count; i++)
        {
            switch (words[i])
            {
                case "-s":
                    break;
                case "-d":
                    body = words[++i];
                    break;
                case "-H":
                    type = words[++i].Split(": ")[1];
                    Assert.StartsWith("Content-Type: ", words[i], StringComparison.Ordinal);
                    break;
                default:
                    Assert.Null(address);
                    address = words[i];
                    break;
            }
        }

        Assert.StartsWith(Local, address, StringComparison.Ordinal);
        using var client = (await ApiHost.GetAsync(Engine.Sqlite)).CreateClient();
        using var request = new HttpRequestMessage(
            body is null ? HttpMethod.Get : HttpMethod.Post,
            new Uri(address![Local.Length..], UriKind.Relative)
        );
        if (body is not null)
        {
            request.Content = new StringContent(body, new MediaTypeHeaderValue(type));
        }

        using var answer = await client.SendAsync(request);
        Output = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {Output}");
        if (answer.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true)
        {
            Assert.False(JsonDocument.Parse(Output).RootElement.TryGetProperty("errors", out _), Output);
        }
    }

    /// <summary>The command line with a folder of its own in the place of /tmp, and a small file in the place of a large one.</summary>
    private async Task SeedAsync(IReadOnlyList<string> words)
    {
        var arguments = words
            .Skip(words.ToList().IndexOf("--") + 1)
            .Select(word => word.Replace("/tmp", folder.Path, StringComparison.Ordinal))
            .ToList();
        await using (var file = File.Create(Path.Combine(folder.Path, "wdi.csv.gz")))
        await using (var packed = new GZipStream(file, CompressionLevel.Fastest))
        await using (var text = new StreamWriter(packed))
        {
            await text.WriteAsync(
                "indicator_code,country_code,country_name,year,value\nsp.urb.totl.in.zs,FRA,France,2020,81.0\n"
            );
        }

        await ExecuteAsync(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "OpenUrban.Seed.dll"), .. arguments],
            folder.Path
        );
    }

    private async Task CopyAsync(IReadOnlyList<string> words)
    {
        var target = words[2].Replace("VERSION", "99.0.0", StringComparison.Ordinal);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.Path, target))!);
        Assert.True(Directory.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(target)!)));
        await ExecuteAsync("cp", [Path.Combine(Repository.Root, words[1]), target], folder.Path);
    }

    private async Task StartAsync(ShellCommand command)
    {
        await using var api = ApiProcess.Start(
            $"Data Source={Path.Combine(folder.Path, "openurban.db")}",
            settings: [.. exported, .. command.Settings]
        );
        using var client = await api.ConnectAsync();
        Output = await client.GetStringAsync(new Uri("/", UriKind.Relative));
    }

    private async Task ExecuteAsync(string program, IEnumerable<string> arguments, string folderOfWork)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folderOfWork,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        var error = process.StandardError.ReadToEndAsync();
        Output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(Patience);
        Assert.True(process.ExitCode == 0, $"Exit code {process.ExitCode}: {Output}{await error}");
    }

    /// <summary>Looks whether a command that is not run names what there is.</summary>
    private async Task HoldAsync(ShellCommand command, string line)
    {
        switch (command.Words.ToArray())
        {
            case ["cd", var to]:
                place = Path.Combine(Repository.Root, to);
                Assert.True(Directory.Exists(place));
                break;
            case ["npm", "ci"]:
                Assert.True(File.Exists(Path.Combine(place, "package-lock.json")));
                break;
            case ["npm", "test"]:
                Assert.True(HasScript(place, "test"));
                break;
            case ["npm", "run", "--prefix", var below, var script]:
                Assert.True(HasScript(Path.Combine(Repository.Root, below), script));
                break;
            case ["dotnet", "build", var solution]:
                Assert.True(File.Exists(Path.Combine(Repository.Root, solution)));
                break;
            case ["dotnet", "test", var project, ..]:
                Assert.True(Directory.Exists(Path.Combine(Repository.Root, project)));
                break;
            case ["dotnet", "OpenUrban.Api.dll"]:
                Assert.NotNull(System.Reflection.Assembly.Load("OpenUrban.Api").EntryPoint);
                break;
            case ["docker", "build", "-t", _, "."]:
                Assert.True(File.Exists(Path.Combine(Repository.Root, "Dockerfile")));
                break;
            case ["docker", "run", .. var options, _]:
                await HoldImageAsync(options);
                break;
            case ["tests/run", .. var mode]:
                await HoldModeAsync(mode);
                break;
            case ["src/OpenUrban.Data/migrate", "NAME"]:
                Assert.True(File.Exists(Path.Combine(Repository.Root, command.Words[0])));
                break;
            default:
                Assert.StartsWith(Benchmarks, line, StringComparison.Ordinal);
                var usage = await File.ReadAllTextAsync(
                    Path.Combine(Repository.Root, "tests", "OpenUrban.Benchmarks", "Program.cs")
                );
                Assert.Contains($"[\"{line[Benchmarks.Length..]}\", .. var options]", usage, StringComparison.Ordinal);
                break;
        }
    }

    private static bool HasScript(string folder, string script) =>
        JsonDocument
            .Parse(File.ReadAllText(Path.Combine(folder, "package.json")))
            .RootElement.GetProperty("scripts")
            .TryGetProperty(script, out _);

    private static async Task HoldImageAsync(IReadOnlyList<string> options)
    {
        var image = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "Dockerfile"));
        foreach (var (option, value) in options.Zip(options.Skip(1)))
        {
            switch (option)
            {
                case "-p":
                    Assert.Contains($"EXPOSE {value.Split(':')[1]}\n", image, StringComparison.Ordinal);
                    break;
                case "-v":
                    Assert.Contains($"VOLUME {value.Split(':')[1]}\n", image, StringComparison.Ordinal);
                    break;
            }
        }
    }

    /// <summary>A mode that there is not is answered with those that there are.</summary>
    private static async Task HoldModeAsync(IReadOnlyList<string> mode)
    {
        using var process = Process.Start(
            new ProcessStartInfo(Path.Combine(Repository.Root, "tests", "run"), ["no-such-mode"])
            {
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        var usage = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(Patience);
        Assert.Equal(2, process.ExitCode);
        Assert.All(mode, word => Assert.Matches($@"\b{word}\b", usage));
    }
}
