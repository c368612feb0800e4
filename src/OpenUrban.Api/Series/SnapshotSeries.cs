using OpenUrban.Api.Observations;
using OpenUrban.Api.Suggestions;
using OpenUrban.Data;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Snapshots;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Execution;

namespace OpenUrban.Api.Series;

/// <summary>Reads series from a release.</summary>
internal static class SnapshotSeries
{
    /// <summary>The part of a series that is asked for; null when there is nothing of it, or its rows are not here yet, which is noted.</summary>
    public static SeriesRows? Read(OperationWriter writer, ReleaseSnapshot release, SeriesRequest request, int series)
    {
        var columns = release.Observations;
        if (request.AreaKind is { } kind && release.ById<Area>(columns.AreaIdOf(series))!.Kind != kind)
        {
            return null;
        }

        if (!writer.Has(release, series))
        {
            return null;
        }

        var (start, end) = (columns.StartOf(series), columns.EndOf(series));
        if (request.From is { } from)
        {
            start = columns.FirstRowFrom(start, end, from);
        }

        if (request.To is { } to)
        {
            end = to == int.MaxValue ? end : columns.FirstRowFrom(start, end, to + 1);
        }

        if (start >= end)
        {
            return null;
        }

        var dated = new DatedRelease(release, request.AsOf);
        if (request.AsOf is null)
        {
            return new SeriesRows(dated, series, start, end);
        }

        var rows = new List<int>(end - start);
        for (var row = start; row < end; row++)
        {
            var version = request.AsOf is { } day ? columns.VersionOn(day, row) : row;
            if (version >= 0)
            {
                rows.Add(version);
            }
        }

        return rows.Count == 0 ? null : new SeriesRows(dated, series, start, end, [.. rows]);
    }

    /// <summary>Tells the receipt which years of a series, among those asked for, are left out for want of a day.</summary>
    public static void NoteUndated(OperationWriter writer, ReleaseSnapshot release, SeriesRequest request, int series)
    {
        if (writer.Receipt is not { } receipt || request.AsOf is not { } day)
        {
            return;
        }

        var columns = release.Observations;
        var (indicatorId, areaId) = (columns.IndicatorIdOf(series), columns.AreaIdOf(series));
        if (request.AreaKind is { } kind && release.ById<Area>(areaId)!.Kind != kind)
        {
            return;
        }

        if (!writer.Has(release, series))
        {
            return;
        }

        for (var row = columns.StartOf(series); row < columns.EndOf(series); row++)
        {
            if (request.Has(columns.YearOf(row)) && columns.IsUndatedOn(day, row))
            {
                receipt.Note(new UndatedValue(indicatorId, areaId, columns.YearOf(row)));
            }
        }
    }

    /// <summary>The keys of codes, in their order.</summary>
    /// <exception cref="RequestError">There are too many codes, or one is unknown.</exception>
    public static IReadOnlyList<int>? Find<TEntity>(
        OperationWriter writer,
        IReadOnlyList<string>? codes,
        string argument
    )
        where TEntity : class, INamedEntity
    {
        if (codes is null)
        {
            return null;
        }

        if (codes.Count > SeriesRequest.MaximumCodes)
        {
            throw SeriesRequest.TooManyCodes(codes, argument);
        }

        var release = writer.Snapshot();
        var ids = new List<int>(codes.Count);
        foreach (var code in codes)
        {
            if (release.ByCode<TEntity>(code) is not { } entity)
            {
                throw SeriesRequest
                    .UnknownCodes(codes.Where(c => release.ByCode<TEntity>(c) is null), argument)
                    .WithSuggestions<TEntity>(writer.Release(), codes);
            }

            if (!ids.Contains(entity.Id))
            {
                ids.Add(entity.Id);
            }
        }

        return ids;
    }

    /// <summary>Counts the values that a field has read in an execution: there is a limit.</summary>
    /// <exception cref="RequestError">There are more.</exception>
    public static void Count(OperationWriter writer, int slot, int values, int limit)
    {
        var counter = writer.GetOrAdd(slot, _ => new Counter());
        counter.Values += values;
        if (counter.Values > limit)
        {
            throw SeriesRequest.TooManyValues(limit);
        }
    }

    private sealed class Counter
    {
        public int Values { get; set; }
    }
}
