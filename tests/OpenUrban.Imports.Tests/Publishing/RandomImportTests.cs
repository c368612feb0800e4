using Microsoft.EntityFrameworkCore;
using OpenUrban.Data;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Releases;
using OpenUrban.Testing;

namespace OpenUrban.Imports.Tests.Publishing;

/// <summary>After any imports, in any order, the store has what the rules say: worked out here in memory, version by version.</summary>
[Trait("Category", "Slow")]
public sealed class RandomImportTests
{
    private const int Imports = 12;
    private static readonly string[] Indicators = ["GDP", "RAIL_KM", "TREES", "BENCHES"];
    private static readonly string[] Areas = ["310000", "310115", "WORLD"];
    private static readonly string[] Bureaus = ["B1", "B2"];

    [Theory]
    [InlineData(Engine.Sqlite, 1)]
    [InlineData(Engine.Sqlite, 2)]
    public Task The_store_has_what_the_rules_say(Engine engine, int seed) => RunAsync(engine, seed);

    [PostgreSqlFact]
    public Task PostgreSql_has_what_the_rules_say() => RunAsync(Engine.PostgreSql, seed: 3);

    private static async Task RunAsync(Engine engine, int seed)
    {
        var random = new Random(seed);
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        await using var db = await database.Contexts.CreateDbContextAsync();
        var versions = await db
            .Observations.AsNoTracking()
            .Where(o => Indicators.Contains(o.Indicator!.Code) && Areas.Contains(o.Area!.Code))
            .Select(o => new Version(
                new(o.Indicator!.Code, o.Area!.Code, o.Year),
                o.Source!.Code,
                o.PublishedOn,
                o.Value,
                o.Decimals,
                o.VintageId != null,
                o.SourceId
            ))
            .ToListAsync();
        var published = 0;
        for (var i = 0; i < Imports; i++)
        {
            var bureau = random.Next(Bureaus.Length);
            var day = new DateOnly(2023 + random.Next(3), 12, 31);
            var values = RandomValues(random, day);

            var report = await new Bureau(Bureaus[bureau]).PublishAsync(database, day, values);
            var sourceId = await db
                .Sources.Where(s => s.Code == Bureaus[bureau])
                .Select(s => s.Id)
                .SingleOrDefaultAsync();
            var (added, removed) = Apply(versions, Bureaus[bureau], sourceId, day, values);

            Assert.Equal(added.Count + removed > 0, report.Published);
            published += report.Published ? 1 : 0;
            if (report.Published)
            {
                Assert.Equal((added.Count, removed), (report.Release!.Added, report.Release.Removed));
            }

            await CheckAsync(db, versions, report.Release!);
        }

        Assert.InRange(published, Imports / 2, Imports);
    }

    private static List<ImportedValue> RandomValues(Random random, DateOnly day)
    {
        var values = new List<ImportedValue>();
        foreach (var indicator in Indicators.Where(_ => random.Next(2) == 0))
        {
            foreach (var area in Areas.Where(_ => random.Next(2) == 0))
            {
                foreach (var year in Enumerable.Range(2008, 6).Where(_ => random.Next(2) == 0))
                {
                    var isWithdrawn = random.Next(8) == 0;
                    double? number = isWithdrawn || random.Next(10) == 0 ? null : random.Next(3);
                    values.Add(
                        Bureau.Value(indicator, area, year, number, decimals: random.Next(2)) with
                        {
                            IsWithdrawn = isWithdrawn,
                            PublishedOn = random.Next(4) == 0 ? day.AddDays(-random.Next(1, 900)) : null,
                        }
                    );
                }
            }
        }

        return random.Next(2) == 0 ? values : [.. values.OrderBy(v => v.Year).ThenByDescending(v => v.Area)];
    }

