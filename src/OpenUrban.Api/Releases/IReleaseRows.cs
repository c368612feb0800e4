using OpenUrban.GraphQL.Answers;

namespace OpenUrban.Api.Releases;

/// <summary>The rows of a release, in a database or in memory.</summary>
internal interface IReleaseRows : IRowSource
{
    /// <summary>The number of the release, where it is an earlier one; null for the current one.</summary>
    int? Earlier { get; }
}
