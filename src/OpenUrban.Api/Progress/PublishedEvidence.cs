using OpenUrban.Data;
using OpenUrban.Statistics.Progress;

namespace OpenUrban.Api.Progress;

/// <summary>The last value that a verdict looked at.</summary>
/// <param name="Of">The value and its age.</param>
/// <param name="PublishedOn">When it was published.</param>
/// <param name="PublishedPrecision">How exactly that is known.</param>
internal sealed record PublishedEvidence(ProgressEvidence Of, DateOnly PublishedOn, DatePrecision PublishedPrecision);
