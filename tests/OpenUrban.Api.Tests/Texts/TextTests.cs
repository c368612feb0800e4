using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Texts;

/// <summary>The texts of schema/texts: a file a language, with the same keys, each of which something says.</summary>
public sealed partial class TextTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "schema", "texts");
    private static readonly string Sources = Path.Combine(Repository.Root, "src");

    public static TheoryData<string> Languages() =>
        [.. Directory.EnumerateFiles(Folder, "*.json").Select(f => Path.GetFileNameWithoutExtension(f)!)];

    [Theory, MemberData(nameof(Languages))]
    public void A_language_has_the_keys_of_English_with_the_same_places_to_fill(string language)
    {
        var (english, own) = (Read("en"), Read(language));

        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), own.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(
            own.Where(text => !PlacesOf(text.Value).SetEquals(PlacesOf(english[text.Key]))).Select(text => text.Key)
        );
        Assert.DoesNotContain(own.Values, string.IsNullOrEmpty);
    }

    /// <summary>A reader of JSON takes the last of two: what the first says is lost without a word.</summary>
    [Theory, MemberData(nameof(Languages))]
    public void No_key_is_there_twice(string language)
    {
        var keys = Read(language, out var doubled);

        Assert.NotEmpty(keys);
        Assert.Empty(doubled);
    }

    [Fact]
    public void Every_text_is_said_somewhere()
    {
        var said = Said();

        Assert.Equal([], Read("en").Keys.Select(KeyOf).Distinct().Except(said));
    }

    /// <summary>Subject and name: which of several texts under one name is said, is known only when it is.</summary>
    private static (string Subject, string Name) KeyOf(string path) =>
        path.Split('.') is [var subject, var name, ..] ? (subject, name) : ("", path);

    private static HashSet<(string Subject, string Name)> Said()
    {
        var said = new HashSet<(string, string)>();
        foreach (var file in Files("OpenUrban.Web", ".ts", ".tsx"))
        {
            var code = File.ReadAllText(file);
            foreach (
                var import in Import()
                    .Matches(code)
                    .SelectMany(m => m.Groups["names"].Value.Split(',', StringSplitOptions.TrimEntries))
            )
            {
                var (subject, alias) = import.Split(" as ") is [var name, var other] ? (name, other) : (import, import);
                said.UnionWith(UsesOf(code, alias).Select(use => (subject, use)));
            }
        }

        foreach (var project in Directory.EnumerateFiles(Sources, "*.csproj", SearchOption.AllDirectories))
        {
            foreach (var subject in XDocument.Load(project).Descendants("TextSubject"))
            {
                // Instances have names of their own: what is read of them is found by the name of the text alone, in the class
                // itself without a point before it.
                var (name, type) = ((string)subject.Attribute("Include")!, (string)subject.Attribute("ClassName")!);
                var code = Files(Path.GetDirectoryName(project)!, ".cs").Select(File.ReadAllText).ToList();
                said.UnionWith(
                    Read("en")
                        .Keys.Select(KeyOf)
                        .Where(key => key.Subject == name)
                        .Where(key =>
                            code.Exists(c =>
                                c.Contains(
                                    c.Contains($"partial class {type}", StringComparison.Ordinal)
                                        ? Pascal(key.Name)
                                        : $".{Pascal(key.Name)}",
                                    StringComparison.Ordinal
                                )
                            )
                        )
                );
            }
        }

        return said;
    }

    private static IEnumerable<string> Files(string folder, params string[] extensions) =>
        Directory
            .EnumerateFiles(Path.Combine(Sources, folder), "*", SearchOption.AllDirectories)
            .Where(file => extensions.Contains(Path.GetExtension(file)))
            .Where(file => !Built().IsMatch(file));

    private static IEnumerable<string> UsesOf(string code, string alias) =>
        Member()
            .Matches(code)
            .Where(match => match.Groups["of"].Value == alias)
            .Select(match => match.Groups["name"].Value);

    private static HashSet<string> PlacesOf(string text) => [.. Place().Matches(text).Select(m => m.Value)];

    private static string Pascal(string name) => char.ToUpper(name[0], CultureInfo.InvariantCulture) + name[1..];

    private static Dictionary<string, string> Read(string language) => Read(language, out _);

    /// <summary>The texts by their paths, such as plans.statuses.ACHIEVED.</summary>
    private static Dictionary<string, string> Read(string language, out List<string> doubled)
    {
        var reader = new Utf8JsonReader(File.ReadAllBytes(Path.Combine(Folder, $"{language}.json")));
        var (texts, paths, path) = (new Dictionary<string, string>(), new HashSet<string>(), new Stack<string>());
        doubled = [];
        var name = "";
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = string.Join('.', [.. path.Reverse().Where(p => p.Length > 0), reader.GetString()]);
                    if (!paths.Add(name))
                    {
                        doubled.Add(name);
                    }

                    break;
                case JsonTokenType.StartObject:
                    path.Push(name.Length == 0 ? "" : name[(name.LastIndexOf('.') + 1)..]);
                    break;
                case JsonTokenType.EndObject:
                    path.Pop();
                    break;
                case JsonTokenType.String:
                    texts[name] = reader.GetString()!;
                    break;
                default:
                    throw new JsonException($"{name} is neither a text nor a group of texts.");
            }
        }

        return texts;
    }

    [GeneratedRegex(@"import \{(?<names>[^}]*)\} from '[^']*/generated/texts'", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Import();

    [GeneratedRegex(@"(?<![\w.])(?<of>\w+)\.(?<name>\w+)", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Member();

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, 60_000)]
    private static partial Regex Place();

    [GeneratedRegex("/(node_modules|dist|generated|obj|bin)/", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Built();
}
