using System.Globalization;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Sources;

namespace OpenUrban.Data.Files;

/// <summary>Reads the values of the indicators.</summary>
/// <param name="folder">The folder.</param>
/// <param name="days">When rows were published.</param>
/// <param name="sources">The sources that rows can name, by key.</param>
/// <param name="vintages">The editions that rows can name, by key.</param>
internal sealed class ObservationFiles(
    DataFolder folder,
    PublicationDays days,
    IReadOnlyDictionary<int, Source> sources,
    IReadOnlyDictionary<int, Vintage> vintages
)
{
    /// <summary>The versions, each once, and how many rows have named one that another row had named.</summary>
    public (List<Observation> Observations, int Repeated) Read(IReadOnlyList<Indicator> indicators)
    {
        var versions = new Dictionary<ObservationKey, (Observation Observation, CsvRecord Row)>();
        var repeated = 0;
        foreach (var (path, indicator) in folder.IndicatorFolders.Zip(indicators))
        {
            foreach (var row in folder.Rows($"{path}/observations.csv"))
            {
                var observation = ReadObservation(row, indicator.Id);
                var key = ObservationKey.Of(observation);
                if (!versions.TryGetValue(key, out var earlier))
                {
                    versions[key] = (observation, row);
                }
                else if (earlier.Observation.Value != observation.Value)
                {
                    var reason =
                        $"the same source published another value for this area and year on the same day, "
                        + $"see line {earlier.Row.Line}.";
                    throw row.Wrong("value", reason);
                }
                else if (earlier.Observation.VintageId == observation.VintageId)
                {
                    throw row.Wrong(null, $"says the same as line {earlier.Row.Line}. Remove one of them.");
                }
                else
                {
                    // Both editions name one publication; the edition in force speaks for it.
                    versions[key] = observation.VintageId is null ? (observation, row) : earlier;
                    repeated++;
                }
            }
        }

        return (versions.Values.Select(v => v.Observation).ToList(), repeated);
    }

    private Observation ReadObservation(CsvRecord row, int indicatorId)
    {
        var digits = row.OptionalDigits("value");
        var status = row.Enum<ObservationStatus>("status");
        if (digits is null != status.IsMissing())
        {
            throw row.Wrong(
                "status",
                digits is null
                    ? "a value that is missing needs a status that says why: H, L, M, O or Q."
                    : $"status {status} is for missing values, but there is one."
            );
        }

        // Most files have nothing that is confidential, and leave the column out.
        var confidentiality =
            (row.Has("confidentiality") ? row.OptionalEnum<ConfidentialityStatus>("confidentiality") : null)
            ?? ConfidentialityStatus.F;
        if (digits is not null && !confidentiality.IsFree())
        {
            throw row.Wrong(
                "confidentiality",
                $"{confidentiality} is for values that may not be published, but there is one. "
                    + "Leave the value empty, with status Q, or the confidentiality, when it is free."
            );
        }

        var bound = row.OptionalEnum<ValueBound>("bound") ?? ValueBound.Exact;
        if ((status == ObservationStatus.E || bound != ValueBound.Exact) && row.Optional("notes") is null)
        {
            throw row.Wrong("notes", "an estimate or a bound needs a note that says what it rests on.");
        }

        var sourceId = folder.Reference<Source>(row, "source");
        var source = sources[sourceId];
        var published = days.ReadPublishedOn(row, DateOnly.MaxValue) ?? (source.PublishedOn, source.PublishedPrecision);
        var vintageId = folder.OptionalReference<Vintage>(row, "vintage");
        if (vintageId is { } id && vintages[id].IndicatorId != indicatorId)
        {
            throw row.Wrong("vintage", "is an edition of another indicator.");
        }

        var observation = new Observation
        {
            IndicatorId = indicatorId,
            AreaId = folder.Reference<Area>(row, "area"),
            Year = row.Year("year"),
            Value = digits?.Value,
            Decimals = digits?.Decimals ?? 0,
            Status = status,
            Confidentiality = confidentiality,
            SourceId = sourceId,
            VintageId = vintageId,
            PublishedOn = published.Day,
            PublishedPrecision = published.Precision,
            PublishedBasis = PublicationDays.BasisOf(published.Precision),
            Bound = bound,
            Reference = ReadReference(row),
            Address = row.Optional("address"),
        };
        foreach (var note in row.List("notes"))
        {
            var noteId =
                folder.FindRead<Note>(note)
                ?? throw row.Wrong("notes", $"there is no note {note} in indicators/notes.csv.");
            observation.Notes.Add(new ObservationNote { NoteId = noteId });
        }

        return observation;
    }

    /// <summary>A day, or two with a stroke between them.</summary>
    private static string? ReadReference(CsvRecord row)
    {
        if (row.Optional("reference") is not { } reference)
        {
            return null;
        }

        var days = reference
            .Split('/')
            .Select(part =>
                DateOnly.TryParseExact(
                    part,
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var day
                )
                    ? day
                    : throw row.Wrong("reference", $"\"{part}\" is no day such as 2024-08-30.")
            )
            .ToList();
        return days.Count == 1 || (days.Count == 2 && days[0] < days[1])
            ? reference
            : throw row.Wrong("reference", "is neither a day nor a first and a last day, as 2024-01-01/2024-08-30.");
    }
}