    private static (List<Version> Added, int Removed) Apply(
        List<Version> versions,
        string source,
        int sourceId,
        DateOnly day,
        List<ImportedValue> values
    )
    {
        // All of a file compare with what there was before it.
        var before = versions.ToLookup(v => v.Period);
        var (added, removed) = (new List<Version>(), new HashSet<Version>(ReferenceEqualityComparer.Instance));
        foreach (var value in values)
        {
            var period = new Period(value.Indicator, value.Area, value.Year);
            if (value.IsWithdrawn)
            {
                removed.UnionWith(before[period].Where(v => v.Source == source));
                continue;
            }

            var wanted = new Version(
                period,
                source,
                value.PublishedOn ?? day,
                value.Value,
                value.Decimals,
                IsVintage: false,
                sourceId
            );
            var exact = before[period].SingleOrDefault(v => v.Source == source && v.Day == wanted.Day);
            var last = Last(before[period].Where(v => v.Day <= wanted.Day));
            if (exact is not null)
            {
                if (exact.SaysTheSameAs(wanted))
                {
                    continue;
                }

                removed.Add(exact);
            }
            else if (last?.Source == source && last.SaysTheSameAs(wanted))
            {
                continue;
            }

            added.Add(wanted);
        }

        versions.RemoveAll(removed.Contains);
        versions.AddRange(added);
        return (added, removed.Count);
    }

    private static Version? Last(IEnumerable<Version> versions) => InOrder(versions).LastOrDefault();

    private static IEnumerable<Version> InOrder(IEnumerable<Version> versions) =>
        versions.OrderBy(v => v.Day).ThenByDescending(v => v.IsVintage).ThenByDescending(v => v.SourceId);

    /// <summary>The last one that does not merely say with fewer digits what the one before it says.</summary>
    private static Version InForce(IEnumerable<Version> versions) =>
        InOrder(versions)
            .Aggregate(
                (inForce, later) =>
                    later.Decimals < inForce.Decimals
                    && RevisionChanges.Of((inForce.Value, inForce.Decimals), (later.Value, later.Decimals))
                        is RevisionChange.Rounded
                            or RevisionChange.Confirmed
                        ? inForce
                        : later
            );

    private static async Task CheckAsync(OpenUrbanContext db, List<Version> versions, Release release)
    {
        var rows = await db
            .Observations.AsNoTracking()
            .Live()
            .Where(o => Indicators.Contains(o.Indicator!.Code) && Areas.Contains(o.Area!.Code))
            .Select(o => new
            {
                Period = new Period(o.Indicator!.Code, o.Area!.Code, o.Year),
                Source = o.Source!.Code,
                o.PublishedOn,
                o.Value,
                o.Decimals,
                o.IsLatest,
            })
            .ToListAsync();
        var latest = versions.GroupBy(v => v.Period).Select(InForce).ToHashSet(ReferenceEqualityComparer.Instance);
        Assert.Equal(
            versions
                .Select(v => $"{v.Period} {v.Source} {v.Day:O} {v.Value} {v.Decimals} {latest.Contains(v)}")
                .Order(StringComparer.Ordinal),
            rows.Select(o => $"{o.Period} {o.Source} {o.PublishedOn:O} {o.Value} {o.Decimals} {o.IsLatest}")
                .Order(StringComparer.Ordinal)
        );
        var all = await db.Observations.AsNoTracking().Live().ToListAsync();
        var inForce = all.Where(o => o.IsLatest).ToDictionary(o => (o.IndicatorId, o.AreaId, o.Year), o => o.Value);
        var others = all.Where(o => !o.IsLatest).ToList();
        Assert.Equal(inForce.Count, release.Values);
        Assert.Equal(others.Count(SaysSomethingElse), release.EarlierVersions);

        // Eight rows of the files are confirmations that are kept as one version with another row.
        Assert.Equal(others.Count(o => !SaysSomethingElse(o)) + 8, release.Confirmations);

        bool SaysSomethingElse(Observation other) =>
            other.Value != inForce[(other.IndicatorId, other.AreaId, other.Year)] && !other.IsConfirmation;
    }

    private sealed record Period(string Indicator, string Area, int Year);

    private sealed record Version(
        Period Period,
        string Source,
        DateOnly Day,
        double? Value,
        int Decimals,
        bool IsVintage,
        int SourceId
    )
    {
        public bool SaysTheSameAs(Version other) => Value == other.Value && Decimals == other.Decimals;
    }
}
