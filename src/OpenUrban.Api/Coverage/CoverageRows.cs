using OpenUrban.Api.Observations;
using OpenUrban.Api.Series;
using OpenUrban.GraphQL.Execution;

namespace OpenUrban.Api.Coverage;

internal static class CoverageRows
{
    /// <summary>The years of a series, and which of their values are missing.</summary>
    public static SeriesYears Years(this IReadOnlyList<ObservationRow> rows) =>
        new([.. rows.Select(o => (o.Year, o.Value is null))]);

    /// <summary>The rows of a series; none where they are not here yet, which is noted.</summary>
    public static IReadOnlyList<ObservationRow> RowsOf(this OperationWriter writer, SeriesCoverage coverage)
    {
        var release = writer.Snapshot();
        var series = release.Observations.FindSeries(coverage.Indicator.Id, coverage.Area.Id);
        return SnapshotSeries.Read(writer, release, SeriesRequest.All, series) is { } rows ? rows : [];
    }
}
