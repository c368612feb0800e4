using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenUrban.Data.Releases;

/// <summary>A row that releases add and remove and that is never changed in between.</summary>
public interface IVersioned
{
    /// <summary>Number of the first release that has the row.</summary>
    int AddedInRelease { get; set; }

    /// <summary>Number of the first later release that no longer has it; null while it is current.</summary>
    int? RemovedInRelease { get; set; }

    /// <summary>Whether the current release has the row and nothing later replaces it by date of publication.</summary>
    bool IsLatest { get; set; }
}
