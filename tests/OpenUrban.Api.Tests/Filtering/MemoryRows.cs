using System.Collections;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Data;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Sources;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Filtering;

/// <summary>
/// All rows of the shipped data as objects, and what the schema's members are of them. A new member is found by its
/// name; one with a name of its own is written down here.
/// </summary>
internal sealed class MemoryRows
{
    private static readonly Lazy<Task<MemoryRows>> Loaded = new(LoadAsync);

    /// <summary>Members that are not called as the property is.</summary>
    private static readonly Dictionary<string, string> Renamed = new() { ["kindOfZone"] = nameof(Area.ZoneKind) };

    private readonly Dictionary<string, IReadOnlyList<object>> byField = [];
    private List<Observation> versions = [];

    public static Task<MemoryRows> GetAsync() => Loaded.Value;

    /// <summary>The rows of a connection of the root type, by key.</summary>
    public IReadOnlyList<object> Of(string field) =>
        byField.TryGetValue(field, out var rows)
            ? rows
            : throw new InvalidOperationException($"Write down in {nameof(MemoryRows)} which rows {field} has.");

    /// <summary>The observations as they were in force on a day, by key: the rule in words of its own.</summary>
    public IReadOnlyList<object> ObservationsAsOf(DateOnly day) =>
        [
            .. versions
                .Where(o => o.PublishedOn <= day && !o.IsConfirmation)
                .GroupBy(o => (o.IndicatorId, o.AreaId, o.Year))
                .Select(period =>
                    period
                        .OrderByDescending(o => o.PublishedOn)
                        .ThenBy(o => o.VintageId is not null)
                        .ThenBy(o => o.SourceId)
                        .First()
                )
                .OrderBy(KeysOf, RowOrder.Keys),
        ];

    /// <summary>The row's code within its type, as in its id.</summary>
    public static string CodeOf(object row) =>
        row switch
        {
            Observation { IsLatest: false } o => string.Create(
                CultureInfo.InvariantCulture,
                $"{o.Indicator!.Code}/{o.Area!.Code}/{o.Year}/{o.PublishedOn:yyyy-MM-dd}/{o.Source!.Code}/{o.AddedInRelease}"
            ),
            Observation o => $"{o.Indicator!.Code}/{o.Area!.Code}/{o.Year}",
            Release r => $"{r.Number}",
            IEntity entity => entity.Code,
            _ => throw new InvalidOperationException($"{row} has no code."),
        };

    /// <summary>The keys that break ties.</summary>
    public static IComparable[] KeysOf(object row) =>
        row switch
        {
            Observation o => [o.IndicatorId, o.AreaId, o.Year],
            Release r => [r.Number],
            _ => [CodeOf(row)],
        };

    /// <summary>A value or a related row; null where something on the way is missing.</summary>
    public static object? Member(object? row, string name) => row is null ? null : Property(row, name);

    /// <summary>Related rows, also those across a table of links; none of what is missing.</summary>
    public static IEnumerable<object> Members(object? row, string name) =>
        row is null
            ? []
            : ((IEnumerable)Property(row, name)!)
                .Cast<object>()
                .Select(other => other is INamedEntity ? other : Property(other, name.TrimEnd('s'))!)
                .Where(other => other is not IVersioned { IsLatest: false });

    /// <summary>A value as JSON has it: a text, a number as a double, a Boolean, or null.</summary>
    public static object? Plain(object? value) =>
        value switch
        {
            null or string or bool or double => value,
            int or long or decimal => Convert.ToDouble(value, CultureInfo.InvariantCulture),
            DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
            Deadline deadline => Plain(deadline.Date),
            IEntity entity => entity.Code,
            Enum => $"{value}",
            _ => throw new InvalidOperationException($"A {value.GetType().Name} is no value to filter or order by."),
        };

    private static object? Property(object row, string name)
    {
        if (name == "open")
        {
            return ((row as Observation)?.Source ?? (Source)row).IsOpen;
        }

        var property = Renamed.GetValueOrDefault(name, char.ToUpperInvariant(name[0]) + name[1..]);
        return (
            row.GetType().GetProperty(property)
            ?? throw new InvalidOperationException(
                $"Write down in {nameof(MemoryRows)} what {name} of {row.GetType().Name} is."
            )
        ).GetValue(row);
    }

    private static async Task<MemoryRows> LoadAsync()
    {
        var database = await LoadedDatabases.GetAsync(Engine.Sqlite);
        await using var db = await database.Contexts.CreateDbContextAsync();

        // Tracked rows find each other: with all tables read, everything related is there.
        await db.Indicators.LoadAsync();
        await db.Units.LoadAsync();
        await db.Topics.LoadAsync();
        await db.Vintages.LoadAsync();
        await db.Set<MeasureGoal>().LoadAsync();
        await db.Set<MeasureArea>().LoadAsync();
        await db.Set<PrincipleAction>().LoadAsync();
        await db.Set<PrincipleMeasure>().LoadAsync();
        await db.ZoneDistricts.LoadAsync();
        await db.Set<AreaGroupMember>().LoadAsync();
        var rows = new MemoryRows();
        await AddAsync("plans", db.Plans);
        await AddAsync("principles", db.Principles);
        await AddAsync("goals", db.Goals);
        await AddAsync("actions", db.Actions);
        await AddAsync("measures", db.Measures);
        await AddAsync("targets", db.Targets.Where(t => t.IsLatest));
        await AddAsync("areas", db.Areas);
        await AddAsync("districts", db.Areas.Where(a => a.Kind == AreaKind.District));
        await AddAsync("indicators", db.Indicators);
        await AddAsync("sources", db.Sources);
        await AddAsync("observations", db.Observations.Where(o => o.IsLatest));
        await AddAsync("releases", db.Releases);
        rows.versions = await db.Observations.Where(o => o.RemovedInRelease == null).ToListAsync();
        return rows;

        async Task AddAsync<TRow>(string field, IQueryable<TRow> query)
            where TRow : class => rows.byField[field] = [.. (await query.ToListAsync()).OrderBy(KeysOf, RowOrder.Keys)];
    }
}
