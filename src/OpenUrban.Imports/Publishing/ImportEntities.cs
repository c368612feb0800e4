using Microsoft.EntityFrameworkCore;
using OpenUrban.Data;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Sources;
using OpenUrban.Imports.Staging;

namespace OpenUrban.Imports.Publishing;

/// <summary>What the values of a file are of: what the store has of it, and what an import has to create.</summary>
internal sealed class ImportEntities
{
    private readonly List<object> created = [];
    private readonly Dictionary<string, int> indicatorIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> areaIds = new(StringComparer.Ordinal);
    private readonly List<RejectedRow> rejectedRows = [];

    private ImportEntities() { }

    public int SourceId { get; private set; }

    /// <summary>The last key before the import. Indicators with a greater one have no values yet.</summary>
    public int LastIndicatorId { get; private set; }

    /// <summary>Keys by code, of what is to be created as well.</summary>
    public IReadOnlyDictionary<string, int> IndicatorIds => indicatorIds;

    /// <summary>Keys by code, of what is to be created as well.</summary>
    public IReadOnlyDictionary<string, int> AreaIds => areaIds;

    public IReadOnlyList<FoundCode> UnknownIndicators { get; private set; } = [];

    public IReadOnlyList<FoundCode> UnknownAreas { get; private set; } = [];

    /// <summary>Where the file contradicts what the store says of an indicator.</summary>
    public IReadOnlyList<RejectedRow> RejectedRows => rejectedRows;

    /// <exception cref="PublishException">The source is one of the data files, or what is to be created lacks a unit or topic.</exception>
    public static async Task<ImportEntities> ReadAsync(
        OpenUrbanContext db,
        ImportRequest request,
        IImportReader reader,
        StagedFile file,
        CancellationToken cancellationToken
    )
    {
        var entities = new ImportEntities();
        await entities.FindSourceAsync(db, request, cancellationToken);
        await entities.FindIndicatorsAsync(db, request, reader, file, cancellationToken);
        await entities.FindAreasAsync(db, request, reader, file, cancellationToken);
        return entities;
    }

    /// <summary>Adds what the store does not have.</summary>
    public async Task CreateAsync(OpenUrbanContext db, CancellationToken cancellationToken)
    {
        db.AddRange(created);
        await db.SaveChangesAsync(cancellationToken);
    }

    private static async Task<Dictionary<string, int>> KeysAsync<TEntity>(
        OpenUrbanContext db,
        CancellationToken cancellationToken
    )
        where TEntity : class, IEntity =>
        await db.Set<TEntity>()
            .Select(e => new { e.Code, e.Id })
            .ToDictionaryAsync(e => e.Code, e => e.Id, StringComparer.Ordinal, cancellationToken);

    private static int Last(Dictionary<string, int> keys) => keys.Values.DefaultIfEmpty().Max();

    private async Task FindSourceAsync(OpenUrbanContext db, ImportRequest request, CancellationToken cancellationToken)
    {
        var wanted = request.Source;
        var sources = await db.Sources.AsNoTracking().ToListAsync(cancellationToken);
        if (sources.Find(s => string.Equals(s.Code, wanted.Code, StringComparison.Ordinal)) is { } known)
        {
            SourceId = known.IsImported
                ? known.Id
                : throw new PublishException(
                    $"The source {wanted.Code} is one of the data files, which would take the imported values out again. "
                        + "Give the source of the import another code."
                );
            return;
        }

        SourceId = sources.Select(s => s.Id).DefaultIfEmpty().Max() + 1;
        created.Add(
            new Source
            {
                Id = SourceId,
                Code = wanted.Code,
                IsImported = true,
                Name = wanted.Name,
                ProducerName = wanted.Publisher,
                Grade = wanted.Grade,
                Year = wanted.Year,
                Address = wanted.Address,
                CopyTitle = wanted.CopyTitle,
                CopyAddress = wanted.CopyAddress,
                CopyIsLinkable = wanted.CopyAddress is not null,
                Licence = wanted.Licence,
                LicenceId = wanted.LicenceId,
                Note = wanted.Note,
                PublishedOn = request.PublishedOn,
                PublishedPrecision = request.PublishedPrecision,
                PublishedBasis = request.PublishedBasis,
            }
        );
    }

