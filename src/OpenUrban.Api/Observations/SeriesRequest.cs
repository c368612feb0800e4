using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Api.Areas;
using OpenUrban.Api.Transforms;
using OpenUrban.Data;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Observations;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Operations;
using OpenUrban.GraphQL.Receipts;
using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Api.Observations;

/// <summary>Which part of which series is asked for, and as of when. A null is no restriction.</summary>
internal sealed record SeriesRequest
{
    /// <summary>Most codes of one argument.</summary>
    public const int MaximumCodes = 100;

    /// <summary>Most values that are read at once; what is asked of each may be little, so that the cost does not tell.</summary>
    public int MaximumObservations { get; init; } = OperationLimits.Usual.ListValues;

    public IReadOnlyList<int>? IndicatorIds { get; init; }

    public IReadOnlyList<int>? AreaIds { get; init; }

    public AreaKind? AreaKind { get; init; }

    public int? From { get; init; }

    public int? To { get; init; }

    /// <summary>The day by which the sources had to have published a value.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Number of one of our releases.</summary>
    public int? Release { get; init; }

    public Transform Transform { get; init; }

    /// <summary>The year that is 100: of the transform INDEX, and of no other.</summary>
    public int? BaseYear { get; init; }

    /// <summary>What is told of values that are left out for want of a day; null when nobody has asked.</summary>
    public Receipt? Receipt { get; init; }

    public static void AddYearArguments(FieldType field)
    {
        field.Arguments!.Add(
            new QueryArgument<IntGraphType>
            {
                Name = "from",
                Description = "First year of the series. A transform may compare it with an earlier one.",
            }
        );
        field.Arguments.Add(new QueryArgument<IntGraphType> { Name = "to", Description = "Last year of the series." });
        field.Arguments.Add(
            new QueryArgument<TransformType>
            {
                Name = "transform",
                Description =
                    "What is made of the values, in values and points. The observations stay what was observed.",
                DefaultValue = Transform.Level,
            }
        );
        field.Arguments.Add(
            new QueryArgument<IntGraphType>
            {
                Name = "baseYear",
                Description =
                    "The year that is 100, for the transform INDEX alone. It need not lie between from and to.",
            }
        );
        foreach (var argument in Clocks.Arguments())
        {
            field.Arguments.Add(argument);
        }
    }

    /// <exception cref="RequestError">The years cannot be.</exception>
    public static SeriesRequest ReadYears(IResolveFieldContext context)
    {
        var request = new SeriesRequest
        {
            From = context.GetArgument<int?>("from"),
            To = context.GetArgument<int?>("to"),
            AsOf = context.GetArgument<DateOnly?>("asOf"),
            Release = context.GetArgument<int?>("release"),
            Transform = context.GetArgument<Transform?>("transform") ?? Transform.Level,
            BaseYear = context.GetArgument<int?>("baseYear"),
            MaximumObservations = OperationLimits.Of(context).ListValues,
        };
        if (request.From > request.To)
        {
            throw new RequestError(
                ErrorCode.InvalidArgument,
                $"from is {request.From} and to is {request.To}; the first year cannot be after the last. Exchange them."
            );
        }

        var needsBaseYear = request.Reads.HasFlag(OperandKinds.BaseYear);
        if (needsBaseYear && request.BaseYear is null)
        {
            throw new RequestError(
                ErrorCode.InvalidArgument,
                "The transform INDEX needs baseYear, the year that is 100, for example baseYear: 2010."
            );
        }

        return needsBaseYear || request.BaseYear is null
            ? request
            : throw new RequestError(
                ErrorCode.InvalidArgument,
                $"baseYear is {request.BaseYear}, and only the transform INDEX has one. Leave baseYear out, or ask for "
                    + "transform: INDEX."
            );
    }

    /// <exception cref="RequestError">There is no such release.</exception>
    public SeriesRequest Checked(IResolveFieldContext context) =>
        this with
        {
            Release = Clocks.Check(Release, context),
            Receipt = context.Receipt(),
        };

    /// <summary>The keys of codes, in their order.</summary>
    /// <exception cref="RequestError">There are too many codes, or one is unknown.</exception>
    public static async Task<IReadOnlyList<int>?> FindAsync<TEntity>(
        IQueryable<TEntity> entities,
        IReadOnlyList<string>? codes,
        string argument,
        CancellationToken cancellationToken
    )
        where TEntity : class, IEntity
    {
        if (codes is null)
        {
            return null;
        }

        if (codes.Count > MaximumCodes)
        {
            throw TooManyCodes(codes, argument);
        }

        var ids = await entities
            .Where(e => codes.Contains(e.Code))
            .Select(e => new { e.Code, e.Id })
            .ToDictionaryAsync(e => e.Code, e => e.Id, cancellationToken);
        var unknown = codes.Where(code => !ids.ContainsKey(code)).ToList();
        return unknown.Count == 0
            ? [.. codes.Distinct().Select(code => ids[code])]
            : throw UnknownCodes(unknown, argument);
    }

