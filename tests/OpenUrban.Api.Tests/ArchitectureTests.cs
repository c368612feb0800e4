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

    /// <summary>What is longer has two subjects. Generated code is not read.</summary>
    [Fact]
    public void No_file_of_code_has_more_than_400_lines() =>
        Assert.Equal(
            [],
            from folder in new[] { "src", "seed", "tests" }
            from file in Code(folder, ".cs", ".ts", ".tsx")
            let lines = File.ReadLines(file).Count()
            where lines > 400
            select $"{Path.GetRelativePath(Repository.Root, file)}: {lines}"
        );

    /// <summary>
    /// A host that turns the invariant culture off, which the whole product has, changes no order and no bytes. What compares texts by a
    /// culture is found by its name here: without that culture's data no test shows what it does.
    /// </summary>
    [Fact]
    public void Nothing_is_compared_by_a_culture() =>
        Assert.Equal(
            [],
            Code("src", ".cs")
                .SelectMany(file =>
                    ByCulture.Matches(File.ReadAllText(file)).Select(m => $"{Path.GetFileName(file)}: {m.Value}")
                )
        );

    /// <summary>Folders of what is generated, built or installed.</summary>
    private static readonly HashSet<string> Generated =
    [
        "bin",
        "obj",
        "node_modules",
        "dist",
        "wwwroot",
        "generated",
        "__generated__",
        "OpenUrban.Data/Migrations",
        "OpenUrban.Data/CompiledModels",
    ];

    /// <summary>The files that people write, by the ends of their names.</summary>
    private static IEnumerable<string> Code(string folder, params string[] extensions) =>
        FilesOf(new DirectoryInfo(Path.Combine(Repository.Root, folder)))
            .Where(file => extensions.Contains(Path.GetExtension(file)));

    private static IEnumerable<string> FilesOf(DirectoryInfo folder) =>
        folder
            .EnumerateFiles()
            .Select(file => file.FullName)
            .Concat(
                folder
                    .EnumerateDirectories()
                    .Where(d => !Generated.Contains(d.Name) && !Generated.Contains($"{folder.Name}/{d.Name}"))
                    .SelectMany(FilesOf)
            );

    /// <summary>Tuples compare their texts by the culture, too.</summary>
    private static readonly Regex ByCulture = new(
        @"\b(StringCompar(er|ison)\.(Current|Invariant)Culture\w*|string\.Compare\((?![^;]*StringComparison\.)|CompareInfo|Comparer<string>\.Default)"
            + @"|\)\.CompareTo\(\s*\(",
        RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(5)
    );
}
