using OpenUrban.Data.Areas;
using OpenUrban.Data.Identifiers;
using OpenUrban.Data.Sources;

namespace OpenUrban.Data.Files;

/// <summary>What the files in <c>areas</c> say.</summary>
internal sealed class AreaFiles
{
    private readonly DataFolder folder;

    public AreaFiles(DataFolder folder)
    {
        this.folder = folder;
        var areaRows = folder.Rows<Area>("areas/areas.csv");
        var zoneRows = folder.Rows<Area>("areas/zones.csv");
        var aliases = folder
            .Rows("areas/aliases.csv")
            .ToLookup(row => folder.Reference<Area>(row, "area"), row => row.Text("name"));
        var groupRows = folder.Rows<Area>("areas/groups.csv");
        var synonyms = SynonymFile.Read<Area>(folder, "areas/synonyms.csv", "area");
        Areas = [.. areaRows.Select(ReadArea), .. zoneRows.Select(ReadZone), .. groupRows.Select(ReadGroup)];
        foreach (var area in Areas)
        {
            area.Aliases.AddRange(aliases[area.Id]);
            area.Synonyms.AddRange(synonyms[area.Id]);
        }

        var groups = Areas.Where(a => a.Kind == AreaKind.Group).Select(a => a.Id).ToHashSet();
        GroupMembers = folder.Links(
            "areas/group-members.csv",
            "area",
            row => ReadMember(row, groups),
            m => (m.GroupId, m.AreaId)
        );
        Identifiers = folder.Links(
            "areas/identifiers.csv",
            "value",
            ReadIdentifier,
            i => (i.AreaId, i.Scheme, i.Value)
        );

        Predecessors = folder.Links("areas/predecessors.csv", "name_en", ReadPredecessor, p => (p.AreaId, p.Name.En));
        foreach (var successor in Predecessors.GroupBy(p => p.AreaId))
        {
            var ordinal = 0;
            foreach (var predecessor in successor)
            {
                predecessor.Ordinal = ++ordinal;
            }
        }

        ZoneDistricts = folder.Links(
            "areas/zone-districts.csv",
            "district",
            ReadZoneDistrict,
            l => (l.ZoneId, l.DistrictId)
        );
    }

    public List<Area> Areas { get; }

    public List<AreaGroupMember> GroupMembers { get; }

    public List<AreaIdentifier> Identifiers { get; }

    public List<AreaPredecessor> Predecessors { get; }

    public List<ZoneDistrict> ZoneDistricts { get; }

    private Area ReadArea(CsvRecord row) =>
        new()
        {
            Id = folder.Find<Area>(row.Required("code"))!.Value,
            Code = row.Required("code"),
            Kind = row.Enum<AreaKind>("kind") is var kind and not (AreaKind.Zone or AreaKind.Group)
                ? kind
                : throw row.Wrong(
                    "kind",
                    "zones and groups have files of their own, areas/zones.csv and areas/groups.csv."
                ),
            Name = row.Text("name"),
            ParentId = folder.OptionalReference<Area>(row, "parent"),
            IsoCode = row.Optional("iso_code"),
            CodeSourceId = folder.OptionalReference<Source>(row, "code_source"),
            AreaKm2 = row.OptionalNumber("area_km2"),
            AreaKm2Year = row.OptionalYear("area_km2_year"),
            AreaKm2SourceId = folder.OptionalReference<Source>(row, "area_km2_source"),
            Centroid = ReadCoordinates(row, "centroid"),
            CentroidSourceId = folder.OptionalReference<Source>(row, "centroid_source"),
            CentroidGcj02 = ReadCoordinates(row, "centroid_gcj02"),
            SeatGcj02 = ReadCoordinates(row, "seat_gcj02"),
            Gcj02SourceId = folder.OptionalReference<Source>(row, "gcj02_source"),
            Group = row.OptionalEnum<DistrictGroup>("group"),
            GroupSourceId = folder.OptionalReference<Source>(row, "group_source"),
            Locators = row.Locators("locators"),
            Note = row.OptionalText("note"),
        };

    private Area ReadZone(CsvRecord row) =>
        new()
        {
            Id = folder.Find<Area>(row.Required("code"))!.Value,
            Code = row.Required("code"),
            Kind = AreaKind.Zone,
            Name = row.Text("name"),
            ZoneKind = row.Enum<ZoneKind>("kind"),
            CrossBorder = row.Bool("cross_border"),
            Locators = row.Locators("locators"),
            DistrictsText = row.OptionalText("districts_text"),
            Note = row.OptionalText("note"),
        };

    private Area ReadGroup(CsvRecord row) =>
        new()
        {
            Id = folder.Find<Area>(row.Required("code"))!.Value,
            Code = row.Required("code"),
            Kind = AreaKind.Group,
            Name = row.Text("name"),
            Definition = row.Text("definition"),
            GroupBasis = row.Enum<GroupBasis>("basis"),
            ParentId = folder.Reference<Area>(row, "area"),
            CodeSourceId = folder.Reference<Source>(row, "source"),
        };

    private AreaGroupMember ReadMember(CsvRecord row, HashSet<int> groups)
    {
        var member = new AreaGroupMember
        {
            GroupId = folder.Reference<Area>(row, "group"),
            AreaId = folder.Reference<Area>(row, "area"),
        };
        return !groups.Contains(member.GroupId)
                ? throw row.Wrong("group", $"{row.Required("group")} is no group of areas/groups.csv.")
            : groups.Contains(member.AreaId)
                ? throw row.Wrong("area", $"{row.Required("area")} is a group; groups have no groups as members.")
            : member;
    }

    private AreaIdentifier ReadIdentifier(CsvRecord row) =>
        new()
        {
            AreaId = folder.Reference<Area>(row, "area"),
            Scheme = row.Required("scheme"),
            Value = row.Required("value"),
            Match = row.Enum<IdentifierMatch>("match"),
            SourceId = folder.Reference<Source>(row, "source"),
        };

    private static Coordinates? ReadCoordinates(CsvRecord row, string name)
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

    private AreaPredecessor ReadPredecessor(CsvRecord row) =>
        new()
        {
            AreaId = folder.Reference<Area>(row, "area"),
            Name = row.Text("name"),
            Code = row.Optional("code"),
            Until = row.Year("until"),
            SourceId = folder.Reference<Source>(row, "source"),
        };

    private ZoneDistrict ReadZoneDistrict(CsvRecord row)
    {
        var link = new ZoneDistrict
        {
            ZoneId = folder.Reference<Area>(row, "zone"),
            DistrictId = folder.Reference<Area>(row, "district"),
            Basis = row.Enum<Basis>("basis"),
            SourceId = folder.OptionalReference<Source>(row, "source"),
            Evidence = row.OptionalText("evidence"),
        };
        return link is { Basis: Basis.Outside, SourceId: null, Evidence: null }
            ? throw row.Wrong("source", "knowledge from outside the text needs a source or an evidence.")
            : link;
    }
}
