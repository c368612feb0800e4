namespace OpenUrban.Data.Observations;

public static class ObservationStatuses
{
    /// <summary>Whether the status is one of a value that is missing.</summary>
    public static bool IsMissing(this ObservationStatus status) =>
        status
            is ObservationStatus.H
                or ObservationStatus.L
                or ObservationStatus.M
                or ObservationStatus.O
                or ObservationStatus.Q;

    /// <summary>Whether the value is estimated, imputed or a forecast: computed, and not counted.</summary>
    public static bool IsEstimate(this ObservationStatus status) =>
        status is ObservationStatus.E or ObservationStatus.I or ObservationStatus.F;
}
