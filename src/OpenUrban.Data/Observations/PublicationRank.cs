namespace OpenUrban.Data.Observations;

/// <summary>
/// Which of several publications of a value speaks: the one published last; of those of one day, the edition in force
/// before earlier editions, and then that of the source that was taken up first. One that merely confirms an earlier one
/// with fewer digits never does. Within a release no two are equal.
/// </summary>
/// <param name="IsConfirmation">Whether it says the same as an earlier one with fewer digits.</param>
/// <param name="PublishedOn">The day of publication.</param>
/// <param name="VintageId">The earlier edition that it stems from; null for the edition in force.</param>
/// <param name="SourceId">The source; sources are numbered as they were taken up.</param>
public readonly record struct PublicationRank(bool IsConfirmation, DateOnly PublishedOn, int? VintageId, int SourceId)
    : IComparable<PublicationRank>
{
    /// <summary>The rank by which the one in force is found.</summary>
    public static PublicationRank Of(Observation observation) =>
        new(observation.IsConfirmation, observation.PublishedOn, observation.VintageId, observation.SourceId);

    /// <summary>The rank in time, in which publications are told: a confirmation follows what it confirms.</summary>
    public static PublicationRank OfDate(Observation observation) => Of(observation).OfDate();

    public static bool operator <(PublicationRank left, PublicationRank right) => left.CompareTo(right) < 0;

    public static bool operator >(PublicationRank left, PublicationRank right) => left.CompareTo(right) > 0;

    public static bool operator <=(PublicationRank left, PublicationRank right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PublicationRank left, PublicationRank right) => left.CompareTo(right) >= 0;

    /// <inheritdoc cref="OfDate(Observation)" />
    public PublicationRank OfDate() => this with { IsConfirmation = false };

    /// <summary>Later is greater.</summary>
    public int CompareTo(PublicationRank other)
    {
        var order = other.IsConfirmation.CompareTo(IsConfirmation);
        if (order == 0)
        {
            order = PublishedOn.CompareTo(other.PublishedOn);
        }

        if (order == 0)
        {
            order = (VintageId is null).CompareTo(other.VintageId is null);
        }

        return order == 0 ? other.SourceId.CompareTo(SourceId) : order;
    }
}
