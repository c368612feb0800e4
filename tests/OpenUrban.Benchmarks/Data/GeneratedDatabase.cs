using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenUrban.Data;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Sources;
using OpenUrban.Data.Texts;

namespace OpenUrban.Benchmarks.Data;

/// <summary>
/// A SQLite file with made-up figures, the same each time: they measure the program and are never published. It has two
/// releases, of which the second replaces the last value of each series. It is made once and used again.
/// </summary>
internal sealed class GeneratedDatabase
{
    private const int Seed = 20261130;
    private const int Measures = 20;

    private GeneratedDatabase(Scale scale, string file) => (Scale, File) = (scale, file);

    public Scale Scale { get; }

    public string File { get; }

    public string ConnectionString => $"Data Source={File}";

    public static async Task<GeneratedDatabase> GetAsync(Scale scale, string folder)
    {
        Directory.CreateDirectory(folder);
        var database = new GeneratedDatabase(scale, Path.Combine(folder, $"{scale.Name}-{Seed}-{LastMigration()}.db"));
        if (System.IO.File.Exists(database.File))
        {
            return database;
        }

        // Under its name only when it is whole.
        var unfinished = database.File + ".unfinished";
        System.IO.File.Delete(unfinished);
        await new GeneratedDatabase(scale, unfinished).WriteAsync();
        System.IO.File.Move(unfinished, database.File);
        return database;
    }

    /// <summary>The same figures in tables for just the questions of the benchmark.</summary>
    public Task<string> GetPlainCopyAsync() => PlainCopy.GetAsync(File);

    /// <summary>A copy that a benchmark may publish releases into.</summary>
    public GeneratedDatabase CopyTo(string folder)
    {
        var copy = Path.Combine(folder, Path.GetFileName(File));
        System.IO.File.Copy(File, copy, overwrite: true);
        return new GeneratedDatabase(Scale, copy);
    }

