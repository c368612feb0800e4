using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenUrban.Data.Releases;

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
