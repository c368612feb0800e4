using System.Reflection;

namespace OpenUrban.Api.Datasets;

/// <summary>The tables that the data set is published in: the documents of the folder Tables, which say in a comment what a row is.</summary>
internal static class DatasetTables
{
    private const string Prefix = "OpenUrban.Api.Datasets.Tables.";
    private const string Suffix = ".graphql";

    /// <summary>Name, what a row is, and the document; in their order.</summary>
    public static IReadOnlyList<(string Name, string Description, string Query)> All { get; } =
    [
        .. Assembly
            .GetExecutingAssembly()
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    /// <summary>That of the values in force.</summary>
    public static string Observations { get; } = All[0].Query;

    private static (string Name, string Description, string Query) Read(string resource)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        var query = reader.ReadToEnd().ReplaceLineEndings("\n");

        // The number before it is there for the order alone.
        var name = resource[Prefix.Length..^Suffix.Length];
        return (
            name[(name.IndexOf('-', StringComparison.Ordinal) + 1)..],
            query.Split('\n')[0].TrimStart('#', ' '),
            query
        );
    }
}
