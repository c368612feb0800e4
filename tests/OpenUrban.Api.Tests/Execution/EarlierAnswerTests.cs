using System.Globalization;
using System.Text;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Execution;

/// <summary>An earlier release gives the same bytes whether its values are in memory or in the database.</summary>
public sealed class EarlierAnswerTests
{
    private const int Releases = 3;

    [Theory, EngineData]
    public async Task Generated_queries_have_the_same_bytes_in_each_release(Engine engine)
    {
        // On PostgreSQL fewer: only the reading is its own.
        var count = engine == Engine.Sqlite ? 300 : 90;
        await using var database = await PublishedAsync(engine);
        await using var pair = HostPair.Over(database);
        var queries = new RandomQuery(new Random(20261130), await SampleData.OfAsync(engine), Releases);
        for (var i = 0; i < count; i++)
        {
            // Of the request, of its fields, or of both.
            int? release = (i % (Releases + 1)) switch
            {
                0 => null,
                var number => number,
            };
            await pair.SameAsync(queries.Next(), release);
        }

        // What is asked for in documents may be wrong in an earlier release: then both say so.
        foreach (var (_, body) in SameAnswerTests.Known())
        {
            await pair.EqualAsync(body, release: 2);
        }
    }

    /// <summary>Releases of which each has other values of a part of the indicators, more of some and fewer of others.</summary>
    private static async Task<TestDatabase> PublishedAsync(Engine engine)
    {
        var database = await TestDatabase.CreateLoadedAsync(engine);
        using var folder = new TemporaryFolder();
        var files = folder.CopyData();
        for (var release = 2; release <= Releases; release++)
        {
            var changed = 0;
            foreach (
                var (file, number) in Directory
                    .EnumerateFiles(Path.Combine(files, "indicators"), "observations.csv", SearchOption.AllDirectories)
                    .Order(StringComparer.Ordinal)
                    .Select((file, i) => (file, i))
            )
            {
                changed += number % 3 == release % 3 ? Edit(file) : 0;
            }

            Assert.True(changed > 100, $"Only {changed} values were changed.");
            await database.Publisher.PublishFolderAsync(files, progress: null, CancellationToken.None);
        }

        return database;
    }

    /// <summary>Changes some values of a file that were published once, and leaves one out.</summary>
    private static int Edit(string file)
    {
        var lines = File.ReadAllLines(file);
        if (!lines[0].StartsWith("area,year,value,", StringComparison.Ordinal))
        {
            return 0;
        }

        var publications = lines.CountBy(KeyOf).ToDictionary();
        var (changed, text) = (0, new StringBuilder());
        for (var i = 0; i < lines.Length; i++)
        {
            var cells = lines[i].Split(',', 4);
            if (
                i % 4 == 1
                && publications[KeyOf(lines[i])] == 1
                && decimal.TryParse(cells[2], NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
            )
            {
                changed++;
                if (i == 5)
                {
                    continue;
                }

                cells[2] = (value * 1.5m).ToString(CultureInfo.InvariantCulture);
            }

            text.Append(string.Join(',', cells)).Append('\n');
        }

        File.WriteAllText(file, text.ToString());
        return changed;

        static string KeyOf(string line) => string.Join(',', line.Split(',', 3).Take(2));
    }
}
