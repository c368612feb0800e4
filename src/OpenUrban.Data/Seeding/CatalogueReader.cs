using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Sources;

namespace OpenUrban.Data.Seeding;

/// <summary>Reads the folder of data files. <c>seed/data/README.md</c> describes the files.</summary>
public sealed class CatalogueReader : IDisposable
{
    /// <summary>Files that are no indicator's. For the progress only: the folder holds other files, too.</summary>
    private const int SingleFiles = 27;

    private const int FilesOfAnIndicator = 2;

    private readonly string folder;
    private readonly CodeBook codes;
    private readonly DateOnly today;
    private readonly IProgress<SeedProgress>? progress;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly HashSet<(Type Type, string Code)> read = [];
    private readonly int fileCount;
    private int filesRead;

    private CatalogueReader(string folder, CodeBook codes, IProgress<SeedProgress>? progress, DateOnly today)
    {
        this.folder = folder;
        this.codes = codes;
        this.today = today;
        this.progress = progress;
        fileCount = Directory.Exists(folder)
            ? SingleFiles + (FilesOfAnIndicator * IndicatorFolders().Count)
            : throw new DirectoryNotFoundException($"There is no data folder {Path.GetFullPath(folder)}.");
    }

    /// <param name="folder">The folder with <c>sources.csv</c>, <c>areas</c>, <c>plan</c> and <c>indicators</c>.</param>
    /// <param name="codes">The keys that codes have already; it takes up the new ones.</param>
    /// <param name="progress">Told of each file.</param>
    /// <param name="today">The day of the release, after which nothing can have been published; null for the present one.</param>
    /// <exception cref="SeedFileException">A file is broken. Nothing has been published.</exception>
    public static Catalogue Read(
        string folder,
        CodeBook codes,
        IProgress<SeedProgress>? progress = null,
        DateOnly? today = null
    )
    {
        using var reader = new CatalogueReader(
            folder,
            codes,
            progress,
            today ?? DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime)
        );
        return reader.Read();
    }

    public void Dispose() => hash.Dispose();

    private Catalogue Read()
    {
        var datasetRow = Properties("dataset.csv");
        var dataset = new Dataset
        {
            Id = Register<Dataset>(datasetRow),
            Code = datasetRow.Required("code"),
            Name = datasetRow.Text("name"),
            Description = datasetRow.Text("description"),
            Publisher = datasetRow.Text("publisher"),
            Licence = datasetRow.Text("licence"),
            LicenceId = datasetRow.Required("licence_id"),
            LicenceAddress = datasetRow.Required("licence_address"),
        };
        var residents = datasetRow.List("residents");

        var sources = Entities("sources.csv", ReadSource);
        var areaRows = Rows<Area>("areas/areas.csv");
        var zoneRows = Rows<Area>("areas/zones.csv");
        var aliases = Rows("areas/aliases.csv").ToLookup(row => Reference<Area>(row, "area"), row => row.Text("name"));
        var areas = areaRows.Select(ReadArea).Concat(zoneRows.Select(ReadZone)).ToList();
        foreach (var area in areas)
        {
            area.Aliases.AddRange(aliases[area.Id]);
        }

        var predecessors = Links("areas/predecessors.csv", "name_en", ReadPredecessor, p => (p.AreaId, p.Name.En));
        foreach (var successor in predecessors.GroupBy(p => p.AreaId))
        {
            var ordinal = 0;
            foreach (var predecessor in successor)
            {
                predecessor.Ordinal = ++ordinal;
            }
        }

        var zoneDistricts = Links(
            "areas/zone-districts.csv",
            "district",
            ReadZoneDistrict,
            l => (l.ZoneId, l.DistrictId)
        );

        var units = Entities(
            "indicators/units.csv",
            row => new Unit
            {
                Code = row.Required("code"),
                Name = row.Text("name"),
                Symbol = row.Optional("symbol"),
                Definition = row.Text("definition"),
                IsDivisible = row.Bool("divisible"),
            }
        );
        var topics = Entities(
            "indicators/topics.csv",
            row => new Topic { Code = row.Required("code"), Name = row.Text("name") }
        );
        var notes = Entities(
            "indicators/notes.csv",
            row => new Note
            {
                Code = row.Required("code"),
                Text = row.Text("text"),
                Edition = row.Optional("edition"),
            }
        );
        var indicatorFolders = IndicatorFolders();
        var indicators = indicatorFolders.Select(path => ReadIndicator(Properties($"{path}/indicator.csv"))).ToList();
        foreach (var code in residents.Where(code => !read.Contains((typeof(Indicator), code))))
        {
            throw datasetRow.Wrong("residents", $"there is no Indicator with the code {code} in the data files.");
        }

        dataset.ResidentIndicators = string.Join(';', residents);
        var concepts = Entities(
            "indicators/concepts.csv",
            row => new Concept
            {
                Code = row.Required("code"),
                Name = row.Text("name"),
                Rule = row.Text("rule"),
            }
        );
        var conceptMembers = Links(
            "indicators/concept-members.csv",
            "indicator",
            row => new ConceptMember
            {
                ConceptId = Reference<Concept>(row, "concept"),
                IndicatorId = Reference<Indicator>(row, "indicator"),
                Rank = row.Int("rank"),
                Distinguishes = row.Text("distinguishes"),
                Basis = row.Required("basis"),
                LooksAlong = row.Enum<ConceptUse>("looks_along"),
            },
            m => m.IndicatorId
        );
        var vintages = Entities(
            "indicators/vintages.csv",
            row => new Vintage
            {
                Code = row.Required("code"),
                Name = row.Text("name"),
                Definition = row.Text("definition"),
                IndicatorId = Reference<Indicator>(row, "indicator"),
            }
        );
        var breaks = Links(
            "indicators/breaks.csv",
            "year",
            row => new SeriesBreak
            {
                IndicatorId = Reference<Indicator>(row, "indicator"),
                AreaId = Reference<Area>(row, "area"),
                Year = row.Year("year"),
                SourceId = Reference<Source>(row, "source"),
                Reason = row.Text("reason"),
            },
            b => (b.IndicatorId, b.AreaId, b.Year)
        );

        var plans = Entities("plan/plans.csv", ReadPlan);
        var actions = Entities(
            "plan/actions.csv",
            row => new PlanAction
            {
                Code = row.Required("code"),
                PlanId = Reference<Plan>(row, "plan"),
                Name = row.Text("name"),
                Note = row.OptionalText("note"),
                Locators = row.Locators("locators"),
            }
        );
        var principles = Entities(
            "plan/principles.csv",
            row => new Principle
            {
                Code = row.Required("code"),
                PlanId = Reference<Plan>(row, "plan"),
                Name = row.Text("name"),
                Summary = row.Text("summary"),
                Locators = row.Locators("locators"),
            }
        );
        var goals = Entities(
            "plan/goals.csv",
            row => new Goal
            {
                Code = row.Required("code"),
                PlanId = Reference<Plan>(row, "plan"),
                Kind = row.Enum<GoalKind>("kind"),
                ParentId = OptionalReference<Goal>(row, "parent"),
                Name = row.Text("name"),
                Summary = row.Text("summary"),
                Locators = row.Locators("locators"),
            }
        );
        var measures = Entities(
            "plan/measures.csv",
            row => new Measure
            {
                Code = row.Required("code"),
                PlanId = Reference<Plan>(row, "plan"),
                ActionId = OptionalReference<PlanAction>(row, "action"),
                Kind = row.Enum<MeasureKind>("kind"),
                Name = row.Text("name"),
                Summary = row.Text("summary"),
                Locators = row.Locators("locators"),
            }
        );
        var targets = Links("plan/targets.csv", "code", ReadTarget, t => (t.Code, t.PublishedOn));
        var targetCodes = targets.Select(t => t.Code).ToHashSet(StringComparer.Ordinal);
        var targetIndicators = Links(
            "plan/target-indicators.csv",
            "indicator",
            row => new TargetIndicator
            {
                TargetCode = targetCodes.Contains(row.Required("target"))
                    ? row.Required("target")
                    : throw row.Wrong("target", "is no target of plan/targets.csv."),
                IndicatorId = Reference<Indicator>(row, "indicator"),
                Rank = row.Int("rank"),
                IsPartOfYear = row.Bool("part_of_year"),
                IsRunningTotal = row.Has("running_total") && row.Bool("running_total"),
            },
            l => (l.TargetCode, l.IndicatorId)
        );
        var parts = Entities(
            "plan/measure-parts.csv",
            row => new MeasurePart
            {
                Code = row.Required("code"),
                MeasureId = Reference<Measure>(row, "measure"),
                Name = row.Text("name"),
                Locators = row.Locators("locators"),
                TargetCode =
                    row.Optional("target") is not { } code || targetCodes.Contains(code)
                        ? row.Optional("target")
                        : throw row.Wrong("target", $"there is no target {code} in plan/targets.csv."),
            }
        );

        var (observations, repeated) = ReadObservations(
            indicatorFolders,
            sources.ToDictionary(s => s.Id),
            vintages.ToDictionary(v => v.Id)
        );
        return new Catalogue
        {
            Dataset = dataset,
            ReleaseNotes = datasetRow.Text("release_notes"),
            Sources = sources,
            Areas = areas,
            Predecessors = predecessors,
            ZoneDistricts = zoneDistricts,
            Plans = plans,
            Principles = principles,
            Goals = goals,
            Actions = actions,
            ActionAnswers = Links(
                "plan/action-answers.csv",
                "answer",
                row => new ActionAnswer
                {
                    ActionId = Reference<PlanAction>(row, "action"),
                    AnswerId = Reference<PlanAction>(row, "answer"),
                    Basis = row.Enum<Basis>("basis"),
                },
                l => (l.ActionId, l.AnswerId)
            ),
            Measures = measures,
            MeasureParts = parts,
            MeasureGoals = Links(
                "plan/measure-goals.csv",
                "goal",
                row => new MeasureGoal
                {
                    MeasureId = Reference<Measure>(row, "measure"),
                    GoalId = Reference<Goal>(row, "goal"),
                    Basis = row.Enum<Basis>("basis"),
                },
                l => (l.MeasureId, l.GoalId)
            ),
            MeasureAreas = Links(
                "plan/measure-areas.csv",
                "area",
                row => new MeasureArea
                {
                    MeasureId = Reference<Measure>(row, "measure"),
                    AreaId = Reference<Area>(row, "area"),
                    Basis = row.Enum<Basis>("basis"),
                },
                l => (l.MeasureId, l.AreaId)
            ),
            PrincipleActions = Links(
                "plan/principle-actions.csv",
                "action",
                row => new PrincipleAction
                {
                    PrincipleId = Reference<Principle>(row, "principle"),
                    ActionId = Reference<PlanAction>(row, "action"),
                    Basis = row.Enum<Basis>("basis"),
                },
                l => (l.PrincipleId, l.ActionId)
            ),
            PrincipleMeasures = Links(
                "plan/principle-measures.csv",
                "measure",
                row => new PrincipleMeasure
                {
                    PrincipleId = Reference<Principle>(row, "principle"),
                    MeasureId = Reference<Measure>(row, "measure"),
                    Basis = row.Enum<Basis>("basis"),
                },
                l => (l.PrincipleId, l.MeasureId)
            ),
            Targets = targets,
            Units = units,
            Topics = topics,
            Indicators = indicators,
            Vintages = vintages,
            Concepts = concepts,
            ConceptMembers = conceptMembers,
            TargetIndicators = targetIndicators,
            Breaks = breaks,
            Notes = notes,
            Observations = observations,
            RepeatedObservations = repeated,
            Checksum = Convert.ToHexStringLower(hash.GetHashAndReset()),
        };
    }

    private List<string> IndicatorFolders()
    {
        var indicators = Path.Combine(folder, "indicators");
        return Directory.Exists(indicators)
            ? Directory
                .EnumerateDirectories(indicators)
                .Select(path => $"indicators/{Path.GetFileName(path)}")
                .Order(StringComparer.Ordinal)
                .ToList()
            : throw new SeedFileException("indicators", 1, null, "the folder is missing.");
    }

    private Source ReadSource(SeedRow row)
    {
        var (publishedOn, precision) = ReadPublishedOn(row, KnownBy(row)) ?? (KnownBy(row), DatePrecision.NotAfter);
        return new Source
        {
            Code = row.Required("code"),
            Name = row.Text("name"),
            ProducerName = row.OptionalText("producer") ?? Source.NotKnown,
            Table = row.Optional("table"),
            Year = row.Year("year"),
            Address = row.Optional("address"),
            Grade = row.Enum<SourceGrade>("grade"),
            CopyTitle = row.Optional("copy_title"),
            CopyAddress = row.Optional("copy_address"),
            CopyIsLinkable = row.Bool("copy_linkable"),
            Licence = row.Text("licence"),
            LicenceId = row.Optional("licence_id"),
            Note = row.OptionalText("note"),
            PublishedOn = publishedOn,
            PublishedPrecision = precision,
            PublishedBasis = BasisOf(precision),
        };
    }

    /// <summary>The day on which a source was public, whatever else is known of it.</summary>
    private DateOnly KnownBy(SeedRow row) =>
        row.Date("known_by") is (var day, DatePrecision.Day)
            ? NotAhead(row, "known_by", day)
            : throw row.Wrong("known_by", "is a year; it has to be a day, as 2024-07-28.");

    /// <summary>When a row says that something was published: a year counts as its last day, but never as a later one than is known.</summary>
    private (DateOnly Day, DatePrecision Precision)? ReadPublishedOn(SeedRow row, DateOnly knownBy)
    {
        if (row.OptionalDate("published_on") is not { } published)
        {
            return null;
        }

        var day = published.Precision == DatePrecision.Year && published.Day > knownBy ? knownBy : published.Day;
        if (day.Year != published.Day.Year)
        {
            throw row.Wrong(
                "published_on",
                $"{published.Day.Year} is after the day on which it was known, {knownBy:yyyy-MM-dd}."
            );
        }

        return day <= knownBy
            ? (NotAhead(row, "published_on", day), published.Precision)
            : throw row.Wrong(
                "published_on",
                $"{day:yyyy-MM-dd} is after the day on which it was known, {knownBy:yyyy-MM-dd}."
            );
    }

    /// <summary>Nothing is published after the release that holds it.</summary>
    private DateOnly NotAhead(SeedRow row, string column, DateOnly day) =>
        day <= today
            ? day
            : throw row.Wrong(
                column,
                $"{day:yyyy-MM-dd} is after the day of the release, {today:yyyy-MM-dd}: nothing can hold a value before it is published."
            );

    private static PublicationBasis BasisOf(DatePrecision precision) =>
        precision == DatePrecision.NotAfter ? PublicationBasis.Copy : PublicationBasis.Original;

    private Area ReadArea(SeedRow row) =>
        new()
        {
            Id = codes.Find<Area>(row.Required("code"))!.Value,
            Code = row.Required("code"),
            Kind = row.Enum<AreaKind>("kind"),
            Name = row.Text("name"),
            ParentId = OptionalReference<Area>(row, "parent"),
            IsoCode = row.Optional("iso_code"),
            CodeSourceId = OptionalReference<Source>(row, "code_source"),
            AreaKm2 = row.OptionalNumber("area_km2"),
            AreaKm2Year = row.OptionalYear("area_km2_year"),
            AreaKm2SourceId = OptionalReference<Source>(row, "area_km2_source"),
            Centroid = ReadCoordinates(row, "centroid"),
            CentroidSourceId = OptionalReference<Source>(row, "centroid_source"),
            CentroidGcj02 = ReadCoordinates(row, "centroid_gcj02"),
            SeatGcj02 = ReadCoordinates(row, "seat_gcj02"),
            Gcj02SourceId = OptionalReference<Source>(row, "gcj02_source"),
            Group = row.OptionalEnum<DistrictGroup>("group"),
            GroupSourceId = OptionalReference<Source>(row, "group_source"),
            Locators = row.Locators("locators"),
            Note = row.OptionalText("note"),
        };

    private Area ReadZone(SeedRow row) =>
        new()
        {
            Id = codes.Find<Area>(row.Required("code"))!.Value,
            Code = row.Required("code"),
            Kind = AreaKind.Zone,
            Name = row.Text("name"),
            ZoneKind = row.Enum<ZoneKind>("kind"),
            CrossBorder = row.Bool("cross_border"),
            Locators = row.Locators("locators"),
            DistrictsText = row.OptionalText("districts_text"),
            Note = row.OptionalText("note"),
        };

    private static Coordinates? ReadCoordinates(SeedRow row, string name)
    {
        var (longitude, latitude) = (row.OptionalNumber($"{name}_longitude"), row.OptionalNumber($"{name}_latitude"));
        if (longitude is null && latitude is null)
        {
            return null;
        }

        return new Coordinates
        {
            Longitude = longitude is >= -180 and <= 180
                ? longitude.Value
                : throw row.Wrong($"{name}_longitude", "is not a number of degrees from -180 to 180."),
            Latitude = latitude is >= -90 and <= 90
                ? latitude.Value
                : throw row.Wrong($"{name}_latitude", "is not a number of degrees from -90 to 90."),
        };
    }

    private AreaPredecessor ReadPredecessor(SeedRow row) =>
        new()
        {
            AreaId = Reference<Area>(row, "area"),
            Name = row.Text("name"),
            Code = row.Optional("code"),
            Until = row.Year("until"),
            SourceId = Reference<Source>(row, "source"),
        };

    private ZoneDistrict ReadZoneDistrict(SeedRow row)
    {
        var link = new ZoneDistrict
        {
            ZoneId = Reference<Area>(row, "zone"),
            DistrictId = Reference<Area>(row, "district"),
            Basis = row.Enum<Basis>("basis"),
            SourceId = OptionalReference<Source>(row, "source"),
            Evidence = row.OptionalText("evidence"),
        };
        return link is { Basis: Basis.Outside, SourceId: null, Evidence: null }
            ? throw row.Wrong("source", "knowledge from outside the text needs a source or an evidence.")
            : link;
    }

    private Indicator ReadIndicator(SeedRow row) =>
        new()
        {
            Id = Register<Indicator>(row),
            Code = row.Required("code"),
            Name = row.Text("name"),
            Definition = row.Text("definition"),
            UnitId = Reference<Unit>(row, "unit"),
            UnitMultiplier = row.Int("unit_multiplier") is var multiplier and >= -15 and <= 15
                ? multiplier
                : throw row.Wrong("unit_multiplier", "is not a power of ten from -15 to 15."),
            Decimals = row.Int("decimals") is var decimals and >= 0 and <= 15
                ? decimals
                : throw row.Wrong("decimals", "is not a number of digits from 0 to 15."),
            Direction = row.Enum<IndicatorDirection>("direction"),
            TopicId = Reference<Topic>(row, "topic"),
            Additive = row.Bool("additive"),
        };

    private Plan ReadPlan(SeedRow row) =>
        new()
        {
            Code = row.Required("code"),
            Name = row.Text("name"),
            ShortName = row.Text("short_name"),
            Issuer = row.Text("issuer"),
            DocumentNumber = row.Text("document_number"),
            IssuedOn = row.Date("issued_on").Day,
            ParentId = OptionalReference<Plan>(row, "parent"),
            AreaId = Reference<Area>(row, "area"),
            SourceId = Reference<Source>(row, "source"),
            Locators = row.Locators("locators"),
            Period = row.Text("period"),
            Note = row.OptionalText("note"),
        };

    private Target ReadTarget(SeedRow row)
    {
        var deadline = row.OptionalDate("deadline");
        var target = new Target
        {
            Code = row.Required("code"),
            PlanId = Reference<Plan>(row, "plan"),
            GoalId = OptionalReference<Goal>(row, "goal"),
            ActionId = OptionalReference<PlanAction>(row, "action"),
            MeasureId = OptionalReference<Measure>(row, "measure"),
            IndicatorId = OptionalReference<Indicator>(row, "indicator"),
            AreaId = OptionalReference<Area>(row, "area"),
            Name = row.Text("name"),
            Phrase = row.Text("phrase"),
            Comparator = row.Enum<TargetComparator>("comparator"),
            Kind = row.Enum<TargetKind>("kind"),
            Value = row.OptionalNumber("value"),
            UnitId = OptionalReference<Unit>(row, "unit"),
            BaselineYear = row.OptionalYear("baseline_year"),
            BaselineBasis = row.OptionalEnum<Basis>("baseline_basis"),
            PeriodYears = row.Has("period_years") ? row.OptionalInt("period_years") : null,
            Deadline = new Deadline
            {
                Date = deadline?.Day,
                Precision = deadline?.Precision,
                Basis = row.Enum<DeadlineBasis>("deadline_basis"),
                Text = row.Text("deadline_text"),
            },
            PublishedOn = row.Date("published_on").Day,
            Locators = row.Locators("locators"),
            Note = row.Text("note"),
        };
        if (target.Comparator == TargetComparator.Qualitative != target.Value is null)
        {
            throw row.Wrong("value", "a qualitative target has no value, and every other one needs one.");
        }

        return target.Value is null != target.UnitId is null
            ? throw row.Wrong("unit", "a value needs a unit, and a unit a value.")
            : target;
    }

    private (List<Observation> Observations, int Repeated) ReadObservations(
        IReadOnlyList<string> indicatorFolders,
        Dictionary<int, Source> sources,
        Dictionary<int, Vintage> vintages
    )
    {
        var versions = new Dictionary<ObservationKey, (Observation Observation, SeedRow Row)>();
        var repeated = 0;
        foreach (var path in indicatorFolders)
        {
            var indicatorId = codes
                .Find<Indicator>(SeedSheet.ReadProperties(folder, $"{path}/indicator.csv").Required("code"))!
                .Value;
            foreach (var row in Rows($"{path}/observations.csv"))
            {
                var observation = ReadObservation(row, indicatorId, sources, vintages);
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

    private Observation ReadObservation(
        SeedRow row,
        int indicatorId,
        Dictionary<int, Source> sources,
        Dictionary<int, Vintage> vintages
    )
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

        var sourceId = Reference<Source>(row, "source");
        var source = sources[sourceId];
        var published = ReadPublishedOn(row, DateOnly.MaxValue) ?? (source.PublishedOn, source.PublishedPrecision);
        var vintageId = OptionalReference<Vintage>(row, "vintage");
        if (vintageId is { } id && vintages[id].IndicatorId != indicatorId)
        {
            throw row.Wrong("vintage", "is an edition of another indicator.");
        }

        var observation = new Observation
        {
            IndicatorId = indicatorId,
            AreaId = Reference<Area>(row, "area"),
            Year = row.Year("year"),
            Value = digits?.Value,
            Decimals = digits?.Decimals ?? 0,
            Status = status,
            Confidentiality = confidentiality,
            SourceId = sourceId,
            VintageId = vintageId,
            PublishedOn = published.Day,
            PublishedPrecision = published.Precision,
            PublishedBasis = BasisOf(published.Precision),
            Bound = bound,
            Reference = ReadReference(row),
            Address = row.Optional("address"),
        };
        foreach (var note in row.List("notes"))
        {
            var noteId =
                codes.Find<Note>(note) is { } known && read.Contains((typeof(Note), note))
                    ? known
                    : throw row.Wrong("notes", $"there is no note {note} in indicators/notes.csv.");
            observation.Notes.Add(new ObservationNote { NoteId = noteId });
        }

        return observation;
    }

    /// <summary>A day, or two with a stroke between them.</summary>
    private static string? ReadReference(SeedRow row)
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

    private List<TEntity> Entities<TEntity>(string file, Func<SeedRow, TEntity> read)
        where TEntity : class, IEntity
    {
        var entities = new List<TEntity>();
        foreach (var row in Rows<TEntity>(file))
        {
            var entity = read(row);
            entity.Id = codes.Find<TEntity>(entity.Code)!.Value;
            entities.Add(entity);
        }

        return entities;
    }

    /// <summary>Rows that have no code of their own; <paramref name="column"/> is the one blamed when a key is repeated.</summary>
    private List<TLink> Links<TLink>(string file, string column, Func<SeedRow, TLink> read, Func<TLink, object> key)
    {
        var lines = new Dictionary<object, int>();
        var links = new List<TLink>();
        foreach (var row in Rows(file))
        {
            var link = read(row);
            if (!lines.TryAdd(key(link), row.Line))
            {
                throw row.Wrong(column, $"says again what line {lines[key(link)]} says. Remove one of them.");
            }

            links.Add(link);
        }

        return links;
    }

    /// <summary>Rows of entities: their codes become known before the first row is read, so that rows can name later ones.</summary>
    private IReadOnlyList<SeedRow> Rows<TEntity>(string file)
        where TEntity : class, IEntity
    {
        var rows = Rows(file);
        foreach (var row in rows)
        {
            Register<TEntity>(row);
        }

        return rows;
    }

    private IReadOnlyList<SeedRow> Rows(string file)
    {
        var sheet = SeedSheet.Read(folder, file);
        Read(file, sheet.Rows);
        return sheet.Rows;
    }

    private SeedRow Properties(string file)
    {
        var row = SeedSheet.ReadProperties(folder, file);
        Read(file, [row]);
        return row;
    }

    /// <summary>Takes rows into the checksum: file by file, rows and columns in a fixed order, so that layout does not count.</summary>
    private void Read(string file, IReadOnlyList<SeedRow> rows)
    {
        hash.AppendData(Encoding.UTF8.GetBytes($"{file}\n"));
        foreach (var line in rows.Select(row => string.Join('\u001f', row.Canonical)).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{line}\n"));
        }

        filesRead++;
        progress?.Report(new SeedProgress(SeedProgress.Reading, filesRead, Math.Max(fileCount, filesRead)));
    }

    private int Register<TEntity>(SeedRow row)
        where TEntity : class, IEntity
    {
        var code = row.Required("code");
        return read.Add((typeof(TEntity), code))
            ? codes.Register<TEntity>(code)
            : throw row.Wrong("code", $"{code} stands twice.");
    }

    private int Reference<TEntity>(SeedRow row, string column)
        where TEntity : class, IEntity =>
        OptionalReference<TEntity>(row, column) ?? throw row.Wrong(column, "is empty but required.");

    /// <summary>Only codes of the files count: a code that merely an earlier release had is not known.</summary>
    private int? OptionalReference<TEntity>(SeedRow row, string column)
        where TEntity : class, IEntity =>
        row.Optional(column) is not { } code ? null
        : read.Contains((typeof(TEntity), code)) ? codes.Find<TEntity>(code)
        : throw row.Wrong(column, $"there is no {typeof(TEntity).Name} with the code {code} in the data files.");
}
