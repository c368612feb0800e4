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

public static class VersionedQueries
{
    /// <summary>The rows of the current release.</summary>
    public static IQueryable<TRow> Live<TRow>(this IQueryable<TRow> rows)
        where TRow : class, IVersioned => rows.Where(r => r.RemovedInRelease == null);

    /// <summary>The rows of the release with the given number.</summary>
    public static IQueryable<TRow> InRelease<TRow>(this IQueryable<TRow> rows, int release)
        where TRow : class, IVersioned =>
        rows.Where(r => r.AddedInRelease <= release && (r.RemovedInRelease == null || r.RemovedInRelease > release));

    internal static EntityTypeBuilder<TRow> HasReleases<TRow>(this EntityTypeBuilder<TRow> builder)
        where TRow : class, IVersioned
    {
        builder.HasOne<Release>().WithMany().HasForeignKey(r => r.AddedInRelease);
        builder.HasOne<Release>().WithMany().HasForeignKey(r => r.RemovedInRelease);
        return builder;
    }
}
