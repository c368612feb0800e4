namespace OpenUrban.Data.Observations;

public static class ObservationVersions
{
    /// <summary>
    /// Of versions the one of each period that is in force, by the rule of <see cref="PublicationRank"/>, in the database.
    /// Each is looked up in the index of versions.
    /// </summary>
    /// <param name="versions">Versions of one release; of those published by a day, those in force on that day are found.</param>
    public static IQueryable<Observation> InForce(this IQueryable<Observation> versions) =>
        versions.Where(o =>
            !o.IsConfirmation
            && !versions.Any(later =>
                !later.IsConfirmation
                && later.IndicatorId == o.IndicatorId
                && later.AreaId == o.AreaId
                && later.Year == o.Year
                && later.PublishedOn >= o.PublishedOn
                && (
                    later.PublishedOn > o.PublishedOn
                    || (later.VintageId == null && o.VintageId != null)
                    || ((later.VintageId == null) == (o.VintageId == null) && later.SourceId < o.SourceId)
                )
            )
        );
}
