using System.Globalization;
using OpenUrban.Data.Files;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Observations;

/// <summary>All figures of the data files are in the API as they are there, and no others.</summary>
public sealed class FigureTests
{
    [Theory, EngineData]
    public async Task Every_row_of_the_data_files_is_a_value_or_an_earlier_version_of_one(Engine engine)
    {
        var rows = ReadFiles();
        var served = (await PublishedFigures.GetAsync(engine)).SelectMany(v => v.Publications).ToList();

        var found = served.ToHashSet();
        var notServed = rows.Where(row => !found.Contains(row)).ToList();

        // A source that is named for two editions said it once: the edition in force speaks for both.
        var twice = notServed.Where(row => row.Vintage != "" && served.Exists(f => IsSamePublication(f, row))).ToList();
        Assert.Equal([], notServed.Except(twice));
        Assert.Equal([], found.Except(rows));
        Assert.Equal(rows.Count, served.Count + twice.Count);
        Assert.Equal(ShippedData.Rows, rows.Count);
    }

    [Theory, EngineData]
    public async Task A_value_is_its_last_publication(Engine engine)
    {
        var values = await PublishedFigures.GetAsync(engine);

        // One that says the same with fewer digits confirms the one before it, and does not take its place.
        Assert.All(
            values,
            v =>
                Assert.Equal(
                    v.Value,
                    v.Publications.Aggregate((inForce, later) => Confirms(inForce, later) ? inForce : later)
                )
        );
        Assert.All(
            values,
            v =>
                Assert.Equal(
                    v.Publications.Select(p => p.PublishedOn).Order(),
                    v.Publications.Select(p => p.PublishedOn)
                )
        );
    }

    [SharedFileFact("figures/observations.csv")]
    public Task Every_figure_that_was_handed_over_is_served() => CheckAsync("figures/observations.csv");

    [SharedFileFact("figures/additions/observations.csv")]
    public Task Every_further_figure_that_was_handed_over_is_served() =>
        CheckAsync("figures/additions/observations.csv");

    private static async Task CheckAsync(string handedOver)
    {
        var values = (await PublishedFigures.GetAsync(Engine.Sqlite)).ToDictionary(
            v => v.Value.Key,
            v => v.Publications
        );
        var file = Repository.Shared(handedOver)!;
        var rows = CsvFile.Read(Path.GetDirectoryName(file)!, Path.GetFileName(file)).Rows;
        Assert.True(rows.Count > 2_000);

        var missing = rows.Where(row =>
                !(
                    values.TryGetValue(
                        (Folded(row.Required("indicator_code")), row.Required("area_code"), row.Int("year")),
                        out var publications
                    )
                    && publications.Any(p =>
                        p.Value == (row.Optional("value") ?? "")
                        && p.Status == row.Required("status")
                        && p.Source == row.Required("source_id")
                    )
                )
            )
            .Select(row =>
                $"line {row.Line}: {row.Required("indicator_code")} {row.Required("area_code")} {row.Int("year")}"
            );

        Assert.Empty(missing);
    }

    /// <summary>Earlier editions that were handed over as indicators of their own are versions here.</summary>
    private static string Folded(string indicator) =>
        indicator switch
        {
            "URB_RATE_V1998" or "URB_RATE_V2016" => "URB_RATE",
            "POP_RES_BULLETIN" => "POP_RES_YE",
            _ => indicator,
        };

    /// <summary>What was estimated does not stand before the figure itself, however many digits it has.</summary>
    private static bool Confirms(Figure inForce, Figure later) =>
        IsCut(inForce.Value, later.Value) && (inForce.Status != "E" || later.Status == "E");

    /// <summary>Whether a number is another one, rounded or cut to fewer digits.</summary>
    private static bool IsCut(string number, string other)
    {
        if (
            !decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var all)
            || !decimal.TryParse(other, NumberStyles.Float, CultureInfo.InvariantCulture, out var fewer)
            || fewer.Scale >= all.Scale
        )
        {
            return false;
        }

        var (cut, rounded) = (
            decimal.Round(all, fewer.Scale, MidpointRounding.ToZero),
            decimal.Round(all, fewer.Scale, MidpointRounding.AwayFromZero)
        );
        return fewer == cut || fewer == rounded;
    }

    private static bool IsSamePublication(Figure one, Figure other) =>
        (one.Key, one.Source, one.PublishedOn, one.Value) == (other.Key, other.Source, other.PublishedOn, other.Value);

    private static List<Figure> ReadFiles()
    {
        var published = CsvFile
            .Read(Repository.Data, "sources.csv")
            .Rows.ToDictionary(row => row.Required("code"), PublishedOn);
        return
        [
            .. from folder in Directory.EnumerateDirectories(Path.Combine(Repository.Data, "indicators"))
            let path = $"indicators/{Path.GetFileName(folder)}"
            let indicator = CsvFile.ReadProperties(Repository.Data, $"{path}/indicator.csv").Required("code")
            from row in CsvFile.Read(Repository.Data, $"{path}/observations.csv").Rows
            select Figure.OfFile(indicator, row, source => published[source]),
        ];
    }

    /// <summary>Where the original is not dated it was public by the day that is known; a year ends no later than that.</summary>
    private static string PublishedOn(CsvRecord source)
    {
        var (published, knownBy) = (source.Optional("published_on"), source.Required("known_by"));
        return published is null || (published.Length == 4 && string.CompareOrdinal(knownBy, $"{published}-12-31") < 0)
            ? knownBy
            : published;
    }
}
