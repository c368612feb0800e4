using System.Text.Json.Nodes;

namespace OpenUrban.Api.Tests.Filtering;

/// <summary>A random filter of a root field, with the codes of the rows it has to give.</summary>
internal sealed record Question(int Seed, string Field, string Input, JsonNode Where, IReadOnlyList<string> Expected)
{
    public string Text => $"seed {Seed}: {Field}(where: {Where.ToJsonString()})";

    /// <summary>The field with as large a page as it may have.</summary>
    public string Selection(string where, string after) =>
        $"{Field}(first: {(Field == "observations" ? 1_000 : 50)}, where: ${where}{after}) "
        + "{ nodes { id } pageInfo { hasNextPage endCursor } }";
}
