using OpenUrban.Data.Files;
using OpenUrban.Data.Sources;
using OpenUrban.Testing;

namespace OpenUrban.Data.Tests.Files;

/// <summary>What the files say of when something was published.</summary>
public sealed class PublicationDayTests
{
    private static readonly DateOnly ReleaseDay = new(2026, 11, 29);

    private readonly Catalogue catalogue = CatalogueReader.Read(
        Repository.Data,
        new KeyRegistry(),
        progress: null,
        ReleaseDay
    );

    [Fact]
    public void Nothing_was_published_after_the_release()
    {
        Assert.All(catalogue.Sources, source => Assert.True(source.PublishedOn <= ReleaseDay, source.Code));
        Assert.All(catalogue.Observations, value => Assert.True(value.PublishedOn <= ReleaseDay, $"{value.Year}"));
        Assert.All(catalogue.Targets, target => Assert.True(target.PublishedOn <= ReleaseDay, target.Code));
    }

    [Fact]
    public void One_publication_has_one_day()
    {
        var publications = catalogue.Sources.GroupBy(s => (s.Producer?.En, s.Name.En, s.Table));

        Assert.Contains(publications, publication => publication.Count() > 1);
        Assert.All(
            publications,
            publication => Assert.Single(publication.Select(s => (s.PublishedOn, s.PublishedPrecision)).Distinct())
        );
    }

    [Fact]
    public void What_only_a_copy_dates_was_published_on_that_day_or_before()
    {
        Assert.Contains(catalogue.Sources, source => source.PublishedPrecision == DatePrecision.NotAfter);
        Assert.All(
            catalogue.Sources,
            source =>
                Assert.Equal(
                    source.PublishedPrecision == DatePrecision.NotAfter
                        ? PublicationBasis.Copy
                        : PublicationBasis.Original,
                    source.PublishedBasis
                )
        );
    }

    [Fact]
    public void A_source_that_is_known_after_the_release_only_is_refused()
    {
        var error = Assert.Throws<SeedFileException>(() =>
            CatalogueReader.Read(Repository.Data, new KeyRegistry(), progress: null, new DateOnly(2026, 1, 31))
        );

        Assert.StartsWith("sources.csv, line ", error.Message, StringComparison.Ordinal);
        Assert.Contains("is after the day of the release, 2026-01-31", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_is_published_after_the_release_is_refused()
    {
        using var folder = new TemporaryFolder();
        var data = folder.CopyData();
        EditableData.Append(data, "indicators/urb-rate/observations.csv", "000000,1900,5,A,NBS2024,2026-11-30,,,,,");

        var error = Assert.Throws<SeedFileException>(() =>
            CatalogueReader.Read(data, new KeyRegistry(), progress: null, ReleaseDay)
        );

        Assert.Contains(
            "column published_on: 2026-11-30 is after the day of the release, 2026-11-29",
            error.Message,
            StringComparison.Ordinal
        );
    }
}
