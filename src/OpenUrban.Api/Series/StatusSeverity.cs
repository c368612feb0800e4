using OpenUrban.Data.Observations;

namespace OpenUrban.Api.Series;

/// <summary>Which status says least for a value, so that what is computed of several has the worst.</summary>
internal static class StatusSeverity
{
    private static readonly ObservationStatus[] FromBest =
    [
        ObservationStatus.A,
        ObservationStatus.N,
        ObservationStatus.J,
        ObservationStatus.K,
        ObservationStatus.W,
        ObservationStatus.S,
        ObservationStatus.D,
        ObservationStatus.B,
        ObservationStatus.P,
        ObservationStatus.V,
        ObservationStatus.U,
        ObservationStatus.G,
        ObservationStatus.E,
        ObservationStatus.I,
        ObservationStatus.F,
    ];

    /// <summary>From 0, a normal value, to that of a value that is missing.</summary>
    public static int Of(ObservationStatus status) =>
        Array.IndexOf(FromBest, status) is >= 0 and var place ? place : FromBest.Length;
}
