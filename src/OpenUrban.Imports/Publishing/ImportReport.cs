using OpenUrban.Data.Releases;

namespace OpenUrban.Imports.Publishing;

/// <summary>What an import came to, or would come to.</summary>
public sealed record ImportReport
{
    /// <summary>Lines or cells read, rejected ones included.</summary>
    public required long Rows { get; init; }

    /// <summary>Values that the store has already, as this source published them last.</summary>
    public long Unchanged { get; init; }

    /// <summary>Values for a period of which the store has none by this source.</summary>
    public long Added { get; init; }

    /// <summary>Values that differ from what this source published last.</summary>
    public long Revised { get; init; }

    /// <summary>Values that the source has taken back.</summary>
    public long Withdrawn { get; init; }

    /// <summary>Indicators that the store does not have: refused, or with <see cref="ImportRequest.Create"/> created. By code.</summary>
    public IReadOnlyList<FoundCode> UnknownIndicators { get; init; } = [];

    /// <summary>Areas that the store does not have: refused, or with <see cref="ImportRequest.Create"/> created. By code.</summary>
    public IReadOnlyList<FoundCode> UnknownAreas { get; init; } = [];

    /// <summary>What could not be taken, in the order of the file.</summary>
    public IReadOnlyList<RejectedRow> RejectedRows { get; init; } = [];

    /// <summary>Whether reading stopped before the end, because there were as many rejected rows as are listed.</summary>
    public bool IsStopped { get; init; }

    /// <summary>The release that now stands; null when the store has none.</summary>
    public Release? Release { get; init; }

    /// <summary>False when nothing was published: a dry run, a refusal, or a file that says nothing new.</summary>
    public bool Published { get; init; }
}
