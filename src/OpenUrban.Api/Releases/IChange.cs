using OpenUrban.Data.Releases;

namespace OpenUrban.Api.Releases;

/// <summary>What a release has changed.</summary>
internal interface IChange
{
    ChangeKind Kind { get; }
}