    private async Task FindIndicatorsAsync(
        OpenUrbanContext db,
        ImportRequest request,
        IImportReader reader,
        StagedFile file,
        CancellationToken cancellationToken
    )
    {
        var known = await db
            .Indicators.Select(i => new
            {
                i.Code,
                i.Id,
                i.UnitMultiplier,
            })
            .ToDictionaryAsync(i => i.Code, StringComparer.Ordinal, cancellationToken);
        LastIndicatorId = known.Values.Select(i => i.Id).DefaultIfEmpty().Max();
        var unknown = new List<FoundCode>();
        foreach (var code in file.Indicators.Keys)
        {
            var found = reader.Indicators[code];
            if (!known.TryGetValue(code, out var indicator))
            {
                unknown.Add(found);
                continue;
            }

            indicatorIds[code] = indicator.Id;
            if (found.UnitMultiplier is { } multiplier && multiplier != indicator.UnitMultiplier)
            {
                rejectedRows.Add(
                    new RejectedRow(
                        found.Line,
                        "UNIT_MULT",
                        $"{code} is given with the unit multiplier {multiplier}; the store has it with "
                            + $"{indicator.UnitMultiplier}. Convert the values, or import them under another code."
                    )
                );
            }
        }

        UnknownIndicators = [.. unknown.OrderBy(u => u.Code, StringComparer.Ordinal)];
        var units = await KeysAsync<Unit>(db, cancellationToken);
        var topics = await KeysAsync<Topic>(db, cancellationToken);
        var id = LastIndicatorId;
        foreach (var found in UnknownIndicators)
        {
            indicatorIds[found.Code] = ++id;
            if (!request.Create)
            {
                continue;
            }

            var wanted = request.CreateIndicator(found);
            created.Add(
                new Indicator
                {
                    Id = id,
                    Code = found.Code,
                    IsImported = true,
                    Name = wanted.Name,
                    Definition = wanted.Definition,
                    UnitId = KeyOf(units, request.Units, wanted.Unit, "unit", CreateUnit),
                    UnitMultiplier = found.UnitMultiplier ?? wanted.UnitMultiplier,
                    Decimals = wanted.Decimals ?? file.DecimalsOf(found.Code),
                    Direction = wanted.Direction,
                    TopicId = KeyOf(topics, request.Topics, wanted.Topic, "topic", CreateTopic),
                    Additive = wanted.Additive,
                }
            );
        }

        int KeyOf(
            Dictionary<string, int> keys,
            IReadOnlyDictionary<string, ImportedName> names,
            string code,
            string what,
            Func<int, ImportedName, object> create
        )
        {
            if (keys.TryGetValue(code, out var key))
            {
                return key;
            }

            if (!names.TryGetValue(code, out var name))
            {
                throw new PublishException(
                    $"An indicator to be created has the {what} {code}, which the store does not have. "
                        + $"Describe the {what} in the mapping."
                );
            }

            keys[code] = key = Last(keys) + 1;

            // What others point at is added first.
            created.Insert(0, create(key, name));
            return key;
        }

        static object CreateUnit(int id, ImportedName name) =>
            new Unit
            {
                Id = id,
                Code = name.Code,
                IsImported = true,
                Name = name.Name,
                Symbol = name.Symbol,
                Definition = name.Definition ?? name.Name,
                IsDivisible = name.IsDivisible,
            };

        static object CreateTopic(int id, ImportedName name) =>
            new Topic
            {
                Id = id,
                Code = name.Code,
                IsImported = true,
                Name = name.Name,
            };
    }

    private async Task FindAreasAsync(
        OpenUrbanContext db,
        ImportRequest request,
        IImportReader reader,
        StagedFile file,
        CancellationToken cancellationToken
    )
    {
        var known = await KeysAsync<Area>(db, cancellationToken);
        UnknownAreas =
        [
            .. file
                .Areas.Keys.Where(code => !known.ContainsKey(code))
                .Order(StringComparer.Ordinal)
                .Select(code => reader.Areas[code]),
        ];
        foreach (var code in file.Areas.Keys.Where(known.ContainsKey))
        {
            areaIds[code] = known[code];
        }

        var id = Last(known);
        foreach (var found in UnknownAreas)
        {
            areaIds[found.Code] = ++id;
            if (!request.Create)
            {
                continue;
            }

            var wanted = request.CreateArea(found);
            created.Add(
                new Area
                {
                    Id = id,
                    Code = found.Code,
                    IsImported = true,
                    Kind = wanted.Kind,
                    Name = wanted.Name,
                    IsoCode = wanted.IsoCode,
                }
            );
        }
    }
}