    public static RequestError TooManyCodes(IReadOnlyList<string> codes, string argument) =>
        new RequestError(
            ErrorCode.InvalidArgument,
            $"{argument} names {codes.Count} codes; the limit is {MaximumCodes}. Ask in several fields or requests."
        )
            .With("requested", codes.Count)
            .With("limit", MaximumCodes);

    public static RequestError UnknownCodes(IEnumerable<string> codes, string argument) =>
        new(
            ErrorCode.NotFound,
            $"{argument} names {string.Join(", ", codes.Take(5))}, which this data set does not have. "
                + $"The field {argument} of the root type lists the codes there are."
        );

    public static RequestError TooManyValues(int limit) =>
        new RequestError(
            ErrorCode.ResultTooLarge,
            $"The series have more than {limit} values. Ask for fewer indicators, areas or years, in several requests."
        ).With("limit", limit);

    /// <summary>What the transform reads beside the values of the years asked for.</summary>
    private OperandKinds Reads => TransformTable.Get(Transform).Reads;

    /// <summary>Whether a year is asked for.</summary>
    public bool Has(int year) => !(year < From || year > To);

    /// <summary>
    /// The same series with all years that the transform reads: all earlier ones, as it says of each result whether it may be
    /// compared with the last one before it.
    /// </summary>
    public SeriesRequest ForInputs() =>
        this with
        {
            From = null,
            To = To is { } to && Reads.HasFlag(OperandKinds.BaseYear) ? Math.Max(to, BaseYear!.Value) : To,
        };

    /// <summary>The series by indicator and area, with what the transform makes of them.</summary>
    public async Task<IReadOnlyList<Series>> ReadAsync(OpenUrbanContext db, CancellationToken cancellationToken) =>
        Transform == Transform.Level
            ? Present(Told(await ReadAllAsync(db, cancellationToken)))
            : await StoredInputs.ReadAsync(this, db, cancellationToken);

    /// <summary>Tells the receipt which years of series, among those asked for, are left out for want of a day.</summary>
    public IReadOnlyList<Series> Told(IReadOnlyList<Series> series)
    {
        if (Receipt is not null)
        {
            foreach (var one in series)
            {
                foreach (var year in one.Undated)
                {
                    Receipt.Note(new UndatedValue(one.IndicatorId, one.AreaId, year));
                }
            }
        }

        return series;
    }

    /// <summary>Those that have a value.</summary>
    private static IReadOnlyList<Series> Present(IEnumerable<Series> series) =>
        [.. series.Where(one => one.Observations.Count > 0)];

    /// <summary>
    /// The series by indicator and area. The current series are one index range scan, because the publisher marks the
    /// values in force; as of another day or release the versions are read and the one then in force is taken.
    /// </summary>
    public async Task<IReadOnlyList<Series>> ReadRowsAsync(OpenUrbanContext db, CancellationToken cancellationToken) =>
        Present(await ReadAllAsync(db, cancellationToken));

    /// <summary>The same, with series of which nothing had been published by the day that is asked for, as far as is known.</summary>
    public async Task<IReadOnlyList<Series>> ReadAllAsync(OpenUrbanContext db, CancellationToken cancellationToken)
    {
        var isCurrent = AsOf is null && Release is null;
        var rows = isCurrent
            ? db.Observations.Where(o => o.IsLatest)
            : new Clocks(AsOf, Release).VersionsAndUndated(db.Observations);

        if (IndicatorIds is { } indicatorIds)
        {
            rows = rows.Where(o => indicatorIds.Contains(o.IndicatorId));
        }

        if (AreaIds is { } areaIds)
        {
            rows = rows.Where(o => areaIds.Contains(o.AreaId));
        }

        if (AreaKind is { } kind)
        {
            rows = rows.Where(o => o.Area!.Kind == kind);
        }

        if (From is { } from)
        {
            rows = rows.Where(o => o.Year >= from);
        }

        if (To is { } to)
        {
            rows = rows.Where(o => o.Year <= to);
        }

        var observations = await rows.OrderBy(o => o.IndicatorId)
            .ThenBy(o => o.AreaId)
            .ThenBy(o => o.Year)
            .Take(MaximumObservations + 1)
            .ToListAsync(cancellationToken);
        observations.ForEach(o => (o.ReadInRelease, o.ReadAsOf) = (Release, AsOf));
        if (observations.Count > MaximumObservations)
        {
            throw TooManyValues(MaximumObservations);
        }

        return
        [
            .. observations
                .GroupBy(o => (o.IndicatorId, o.AreaId))
                .Select(g => new Series(g.Key.IndicatorId, g.Key.AreaId, isCurrent ? [.. g] : InForce(g))
                {
                    Undated = [.. g.Where(o => o.PublishedOn > AsOf).Select(o => o.Year).Distinct()],
                }),
        ];
    }

    private List<Observation> InForce(IEnumerable<Observation> versions) =>
        [
            .. versions
                .Where(o => AsOf is null || o.PublishedOn <= AsOf)
                .GroupBy(o => o.Year)
                .Select(year => year.MaxBy(PublicationRank.Of)!),
        ];
}
