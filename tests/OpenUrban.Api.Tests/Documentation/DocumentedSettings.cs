using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using OpenUrban.Api.Caching;
using OpenUrban.Api.Clients;
using OpenUrban.Api.Datasets;
using OpenUrban.Api.ErrorHandling;
using OpenUrban.Api.Exports;
using OpenUrban.Api.Health;
using OpenUrban.Api.Pages;
using OpenUrban.Api.Releases;
using OpenUrban.Api.Telemetry;
using OpenUrban.Data.Queries;
using OpenUrban.GraphQL.Http;
using OpenUrban.GraphQL.ResponseCache;

namespace OpenUrban.Api.Tests.Documentation;

/// <summary>The settings that the API binds to properties: their names, defaults and the summaries of the properties.</summary>
internal static partial class DocumentedSettings
{
    /// <summary>What each section of the settings is bound to.</summary>
    public static readonly (string Section, object Options)[] Sections =
    [
        ("GraphQL", new GraphQLHttpOptions()),
        ("Cache", new AnswerCacheOptions()),
        ("Cache", new SharedCacheOptions()),
        ("Releases", new ReleaseOptions()),
        ("StoredQueries", new StoredQueriesOptions()),
        ("Exports", new SpoolOptions()),
        ("Datasets", new DatasetOptions()),
        ("Pages", new PageOptions()),
        ("RateLimit", new RateLimitOptions()),
        ("RequestBody", new RequestBodyOptions()),
        ("Shutdown", new ShutdownOptions()),
        ("Telemetry", new TelemetryOptions()),
    ];

    /// <summary>Defaults that the machine decides, in words.</summary>
    private static readonly Dictionary<string, string> OfTheMachine = new()
    {
        ["GraphQL__Concurrency__AtOnce"] = "2 a processor",
        ["GraphQL__Concurrency__CostlyAtOnce"] = "processors less one",
        ["GraphQL__DocumentFolder"] = "`operations`, beside the program",
    };

    private static readonly Dictionary<Assembly, Dictionary<string, XElement>> Documentation = [];

    /// <summary>All of them, by their names as environment variables.</summary>
    public static IReadOnlyList<(string Name, string Meaning, string Default)> All { get; } =
    [.. Sections.SelectMany(section => Read(section.Section, section.Options))];

    /// <summary>Whether a value can stand in a setting as it is.</summary>
    private static bool IsValue(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) is var value
        && (value.IsPrimitive || value == typeof(string) || value == typeof(TimeSpan));

    private static IEnumerable<(string Name, string Meaning, string Default)> Read(string prefix, object options)
    {
        foreach (var property in options.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var name = $"{prefix}__{property.Name}";
            if (IsValue(property.PropertyType) && property.SetMethod is { IsPublic: true })
            {
                yield return (name, Meaning(property), Default(name, property.GetValue(options)));
            }
            // The cache has a section of its own.
            else if (
                property.PropertyType.Namespace?.StartsWith("OpenUrban.", StringComparison.Ordinal) == true
                && property.PropertyType != typeof(AnswerCacheOptions)
            )
            {
                foreach (var inner in Read(name, property.GetValue(options)!))
                {
                    yield return inner;
                }
            }
        }
    }

    private static string Default(string name, object? value) =>
        OfTheMachine.GetValueOrDefault(name)
        ?? value switch
        {
            null => "",
            bool isSet => isSet ? "`true`" : "`false`",
            TimeSpan time => $"`{time:c}`",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => $"`{value}`",
        };

    private static string Meaning(PropertyInfo property)
    {
        var declaring = property.DeclaringType!;
        if (!Documentation.TryGetValue(declaring.Assembly, out var members))
        {
            members = XDocument
                .Load(Path.ChangeExtension(declaring.Assembly.Location, ".xml"))
                .Descendants("member")
                .ToDictionary(member => member.Attribute("name")!.Value);
            Documentation[declaring.Assembly] = members;
        }

        var summary = members[$"P:{declaring.FullName}.{property.Name}"].Element("summary")!;
        foreach (var code in summary.Descendants("c").ToList())
        {
            code.ReplaceWith($"`{code.Value}`");
        }

        return Space().Replace(summary.Value, " ").Trim();
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, 60_000)]
    private static partial Regex Space();
}
