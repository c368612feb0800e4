using System.Text.RegularExpressions;
using GraphQLParser;
using GraphQLParser.AST;
using OpenUrban.Testing;
using OpenUrban.Testing.Documentation;

namespace OpenUrban.Api.Tests.Schema;

/// <summary>The changelog of the schema names what has been added since the last version that was promised, and what is gone.</summary>
public sealed partial class ChangelogTests
{
    private const string Page = "schema/CHANGELOG.md";

    [Fact]
    public void What_has_changed_since_the_last_version_is_in_the_first_part()
    {
        var version = Version().Match(File.ReadAllText(Path.Combine(Repository.Root, "Directory.Build.props"))).Groups[
            "version"
        ];
        var (promised, present) = (Read($"versions/{version}.graphql"), Read("openurban.graphql"));
        var parts = MarkdownPage.Of(Page).Text.Split("\n## ");
        var named = Code().Matches(parts[1]).Select(code => code.Groups["code"].Value).ToHashSet();

        var changes = promised
            .Except(present)
            .Concat(present.Except(promised))
            .Where(name => !IsPartOfOther(name))
            .ToList();

        Assert.NotEmpty(promised);
        Assert.Empty(changes.Except(named));
        Assert.StartsWith(version.Value, parts[2], StringComparison.Ordinal);

        // A type that is new, or gone, stands for all that is in it, and a field for its arguments.
        bool IsPartOfOther(string name) =>
            new[] { '.', '(' }
                .Select(sign => name.IndexOf(sign, StringComparison.Ordinal))
                .Where(place => place > 0)
                .Select(place => name[..place])
                .Any(owner => promised.Contains(owner) != present.Contains(owner));
    }

    /// <summary>What it names is, or was, in the schema.</summary>
    [Fact]
    public void Nothing_else_is_named() =>
        Assert.Empty(
            Code()
                .Matches(MarkdownPage.Of(Page).Text)
                .Select(code => code.Groups["code"].Value)
                .Except(
                    Directory
                        .EnumerateFiles(Path.Combine(Repository.Root, "schema", "versions"))
                        .Select(file => $"versions/{Path.GetFileName(file)}")
                        .Append("openurban.graphql")
                        .SelectMany(Read)
                )
        );

    /// <summary>Clients that keep objects by their ids need to know which have none.</summary>
    [Fact]
    public async Task Types_without_an_id_are_listed()
    {
        var document = Parser.Parse(await File.ReadAllTextAsync(PathOf("openurban.graphql")));
        var types = document
            .Definitions.OfType<GraphQLObjectTypeDefinition>()
            .Where(type => type.Fields!.All(field => field.Name.Value != "id"))
            .Select(type => type.Name.StringValue)
            .Where(name =>
                name is not ("Query" or "PageInfo")
                && !name.EndsWith("Connection", StringComparison.Ordinal)
                && !name.EndsWith("Edge", StringComparison.Ordinal)
            );

        await Golden.CompareAsync(
            PathOf("value-types.txt"),
            string.Concat(types.Order(StringComparer.Ordinal).Select(name => $"{name}\n"))
        );
    }

    private static string PathOf(string file) => Path.Combine(Repository.Root, "schema", file);

    /// <summary>Types, their fields with arguments, and values of enumerations: <c>Query.series(asOf:)</c>.</summary>
    private static HashSet<string> Read(string file)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (
            var definition in Parser.Parse(File.ReadAllText(PathOf(file))).Definitions.OfType<GraphQLTypeDefinition>()
        )
        {
            var type = definition.Name.StringValue;
            names.Add(type);
            foreach (var field in (definition as IHasFieldsDefinitionNode)?.Fields?.Items ?? [])
            {
                names.Add($"{type}.{field.Name.StringValue}");
                names.UnionWith(
                    (field.Arguments?.Items ?? []).Select(a =>
                        $"{type}.{field.Name.StringValue}({a.Name.StringValue}:)"
                    )
                );
            }

            names.UnionWith(
                ((definition as GraphQLInputObjectTypeDefinition)?.Fields?.Items ?? []).Select(f =>
                    $"{type}.{f.Name.StringValue}"
                )
            );
            names.UnionWith(
                ((definition as GraphQLEnumTypeDefinition)?.Values?.Items ?? []).Select(v =>
                    $"{type}.{v.Name.StringValue}"
                )
            );
        }

        return names;
    }

    [GeneratedRegex("<Version>(?<version>.*)</Version>", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Version();

    [GeneratedRegex("`(?<code>[A-Z][^`]*)`", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Code();
}
