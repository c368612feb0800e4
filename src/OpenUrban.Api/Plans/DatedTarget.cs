using OpenUrban.Data.Plans;

namespace OpenUrban.Api.Plans;

/// <summary>A version of a target in memory, and as of when it was asked for.</summary>
internal sealed record DatedTarget(Target Target, TargetClock Clock);
