using OpenUrban.Data;
using OpenUrban.Data.Releases;
using OpenUrban.GraphQL;
using OpenUrban.GraphQL.Answers;

namespace OpenUrban.Api.Releases;

/// <summary>A release that answers are made from.</summary>
internal sealed class ReleaseState(Release release) : DataState
{
    /// <summary>The same for every start of one build: builds are deterministic.</summary>
    private static readonly string Build = string.Concat(
        new[] { typeof(ReleaseState), typeof(OpenUrbanContext), typeof(IRootFields) }.Select(type =>
            type.Module.ModuleVersionId
        )
    );

    public Release Release { get; } = release;

    /// <summary>With the number: data may become again what they were before, the list of releases does not.</summary>
    public override string? Version { get; } = $"{Build} {release.Number} {release.Checksum}";

    public override void WriteHeaders(IHeaderDictionary headers) => headers["OpenUrban-Release"] = $"{Release.Number}";
}
