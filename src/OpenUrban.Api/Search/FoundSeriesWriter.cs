using OpenUrban.Api.Series;
using OpenUrban.Data.Search;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Search;

/// <summary>Writes the series that a text names.</summary>
internal sealed class FoundSeriesWriter(FieldSelection selection) : FieldWriter<Edge>
{
    private readonly ValueWriter<SeriesRows?> writer = selection.Writer<SeriesRows?>();

    public override void Write(OperationWriter operation, Edge source)
    {
        var hit = (SearchHit)source.Link!;
        if (hit.Area is not { } area)
        {
            operation.Null();
            return;
        }

        var release = operation.Snapshot();
        var series = release.Observations.FindSeries(hit.Entry.Entity.Id, area.Entity.Id);
        writer.Write(operation, series < 0 ? null : SnapshotSeries.Read(operation, release, SeriesRequest.All, series));
    }
}
