namespace OpenUrban.Data.Plans;

public static class TargetVersions
{
    /// <summary>Of versions of one release the one of each target that was published last, in the database.</summary>
    public static IQueryable<Target> InForce(this IQueryable<Target> versions) =>
        versions.Where(t => !versions.Any(later => later.Code == t.Code && later.PublishedOn > t.PublishedOn));
}
