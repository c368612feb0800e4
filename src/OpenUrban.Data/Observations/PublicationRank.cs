namespace OpenUrban.Data.Observations;

/// <summary>
/// Which of several publications of a value speaks: the one published last; of those of one day, the edition in force
/// before earlier editions, and then that of the source that was taken up first. Within a release no two are equal.
/// </summary>
/// <param name="PublishedOn">The day of publication.</param>
/// <param name="VintageId">The earlier edition that it stems from; null for the edition in force.</param>
/// <param name="SourceId">The source; sources are numbered as they were taken up.</param>
public readonly record struct PublicationRank(DateOnly PublishedOn, int? VintageId, int SourceId)
    : IComparable<PublicationRank>
{
    public static PublicationRank Of(Observation observation) =>
        new(observation.PublishedOn, observation.VintageId, observation.SourceId);

    public static bool operator <(PublicationRank left, PublicationRank right) => left.CompareTo(right) < 0;

    public static bool operator >(PublicationRank left, PublicationRank right) => left.CompareTo(right) > 0;

    public static bool operator <=(PublicationRank left, PublicationRank right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PublicationRank left, PublicationRank right) => left.CompareTo(right) >= 0;

    /// <summary>Later is greater.</summary>
    public int CompareTo(PublicationRank other)
    {
        var order = PublishedOn.CompareTo(other.PublishedOn);
        if (order == 0)
        {
            order = (VintageId is null).CompareTo(other.VintageId is null);
        }

        return order == 0 ? other.SourceId.CompareTo(SourceId) : order;
    }
}
