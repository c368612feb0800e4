using OpenUrban.Data;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Sources;
using OpenUrban.Data.Texts;
using OpenUrban.Imports.Publishing;
using OpenUrban.Testing;

namespace OpenUrban.Imports.Tests;

/// <summary>A source whose values are imported.</summary>
internal sealed record Bureau(string Code)
{
    public bool Create { get; init; } = true;

    public bool DryRun { get; init; }

    /// <summary>A value of the first line, of the whole file's day.</summary>
    public static ImportedValue Value(string indicator, string area, int year, double? value, int decimals = 1) =>
        new(
            Line: 1,
            indicator,
            area,
            year,
            value,
            decimals,
            value is null ? ObservationStatus.L : ObservationStatus.A,
            ConfidentialityStatus.F,
            PublishedOn: null,
            IsWithdrawn: false
        );

    public async Task<ImportReport> PublishAsync(
        TestDatabase database,
        DateOnly publishedOn,
        params IReadOnlyList<ImportedValue> values
    )
    {
        var numbered = values.Select((value, i) => value with { Line = i + 1 }).ToList();
        using var reader = new ListedValues(numbered);
        return await new ImportPublisher(database.Contexts, TimeProvider.System).ImportAsync(
            Request(publishedOn),
            reader,
            progress: null,
            CancellationToken.None
        );
    }

    private static LocalizedText Text(string text) =>
        new()
        {
            En = text,
            ZhHans = text,
            ZhHant = text,
        };

    private ImportRequest Request(DateOnly publishedOn) =>
        new()
        {
            Source = new ImportSource
            {
                Code = Code,
                Name = Text(Code),
                Publisher = Text("A bureau"),
                Year = publishedOn.Year,
                Licence = Text("free"),
            },
            PublishedOn = publishedOn,
            PublishedPrecision = DatePrecision.Day,
            PublishedBasis = PublicationBasis.Original,
            Notes = Text("More values"),
            Create = Create,
            DryRun = DryRun,
            Units = new Dictionary<string, ImportedName>
            {
                ["_X"] = new ImportedName { Code = "_X", Name = Text("Unspecified") },
            },
            Topics = new Dictionary<string, ImportedName>
            {
                ["IMPORTED"] = new ImportedName { Code = "IMPORTED", Name = Text("Imported") },
            },
            CreateIndicator = found => new ImportedIndicator
            {
                Code = found.Code,
                Name = Text(found.Code),
                Definition = Text(found.Code),
                Unit = "_X",
                Topic = "IMPORTED",
            },
            CreateArea = found => new ImportedArea
            {
                Code = found.Code,
                Name = Text(found.Code),
                Kind = AreaKind.Region,
            },
        };
}
