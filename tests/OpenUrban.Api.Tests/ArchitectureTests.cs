using System.Reflection;
using System.Text.RegularExpressions;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests;

/// <summary>Who may use whom: the readers know the facts, the facts know no reader.</summary>
public sealed class ArchitectureTests
{
    [Theory]
    [InlineData("OpenUrban.Tables")]
    [InlineData("OpenUrban.Exports", "OpenUrban.Tables")]
    [InlineData("OpenUrban.Charts", "OpenUrban.Exports", "OpenUrban.Statistics")]
    [InlineData("OpenUrban.GraphQL", "OpenUrban.Tables")]
    [InlineData("OpenUrban.Data")]
    [InlineData("OpenUrban.Statistics")]
    [InlineData("OpenUrban.Imports", "OpenUrban.Data")]
    [InlineData("OpenUrban.Seed", "OpenUrban.Data", "OpenUrban.Imports")]
    [InlineData(
        "OpenUrban.Api",
        "OpenUrban.Charts",
        "OpenUrban.Data",
        "OpenUrban.Exports",
        "OpenUrban.GraphQL",
        "OpenUrban.Statistics",
        "OpenUrban.Tables"
    )]
    public void An_assembly_uses_only_what_it_may(string assembly, params string[] allowed) =>
        Assert.Equal(
            allowed,
            Assembly
                .Load(assembly)
                .GetReferencedAssemblies()
                .Select(reference => reference.Name!)
                .Where(name => name.StartsWith("OpenUrban.", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        );

    /// <summary>
    /// A host that turns the invariant culture off, which the whole product has, changes no order and no bytes. What compares texts by a
    /// culture is found by its name here: without that culture's data no test shows what it does.
    /// </summary>
    [Fact]
    public void Nothing_is_compared_by_a_culture() =>
        Assert.Equal(
            [],
            Directory
                .EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
                .Where(file =>
                    !file.Contains("/obj/", StringComparison.Ordinal)
                    && !file.Contains("/bin/", StringComparison.Ordinal)
                )
                .SelectMany(file =>
                    ByCulture.Matches(File.ReadAllText(file)).Select(m => $"{Path.GetFileName(file)}: {m.Value}")
                )
        );

    /// <summary>Tuples compare their texts by the culture, too.</summary>
    private static readonly Regex ByCulture = new(
        @"\b(StringCompar(er|ison)\.(Current|Invariant)Culture\w*|string\.Compare\((?![^;]*StringComparison\.)|CompareInfo|Comparer<string>\.Default)"
            + @"|\)\.CompareTo\(\s*\(",
        RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(5)
    );
}
