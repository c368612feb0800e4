using OpenUrban.Data.Plans;

namespace OpenUrban.Data.Releases;

/// <summary>How a target as it stands differs between two releases.</summary>
public sealed class TargetChange
{
    public required string Code { get; init; }

    /// <summary>As the earlier release had it; null when it had none.</summary>
    public required Target? Before { get; init; }

    /// <summary>As the later release has it; null when it has none.</summary>
    public required Target? After { get; init; }

    public ChangeKind Kind => ReleaseChanges.KindOf(Before is not null, After is not null);
}
