using Microsoft.EntityFrameworkCore;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Sources;
using OpenUrban.Data.Texts;
using OpenUrban.Testing;

namespace OpenUrban.Data.Tests.Observations;

/// <summary>Which publication of a value speaks is one rule, in memory, in the database and for the publisher.</summary>
public sealed class PublicationRankTests
{
    private static readonly DateOnly Day = new(2020, 1, 1);

    [Fact]
    public void No_confirmation_speaks_but_the_later_day_then_the_edition_in_force_then_the_source_taken_up_first()
    {
        PublicationRank[] inOrder =
        [
            new(IsConfirmation: true, Day.AddDays(2), VintageId: null, SourceId: 1),
            new(IsConfirmation: false, Day, VintageId: 1, SourceId: 9),
            new(IsConfirmation: false, Day, VintageId: 2, SourceId: 3),
            new(IsConfirmation: false, Day, VintageId: null, SourceId: 8),
            new(IsConfirmation: false, Day, VintageId: null, SourceId: 2),
            new(IsConfirmation: false, Day.AddDays(1), VintageId: 1, SourceId: 9),
        ];

        Assert.Equal(inOrder, inOrder.Reverse().Order());
        Assert.True(inOrder[0] < inOrder[1] && inOrder[1] <= inOrder[2] && inOrder[4] > inOrder[3]);
        Assert.True(inOrder[4] >= inOrder[4]);
        Assert.True(inOrder[0].OfDate() > inOrder[4]);
    }

    [Theory, EngineData]
    public async Task The_database_finds_the_same_versions_as_memory_on_every_day_and_in_every_release(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        await using var db = await database.Contexts.CreateDbContextAsync();
        var random = new Random(20261126);
        var sources = await db.Sources.OrderBy(s => s.Id).Select(s => s.Id).Take(3).ToListAsync();
        var area = await db.Areas.Select(a => a.Id).MinAsync();
        var vintage = await db.Vintages.OrderBy(v => v.Id).FirstAsync();
        await db.Observations.ExecuteUpdateAsync(o => o.SetProperty(v => v.RemovedInRelease, (int?)1));
        db.Releases.AddRange(Enumerable.Range(2, 3).Select(Release));
        await db.SaveChangesAsync();
        var rows = new List<Observation>();
        for (var i = 0; i < 400; i++)
        {
            var added = random.Next(2, 5);
            var row = new Observation
            {
                Id = 100_000 + i,
                IndicatorId = vintage.IndicatorId,
                AreaId = area,
                Year = random.Next(2000, 2030),
                Value = i,
                Decimals = 0,
                Status = ObservationStatus.A,
                SourceId = sources[random.Next(3)],
                VintageId = random.Next(2) == 0 ? vintage.Id : null,
                PublishedOn = Day.AddDays(random.Next(4)),
                PublishedPrecision = DatePrecision.Day,
                PublishedBasis = PublicationBasis.Original,
                IsConfirmation = random.Next(4) == 0,
                AddedInRelease = added,
                RemovedInRelease = random.Next(2) == 0 ? null : random.Next(added + 1, 6),
            };

            // As the publisher has it: in one release a source says one thing a day.
            if (!rows.Exists(o => ObservationKey.Of(o) == ObservationKey.Of(row) && Overlap(o, row)))
            {
                rows.Add(row);
            }
        }

        // Number 5 stands for a release to come: the key of the table has to name one that is there.
        db.Releases.Add(Release(5));
        db.Observations.AddRange(rows);
        await db.SaveChangesAsync();

        for (var release = 2; release <= 5; release++)
        {
            foreach (var day in new[] { Day.AddDays(-1), Day, Day.AddDays(1), Day.AddDays(2), Day.AddDays(9) })
            {
                var found = await db
                    .Observations.AsNoTracking()
                    .InRelease(release)
                    .Where(o => o.PublishedOn <= day)
                    .InForce()
                    .OrderBy(o => o.Year)
                    .Select(o => o.Id)
                    .ToListAsync();

                Assert.Equal(
                    rows.Where(o =>
                            o.AddedInRelease <= release
                            && (o.RemovedInRelease is null || o.RemovedInRelease > release)
                            && o.PublishedOn <= day
                            && !o.IsConfirmation
                        )
                        .GroupBy(o => o.Year)
                        .OrderBy(year => year.Key)
                        .Select(year =>
                            year.OrderByDescending(o => o.PublishedOn)
                                .ThenBy(o => o.VintageId is not null)
                                .ThenBy(o => o.SourceId)
                                .First()
                                .Id
                        ),
                    found
                );
            }
        }
    }

    private static bool Overlap(Observation one, Observation other) =>
        one.AddedInRelease < (other.RemovedInRelease ?? int.MaxValue)
        && other.AddedInRelease < (one.RemovedInRelease ?? int.MaxValue);

    private static Release Release(int number) =>
        new()
        {
            Number = number,
            PublishedAt = DateTimeOffset.UtcNow,
            Notes = new LocalizedText
            {
                En = "n",
                ZhHans = "n",
                ZhHant = "n",
            },
            Checksum = $"{number}",
            FilesChecksum = $"{number}",
            Values = 0,
            EarlierVersions = 0,
            Confirmations = 0,
            Added = 0,
            Removed = 0,
        };
}
