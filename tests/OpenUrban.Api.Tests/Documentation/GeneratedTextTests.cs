using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using OpenUrban.Api.Exports;
using OpenUrban.Exports;
using OpenUrban.Testing;
using OpenUrban.Testing.Documentation;

namespace OpenUrban.Api.Tests.Documentation;

/// <summary>Tables of the pages that are made from the code. Those of the command line are made by its own tests.</summary>
public sealed partial class GeneratedTextTests
{
    private static readonly Dictionary<string, Func<Task<string>>> Parts = new()
    {
        ["formats"] = FormatsAsync,
        ["options of formats"] = OptionsAsync,
        ["parameters of formats"] = () => Task.FromResult(Parameters()),
        ["metrics"] = MetricsAsync,
    };

    public static TheoryData<string> Pages =>
        [
            .. MarkdownPage
                .All.Where(page => !page.Name.StartsWith("seed/", StringComparison.Ordinal))
                .Where(page => GeneratedText.In(page).Any())
                .Select(page => page.Name),
        ];

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_has_what_the_code_says(string name) =>
        Assert.Empty(await GeneratedText.CompareAsync(MarkdownPage.Of(name), MakeAsync));

    [Fact]
    public void Every_part_is_on_a_page()
    {
        var written = MarkdownPage.All.SelectMany(GeneratedText.In).ToList();

        Assert.Empty(Parts.Keys.Except(written));
        Assert.All(
            DocumentedSettings.All.Select(setting => setting.Name),
            name =>
                Assert.Contains(
                    written,
                    part => part.StartsWith("settings ", StringComparison.Ordinal) && Has(part, name)
                )
        );
    }

    private static Task<string> MakeAsync(string part) =>
        part.StartsWith("settings ", StringComparison.Ordinal) ? Task.FromResult(Settings(part)) : Parts[part]();

    /// <summary><c>settings GraphQL Cache</c>: those of two sections, without those of sections within them.</summary>
    private static string Settings(string part) =>
        GeneratedText.Table(
            ["setting", "meaning", "default"],
            DocumentedSettings
                .All.Where(setting => Has(part, setting.Name))
                .Select(setting => (string[])[$"`{setting.Name}`", setting.Meaning, setting.Default])
        );

    private static bool Has(string part, string setting) =>
        part.Split(' ').Skip(1).Contains(setting[..setting.LastIndexOf("__", StringComparison.Ordinal)]);

    private static async Task<IReadOnlyList<IExportFormat>> AllFormatsAsync() =>
        (await ApiHost.GetAsync(Engine.Sqlite)).Services.GetRequiredService<ExportFormats>().All;

    private static async Task<string> FormatsAsync() =>
        GeneratedText.Table(
            ["format", "what it is", "options"],
            (await AllFormatsAsync()).Select(format =>
                (string[])
                    [
                        $"`{format.Name}`",
                        format.Description,
                        string.Join(", ", format.Options.Select(o => $"`{o.Name}`")),
                    ]
            )
        );

    private static async Task<string> OptionsAsync() =>
        GeneratedText.Table(
            ["option", "of", "what it does"],
            (await AllFormatsAsync())
                .SelectMany(format => format.Options.Select(option => (format.Name, Option: option)))
                .GroupBy(both => (both.Option.Name, both.Option.Description), both => both.Name)
                .Select(group =>
                    (string[])
                        [$"`{group.Key.Name}`", string.Join(", ", group.Select(n => $"`{n}`")), group.Key.Description]
                )
        );

    private static string Parameters() =>
        GeneratedText.Table(
            ["parameter", "what it does"],
            ExportParameters.Common.Select(parameter => (string[])[$"`{parameter.Name}`", parameter.Description])
        );

    /// <summary>All that a host with Redis measures, as it shows it. Some are shown only when something has been measured.</summary>
    private static async Task<string> MetricsAsync()
    {
        await using var host = await ApiHost.CreateAsync(Engine.Sqlite, ("ConnectionStrings:Redis", "127.0.0.1:1"));
        await host.QueryAsync("{ plans { nodes { code } } }");
        await host.QueryAsync("{ unknown }");
        using var client = host.CreateClient();
        var text = await client.GetStringAsync(new Uri("/metrics", UriKind.Relative));
        var lines = text.Split('\n');
        return GeneratedText.Table(
            ["metric", "type", "labels", "what it is"],
            Help()
                .Matches(text)
                .Select(help => (Name: help.Groups["name"].Value, Text: help.Groups["text"].Value.Trim()))
                .Where(help => help.Name != "target_info")
                .OrderBy(help => help.Name, StringComparer.Ordinal)
                .Select(help =>
                    (string[])
                        [
                            $"`{help.Name}`",
                            lines
                                .Single(line => line.StartsWith($"# TYPE {help.Name} ", StringComparison.Ordinal))
                                .Split(' ')[^1],
                            string.Join(", ", Labels(lines, help.Name).Select(label => $"`{label}`")),
                            help.Text,
                        ]
                )
        );
    }

    private static IEnumerable<string> Labels(string[] lines, string metric) =>
        lines
            .Where(line =>
                line.StartsWith($"{metric}{{", StringComparison.Ordinal)
                || line.StartsWith($"{metric}_bucket{{", StringComparison.Ordinal)
            )
            .SelectMany(line => Label().Matches(line))
            .Select(label => label.Groups["name"].Value)
            .Where(name => name != "le" && !name.StartsWith("otel_", StringComparison.Ordinal))
            .Distinct()
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(
        @"^# HELP (?<name>\w+) (?<text>.*)$",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        60_000
    )]
    private static partial Regex Help();

    [GeneratedRegex("""(?<name>\w+)="[^"]*",?""", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Label();
}
