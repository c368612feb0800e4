using System.Text.RegularExpressions;
using OpenUrban.Testing;
using OpenUrban.Testing.Documentation;

namespace OpenUrban.Api.Tests.Documentation;

/// <summary>The page for those who run the API names every setting that it reads, and none that it does not.</summary>
public sealed partial class SettingsTests
{
    private const string Page = "src/OpenUrban.Api/README.md";

    /// <summary>What .NET, its server and OpenTelemetry read by themselves.</summary>
    private static readonly string[] OfOthers =
    [
        "AllowedHosts",
        "ASPNETCORE_URLS",
        "ASPNETCORE_HTTP_PORTS",
        "Logging__LogLevel__Default",
        "OTEL_EXPORTER_OTLP_ENDPOINT",
        "OTEL_EXPORTER_OTLP_PROTOCOL",
        "OTEL_SERVICE_NAME",
        "OTEL_TRACES_SAMPLER",
        "Metrics__EnabledMetrics__Microsoft.AspNetCore.Hosting",
        "DOTNET_GCHeapHardLimitPercent",
    ];

    /// <summary>Names of settings that a page or a file mentions.</summary>
    public static IEnumerable<string> In(string text) => Name().Matches(text).Select(name => name.Value);

    /// <summary>All settings that there are.</summary>
    public static IReadOnlyList<string> Known { get; } =
    [.. DocumentedSettings.All.Select(setting => setting.Name), .. ReadByName(), .. OfOthers];

    [Fact]
    public void Every_section_that_the_program_binds_is_in_the_list() =>
        Assert.Equal(
            Source(Section()).Select(name => name.Replace(":", "__", StringComparison.Ordinal)).Distinct().Order(),
            DocumentedSettings.Sections.Select(section => section.Section).Distinct().Order()
        );

    [Fact]
    public void Every_setting_that_the_program_reads_by_its_name_has_a_row()
    {
        var rows = MarkdownPage
            .Of(Page)
            .Tables()
            .Where(table => table.Columns[0] == "setting")
            .SelectMany(table => table.Rows)
            .SelectMany(row => MarkdownTable.CodeIn(row[0]))
            .ToList();

        Assert.Equal(rows.Distinct(), rows);
        Assert.Empty(ReadByName().Except(rows));
        Assert.Empty(rows.Except(Known));
    }

    [Fact]
    public void Every_setting_that_a_page_names_is_one() =>
        Assert.All(
            MarkdownPage.All,
            page => Assert.All(In(page.Text), name => Assert.Contains(Known, known => IsOf(name, known)))
        );

    /// <summary>A name may stand for those below it: <c>GraphQL__Tables__*</c>, <c>GraphQL__Tables</c>.</summary>
    private static bool IsOf(string name, string known) =>
        name == known || known.StartsWith($"{name.TrimEnd('_')}__", StringComparison.Ordinal);

    /// <summary>Settings that no property is bound to.</summary>
    private static IEnumerable<string> ReadByName() =>
        Source(Key())
            .Select(key => key.Replace(":", "__", StringComparison.Ordinal))
            .Concat(Source(ConnectionString()).Select(name => $"ConnectionStrings__{name}"))
            .Concat(
                new[] { "KnownProxies", "KnownNetworks", "ForwardLimit" }.Select(name => $"ForwardedHeaders__{name}")
            )
            .Concat(["PublicAddress", "PathBase"])
            .Distinct();

    private static IEnumerable<string> Source(Regex pattern) =>
        Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "src", "OpenUrban.Api"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(file => pattern.Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["name"].Value);

    [GeneratedRegex(@"\b[A-Z]\w*?__\w[\w.]*\w|\b[A-Z]\w*__", RegexOptions.None, 60_000)]
    private static partial Regex Name();

    [GeneratedRegex("""GetSection\("(?<name>[\w:]+)"\)""", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Section();

    [GeneratedRegex(
        """onfiguration(\["(?<name>[\w:]+)"\](?! = )|\.GetValue<\w+>\("(?<name>[\w:]+)"\))""",
        RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex Key();

    [GeneratedRegex("""GetConnectionString\("(?<name>\w+)"\)""", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex ConnectionString();
}
