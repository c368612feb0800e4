using Microsoft.EntityFrameworkCore;
using OpenUrban.Data;
using OpenUrban.Data.Observations;
using OpenUrban.Statistics;

namespace OpenUrban.Api.Observations;

/// <summary>The editions of the values of some indicators in the database.</summary>
internal sealed class StoredEditions
{
    private readonly ILookup<long, string> bases;

    private StoredEditions(ILookup<long, string> bases) => this.bases = bases;

    /// <param name="db">The database.</param>
    /// <param name="indicatorIds">The indicators.</param>
    /// <param name="areaIds">The areas; null for all.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<StoredEditions> ReadAsync(
        OpenUrbanContext db,
        IReadOnlyList<int> indicatorIds,
        IReadOnlyList<int>? areaIds,
        CancellationToken cancellationToken
    )
    {
        var links = db.Set<ObservationNote>()
            .Where(l => l.Note!.Edition != null && indicatorIds.Contains(l.Observation!.IndicatorId));
        if (areaIds is not null)
        {
            links = links.Where(l => areaIds.Contains(l.Observation!.AreaId));
        }

        var found = await links.Select(l => new { l.ObservationId, l.Note!.Edition }).ToListAsync(cancellationToken);
        return new StoredEditions(found.ToLookup(l => l.ObservationId, l => l.Edition!));
    }

    /// <summary>A value with its edition.</summary>
    public YearValue Of(Observation observation) => Of(observation, observation.Value);

    /// <summary>The same in another unit.</summary>
    public YearValue Of(Observation observation, double? value) =>
        new(observation.Year, value, observation.Status.IsEstimate())
        {
            Edition = Editions.Of(observation.VintageId, bases[observation.Id]),
        };
}
