using System.Reflection;

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
    [InlineData("OpenUrban.Seed", "OpenUrban.Data")]
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
}
