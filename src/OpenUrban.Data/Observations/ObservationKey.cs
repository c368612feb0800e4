namespace OpenUrban.Data.Observations;

/// <summary>What tells one version of a value from all others: what is measured, and who published it when.</summary>
public readonly record struct ObservationKey(int IndicatorId, int AreaId, int Year, DateOnly PublishedOn, int SourceId)
{
    public static ObservationKey Of(Observation observation) =>
        new(
            observation.IndicatorId,
            observation.AreaId,
            observation.Year,
            observation.PublishedOn,
            observation.SourceId
        );
}
