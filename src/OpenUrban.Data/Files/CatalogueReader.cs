using OpenUrban.Data.Indicators;
using OpenUrban.Data.Releases;

namespace OpenUrban.Data.Files;

/// <summary>Reads the folder of data files. <c>seed/data/README.md</c> describes the files.</summary>
public static class CatalogueReader
{
    /// <param name="folder">The folder with <c>sources.csv</c>, <c>areas</c>, <c>plan</c> and <c>indicators</c>.</param>
    /// <param name="codes">The keys that codes have already; it takes up the new ones.</param>
    /// <param name="progress">Told of each file.</param>
    /// <param name="today">The day of the release, after which nothing can have been published; null for the present one.</param>
    /// <exception cref="SeedFileException">A file is broken. Nothing has been published.</exception>
    public static Catalogue Read(
        string folder,
        KeyRegistry codes,
        IProgress<SeedProgress>? progress = null,
        DateOnly? today = null
    )
    {
        using var files = new DataFolder(folder, codes, progress);
        return Read(files, today ?? DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
    }

    /// <summary>In an order that the checksum depends on, and in which rows name only what has been read.</summary>
    private static Catalogue Read(DataFolder folder, DateOnly today)
    {
        var datasetRow = folder.Properties("dataset.csv");
        var dataset = new Dataset
        {
            Id = folder.Register<Dataset>(datasetRow),
            Code = datasetRow.Required("code"),
            Name = datasetRow.Text("name"),
            Description = datasetRow.Text("description"),
            Publisher = datasetRow.Text("publisher"),
            Licence = datasetRow.Text("licence"),
            LicenceId = datasetRow.Required("licence_id"),
            LicenceAddress = datasetRow.Required("licence_address"),
        };
        var residents = datasetRow.List("residents");

        var days = new PublicationDays(today);
        var sources = new SourceFiles(folder, days).Read();
        var areas = new AreaFiles(folder);
        var indicators = new IndicatorFiles(folder);
        foreach (var code in residents.Where(code => folder.FindRead<Indicator>(code) is null))
        {
            throw datasetRow.Wrong("residents", $"there is no Indicator with the code {code} in the data files.");
        }

        dataset.ResidentIndicators = string.Join(';', residents);
        var plans = new PlanFiles(folder);
        var (observations, repeated) = new ObservationFiles(
            folder,
            days,
            sources.ToDictionary(s => s.Id),
            indicators.Vintages.ToDictionary(v => v.Id)
        ).Read(indicators.Indicators);
        var links = new PlanLinkFiles(folder);
        return new Catalogue
        {
            Dataset = dataset,
            ReleaseNotes = datasetRow.Text("release_notes"),
            Sources = sources,
            Areas = areas.Areas,
            Predecessors = areas.Predecessors,
            GroupMembers = areas.GroupMembers,
            AreaIdentifiers = areas.Identifiers,
            ZoneDistricts = areas.ZoneDistricts,
            Plans = plans.Plans,
            Principles = plans.Principles,
            Goals = plans.Goals,
            Actions = plans.Actions,
            ActionAnswers = links.ActionAnswers,
            Measures = plans.Measures,
            MeasureParts = plans.MeasureParts,
            MeasureGoals = links.MeasureGoals,
            MeasureAreas = links.MeasureAreas,
            PrincipleActions = links.PrincipleActions,
            PrincipleMeasures = links.PrincipleMeasures,
            Targets = plans.Targets,
            Units = indicators.Units,
            Topics = indicators.Topics,
            Indicators = indicators.Indicators,
            IndicatorIdentifiers = indicators.Identifiers,
            Vintages = indicators.Vintages,
            Concepts = indicators.Concepts,
            ConceptMembers = indicators.ConceptMembers,
            TargetIndicators = plans.TargetIndicators,
            Breaks = indicators.Breaks,
            Notes = indicators.Notes,
            Observations = observations,
            RepeatedObservations = repeated,
            Checksum = folder.Checksum(),
        };
    }
}