    /// <summary>Publishes a release that changes one value, as the publisher does: in one transaction.</summary>
    /// <param name="lead">From now until answers are made from it.</param>
    public async Task PublishAsync(TimeSpan lead)
    {
        await using var connection = new SqliteConnection($"{ConnectionString};Default Timeout=60");
        await connection.OpenAsync();
        await using var transaction = connection.BeginTransaction();
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = """
            INSERT INTO "Releases" ("Number", "PublishedAt", "ActiveFrom", "Checksum", "FilesChecksum", "Values", "EarlierVersions",
                "Confirmations", "Added", "Removed", "Notes_En", "Notes_ZhHans", "Notes_ZhHant")
            SELECT "Number" + 1, $now, $from, printf('%064d', "Number" + 1), printf('%064d', "Number" + 1), "Values", 0, 0, 1, 1,
                "Notes_En", "Notes_ZhHans", "Notes_ZhHant" FROM "Releases" ORDER BY "Number" DESC LIMIT 1;
            UPDATE "Observations" SET "Value" = (SELECT max("Number") FROM "Releases") WHERE "Id" = 1;
            """;
        var now = DateTimeOffset.UtcNow;
        command.Parameters.AddWithValue("$now", Text(now));
        command.Parameters.AddWithValue("$from", Text(now + lead));
        await command.ExecuteNonQueryAsync();
        await transaction.CommitAsync();

        static string Text(DateTimeOffset time) =>
            time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);
    }

    /// <summary>A file that was made with other tables is not used again.</summary>
    private static string LastMigration()
    {
        using var provider = new ServiceCollection().AddOpenUrbanData("Data Source=:memory:").BuildServiceProvider();
        using var db = provider.GetRequiredService<IDbContextFactory<OpenUrbanContext>>().CreateDbContext();
        return db.Database.GetMigrations().Last();
    }

    private static LocalizedText Same(string text) =>
        new()
        {
            En = text,
            ZhHans = text,
            ZhHant = text,
        };

    private async Task WriteAsync()
    {
        await using var provider = new ServiceCollection().AddOpenUrbanData(ConnectionString).BuildServiceProvider();
        await using (
            var db = await provider.GetRequiredService<IDbContextFactory<OpenUrbanContext>>().CreateDbContextAsync()
        )
        {
            await db.MigrateAsync(CancellationToken.None);
            AddEntities(db);
            await db.SaveChangesAsync();
        }

        SqliteConnection.ClearAllPools();
        await WriteObservationsAsync();
        SqliteConnection.ClearAllPools();
    }

    private void AddEntities(OpenUrbanContext db)
    {
        var published = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        foreach (var number in (int[])[1, 2])
        {
            db.Add(
                new Release
                {
                    Number = number,
                    PublishedAt = published.AddDays(number),
                    ActiveFrom = published.AddDays(number),
                    Notes = Same("Made up"),
                    Checksum = new string($"{number}"[0], 64),
                    FilesChecksum = new string($"{number}"[0], 64),
                    Values = Scale.Rows,
                    EarlierVersions = 0,
                    Confirmations = 0,
                    Added = number == 1 ? Scale.Rows : Scale.Series,
                    Removed = number == 1 ? 0 : Scale.Series,
                }
            );
        }

        db.Add(
            new Dataset
            {
                Id = 1,
                Code = "MADE-UP",
                Name = Same("Made up"),
                Description = Same("Made up, to measure the program"),
                Publisher = Same("Nobody"),
                Licence = Same("None"),
                LicenceId = "CC0-1.0",
                LicenceAddress = "https://example.org/",
            }
        );
        db.Add(
            new Source
            {
                Id = 1,
                Code = "MADE-UP",
                Name = Same("Made up"),
                ProducerName = Same("Nobody"),
                Year = 2026,
                Licence = Same("None"),
                PublishedOn = new DateOnly(2026, 1, 1),
                PublishedPrecision = DatePrecision.Day,
                PublishedBasis = PublicationBasis.Original,
            }
        );
        db.Add(
            new Unit
            {
                Id = 1,
                Code = "ONE",
                Name = Same("one"),
                Definition = Same("one"),
            }
        );
        db.Add(
            new Topic
            {
                Id = 1,
                Code = "TOPIC",
                Name = Same("Topic"),
            }
        );
        for (var area = 1; area <= Scale.Areas; area++)
        {
            db.Add(
                new Area
                {
                    Id = area,
                    Code = Scale.AreaCode(area),
                    Kind = AreaKind.District,
                    Name = Same($"District {area}"),
                }
            );
        }

        for (var indicator = 1; indicator <= Scale.Indicators; indicator++)
        {
            db.Add(
                new Indicator
                {
                    Id = indicator,
                    Code = Scale.IndicatorCode(indicator),
                    Name = Same($"Indicator {indicator}"),
                    Definition = Same($"Figure number {indicator}"),
                    UnitId = 1,
                    UnitMultiplier = 0,
                    Decimals = 2,
                    Direction = IndicatorDirection.Neutral,
                    TopicId = 1,
                    Additive = true,
                }
            );
        }

        db.Add(
            new Plan
            {
                Id = 1,
                Code = "PLAN",
                Name = Same("Plan"),
                ShortName = Same("Plan"),
                Issuer = Same("Nobody"),
                DocumentNumber = Same("1"),
                IssuedOn = new DateOnly(2026, 1, 1),
                Period = Same("for ever"),
                AreaId = 1,
                SourceId = 1,
            }
        );
        for (var measure = 1; measure <= Measures; measure++)
        {
            db.Add(
                new Measure
                {
                    Id = measure,
                    Code = $"M{measure:00}",
                    Kind = MeasureKind.Measure,
                    Name = Same($"Measure {measure}"),
                    Summary = Same($"What measure {measure} does"),
                    PlanId = 1,
                }
            );
            db.Add(
                new Target
                {
                    Id = measure,
                    Code = $"T{measure:00}",
                    Name = Same($"Target {measure}"),
                    Phrase = Same("more"),
                    Comparator = TargetComparator.AtLeast,
                    Kind = TargetKind.Level,
                    Value = 100,
                    UnitId = 1,
                    Deadline = new Deadline
                    {
                        Date = new DateOnly(2028, 12, 31),
                        Precision = DatePrecision.Year,
                        Text = Same("2028"),
                        Basis = DeadlineBasis.Stated,
                    },
                    Note = Same("none"),
                    PlanId = 1,
                    MeasureId = measure,
                    IndicatorId = measure,
                    PublishedOn = new DateOnly(2026, 1, 1),
                    AddedInRelease = 1,
                    IsLatest = true,
                }
            );
        }
    }

    /// <summary>Figures of three digits before the point and up to two behind it; one in a hundred is missing.</summary>
    private async Task WriteObservationsAsync()
    {
        await using var connection = new SqliteConnection(ConnectionString);
        await connection.OpenAsync();
        await using var transaction = connection.BeginTransaction();
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = """
            INSERT INTO "Observations" ("Id", "IndicatorId", "AreaId", "Year", "Value", "Decimals", "Status",
                "Confidentiality", "SourceId", "PublishedOn", "PublishedPrecision", "PublishedBasis", "AddedInRelease",
                "RemovedInRelease", "IsLatest", "Bound", "IsConfirmation")
            VALUES ($id, $indicator, $area, $year, $value, 2, $status, 'F', 1, '2026-01-01', 'Day', 'Original', $added,
                $removed, $removed IS NULL, 'Exact', 0)
            """;
        var id = command.Parameters.Add("$id", SqliteType.Integer);
        var indicatorId = command.Parameters.Add("$indicator", SqliteType.Integer);
        var areaId = command.Parameters.Add("$area", SqliteType.Integer);
        var inYear = command.Parameters.Add("$year", SqliteType.Integer);
        var value = command.Parameters.Add("$value", SqliteType.Real);
        var status = command.Parameters.Add("$status", SqliteType.Text);
        var added = command.Parameters.Add("$added", SqliteType.Integer);
        var removed = command.Parameters.Add("$removed", SqliteType.Integer);
        added.Value = 1;
        removed.Value = DBNull.Value;
#pragma warning disable CA5394 // Figures to measure with, not secrets.
        var random = new Random(Seed);
        var row = 0L;
        for (var indicator = 1; indicator <= Scale.Indicators; indicator++)
        {
            for (var area = 1; area <= Scale.Areas; area++)
            {
                for (var year = 0; year < Scale.Years; year++)
                {
                    var missing = random.Next(100) == 0;
                    id.Value = ++row;
                    indicatorId.Value = indicator;
                    areaId.Value = area;
                    inYear.Value = Scale.FirstYear + year;
                    added.Value = year == Scale.Years - 1 ? 2 : 1;
                    value.Value = missing ? DBNull.Value : Math.Round(random.NextDouble() * 1_000, random.Next(3));
                    status.Value =
                        missing ? "O"
                        : year == Scale.Years - 1 ? "P"
                        : "A";
                    await command.ExecuteNonQueryAsync();
                }

                // The first release had another value for the last year.
                id.Value = ++row;
                added.Value = 1;
                value.Value = Math.Round(random.NextDouble() * 1_000, 1);
                status.Value = "E";
                removed.Value = 2;
                await command.ExecuteNonQueryAsync();
                removed.Value = DBNull.Value;
            }
        }
#pragma warning restore CA5394

        await transaction.CommitAsync();
    }
}
