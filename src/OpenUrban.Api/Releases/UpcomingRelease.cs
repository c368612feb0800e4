using OpenUrban.Data.Releases;

namespace OpenUrban.Api.Releases;

/// <summary>A release that is in the database and not yet answered from.</summary>
/// <param name="Release">The release.</param>
/// <param name="From">From then on, by this machine's clock, no answer is made from the release before.</param>
internal sealed record UpcomingRelease(Release Release, DateTimeOffset From)
{
    private readonly TaskCompletionSource activated = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done when it, or a later one, is the current one.</summary>
    public Task Activated => activated.Task;

    public void Activate() => activated.SetResult();
}
