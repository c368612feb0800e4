using OpenUrban.Data;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Files;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Sources;
using OpenUrban.Data.Texts;
using OpenUrban.Imports.JsonStat;
using OpenUrban.Imports.Publishing;
using OpenUrban.Imports.SdmxCsv;
using OpenUrban.Imports.TidyCsv;
using OpenUrban.Imports.WorldBank;

namespace OpenUrban.Imports.Mapping;

/// <summary>
/// What has to be known of a file beyond what it says itself: its format, whose it is, and what its codes are in the
/// store. Written as a JSON file; seed/mappings/README.md describes it.
/// </summary>
public sealed record ImportMapping
{
    /// <summary>Name of the mapping file without its folder, for messages.</summary>
    public required string File { get; init; }

    public required ImportFormat Format { get; init; }

    /// <summary>What separates the fields of tidy CSV.</summary>
    public char Delimiter { get; init; } = ',';

    public ImportColumns Columns { get; init; } = new();

    /// <summary>The file's code of the indicator that all values are of; null where a column has it.</summary>
    public string? Indicator { get; init; }

    /// <summary>The file's code of the area that all values are of; null where a column has it.</summary>
    public string? Area { get; init; }

    /// <summary>Values of further columns or dimensions: lines with another value are passed over.</summary>
    public IReadOnlyDictionary<string, string> Only { get; init; } = new Dictionary<string, string>();

    public EmptyValues EmptyValues { get; init; }

    /// <summary>What the file's marks of values mean; those that are not here have to be SDMX codes.</summary>
    public IReadOnlyDictionary<string, ObservationStatus> Statuses { get; init; } =
        new Dictionary<string, ObservationStatus>();

    public required ImportSource Source { get; init; }

    /// <summary>When the values were published; null where the command line has to say it.</summary>
    public (DateOnly Day, DatePrecision Precision)? Published { get; init; }

    public PublicationBasis PublishedBasis { get; init; } = PublicationBasis.Original;

    /// <summary>What is new in the release; null: a sentence that names the source.</summary>
    public LocalizedText? Notes { get; init; }

    public required CodeMapping<IndicatorEntry> Indicators { get; init; }

    public required CodeMapping<AreaEntry> Areas { get; init; }

    /// <summary>Units that may be missing in the store, by code.</summary>
    public IReadOnlyDictionary<string, ImportedName> Units { get; init; } = new Dictionary<string, ImportedName>();

    /// <summary>Topics that may be missing in the store, by code.</summary>
    public IReadOnlyDictionary<string, ImportedName> Topics { get; init; } = new Dictionary<string, ImportedName>();

    /// <exception cref="ImportMappingException">The file cannot be read, or a property of it is wrong.</exception>
    public static ImportMapping Read(string path) => ImportMappingReader.Read(path);

    /// <summary>Opens a file that the mapping is for. A file that is compressed with gzip is taken as it is.</summary>
    /// <param name="path">The file.</param>
    /// <param name="maximumErrors">Rejected rows to list, at least 1. When there are more, reading stops.</param>
    /// <exception cref="SeedFileException">The file is missing, or its beginning is not of the format.</exception>
    public IImportReader Open(string path, int maximumErrors = ImportRequest.DefaultMaximumErrors)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumErrors, 1);
        var file = ImportFile.Open(path);
        try
        {
            return Format switch
            {
                ImportFormat.WorldBankCsv => new WorldBankCsvReader(file, this, maximumErrors),
                ImportFormat.SdmxCsv => new SdmxCsvReader(file, this, maximumErrors),
                ImportFormat.JsonStat => new JsonStatReader(file, this, maximumErrors),
                _ => new TidyCsvReader(file, this, maximumErrors),
            };
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The request for a file of this mapping.</summary>
    /// <param name="published">When the values were published; null: as the mapping says.</param>
    /// <param name="create">Whether unknown areas and indicators are created.</param>
    /// <param name="dryRun">Whether only the report is wanted.</param>
    /// <param name="maximumErrors">Rejected rows to list.</param>
    /// <exception cref="ImportMappingException">Neither says when the values were published.</exception>
    public ImportRequest Request(
        (DateOnly Day, DatePrecision Precision)? published = null,
        bool create = false,
        bool dryRun = false,
        int maximumErrors = ImportRequest.DefaultMaximumErrors
    )
    {
        var (day, precision) =
            published
            ?? Published
            ?? throw new ImportMappingException(
                File,
                "published",
                "is missing, and no other day is given: say when the source published the values."
            );
        var basis = published is null ? PublishedBasis : PublicationBasis.Original;
        return new ImportRequest
        {
            Source = Source,
            PublishedOn = day,
            // Only a copy is dated: the original was out on that day or before. A day that is given beside is the original's.
            PublishedPrecision = basis == PublicationBasis.Copy ? DatePrecision.NotAfter : precision,
            PublishedBasis = basis,
            Notes = Notes ?? DefaultNotes(),
            Create = create,
            DryRun = dryRun,
            MaximumErrors = maximumErrors,
            Units = Units,
            Topics = Topics,
            CreateIndicator = Create,
            CreateArea = CreateArea,
        };
    }

    /// <summary>The code that the store has for an indicator of the file.</summary>
    internal string IndicatorCode(string fileCode) =>
        Indicators.Find(fileCode)?.Code ?? Indicators.Rule.Apply(fileCode);

    /// <summary>The code that the store has for an area of the file.</summary>
    internal string AreaCode(string fileCode) => Areas.Find(fileCode)?.Code ?? Areas.Rule.Apply(fileCode);

    private ImportedIndicator Create(FoundCode found)
    {
        var (entry, defaults) = (Indicators.Find(found.FileCode), Indicators.Defaults);
        var name = entry?.Name ?? Named(found);
        return new ImportedIndicator
        {
            Code = found.Code,
            Name = name,
            Definition = entry?.Definition ?? defaults.Definition ?? name,
            Unit = entry?.Unit ?? defaults.Unit ?? throw Undefined("unit"),
            UnitMultiplier = found.UnitMultiplier ?? entry?.UnitMultiplier ?? defaults.UnitMultiplier ?? 0,
            Decimals = entry?.Decimals ?? defaults.Decimals,
            Direction = entry?.Direction ?? defaults.Direction ?? IndicatorDirection.Neutral,
            Topic = entry?.Topic ?? defaults.Topic ?? throw Undefined("topic"),
            Additive = entry?.Additive ?? defaults.Additive ?? false,
        };

        ImportMappingException Undefined(string property) =>
            new(File, $"indicators.defaults.{property}", $"is missing, and {found.FileCode} has none of its own.");
    }

    private ImportedArea CreateArea(FoundCode found)
    {
        var entry = Areas.Find(found.FileCode);
        return new ImportedArea
        {
            Code = found.Code,
            Name = entry?.Name ?? Named(found),
            Kind = entry?.Kind ?? Areas.Defaults.Kind ?? AreaKind.Country,
            IsoCode = entry?.Iso,
        };
    }

    /// <summary>A file has its names in one language: better that one than none.</summary>
    private static LocalizedText Named(FoundCode found)
    {
        var name = found.Name ?? found.Code;
        return new LocalizedText
        {
            En = name,
            ZhHans = name,
            ZhHant = name,
        };
    }

    private LocalizedText DefaultNotes() =>
        new()
        {
            En = $"Values of {Source.Name.En} ({Source.Publisher.En}).",
            ZhHans = $"收录{Source.Publisher.ZhHans}“{Source.Name.ZhHans}”的数值。",
            ZhHant = $"收錄{Source.Publisher.ZhHant}「{Source.Name.ZhHant}」的數值。",
        };
}
