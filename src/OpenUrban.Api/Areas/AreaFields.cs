using GraphQL;
using GraphQL.Types;
using OpenUrban.Api.Coverage;
using OpenUrban.Api.Identifiers;
using OpenUrban.Api.Plans;
using OpenUrban.Api.Series;
using OpenUrban.Api.Sources;
using OpenUrban.Api.Texts;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Sources;
using OpenUrban.Data.Texts;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Paging;
using OpenUrban.GraphQL.Tabular;

namespace OpenUrban.Api.Areas;

/// <summary>The fields that all areas have: those of the interface, in one place.</summary>
internal static class AreaFields
{
    public static void AddTo(ComplexGraphType<Area> type, ConnectionTypes connections)
    {
        type.IsCoded();
        type.IsPlace();
        type.Field<NonNullGraphType<StringGraphType>>("code")
            .Description(
                "GB/T 2260 code of administrative units in China; a code of this data set for zones (Z-...) and groups (G-...); the source's code, mostly ISO 3166-1 alpha-3, for what was imported."
            )
            .From(source => source.Code);
        type.Field<NonNullGraphType<AreaKindType>>("kind")
            .Description("Country, region, province, city, district, group or zone.")
            .From(source => source.Kind);
        type.Text("name", "Its name.", a => a.Name);
        var aliases = type.AddField(
            new FieldType
            {
                Name = "aliases",
                Description = "Other names under which the plan's text mentions it.",
                Type = typeof(NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>),
                Arguments = new QueryArguments(TextFields.LanguageArgument()),
            }
        );
        aliases.IsOneCell();
        EntityLists.Of<Area>(area => area.Aliases.Count, usual: 2).AddTo(aliases);
        aliases.WriteWith<Area>(selection =>
        {
            var language = selection.Bind(context => context.Language());
            return new AliasWriter(language, selection.Writer<IEnumerable<string>>());
        });
        type.AddIdentifiers(a => a.Identifiers);
        type.OptionalText("note", "What to know about it.", a => a.Note);
        type.Locators(a => a.Locators);
        type.One<AreaInterfaceType, Area, Area>(
            "parent",
            "The area it is an administrative part of; for a group, the area that its members lie in. Null for the country and for zones.",
            a => a.ParentId
        );
        MeasureType
            .Connection(
                "measures",
                "The measures that concern it: those that name it and, for a district, those that name a zone which lies in it."
            )
            .AddTo<Area>(
                type,
                connections,
                a => a.Id,
                rows =>
                    from area in rows.Of<Area>()
                    from measure in rows.Of<Measure>()
                    where
                        measure.Areas.Any(l =>
                            l.AreaId == area.Id || l.Area!.Districts.Any(z => z.DistrictId == area.Id)
                        )
                    select new Child<Measure> { ParentId = area.Id, Node = measure }
            );
        SeriesFields.AddSeriesOfArea(type);
        SeriesFields.AddLatestOfArea(type);
        CoverageType.AddToArea(type, connections);
    }

    /// <summary>Fields of administrative areas.</summary>
    public static void AddExtent(ObjectGraphType<Area> type)
    {
        type.Field<FloatGraphType>("areaKm2")
            .Description("Area in square kilometres. Null where unknown.")
            .From(source => source.AreaKm2);
        type.Field<IntGraphType>("areaKm2Year")
            .Description("The year that areaKm2 is of. Null without it.")
            .From(source => source.AreaKm2Year);
        type.One<SourceType, Area, Source>(
            "areaKm2Source",
            "Where areaKm2 was read. Null without it.",
            a => a.AreaKm2SourceId
        );
        type.Field<CoordinatesType>("centroid")
            .Description("Centroid in WGS-84. Null where unknown.")
            .From(source => source.Centroid);
        type.One<SourceType, Area, Source>(
            "centroidSource",
            "Where the centroid was read. Null without it.",
            a => a.CentroidSourceId
        );
        type.One<SourceType, Area, Source>(
            "codeSource",
            "Where the code was read. Null where it is ours.",
            a => a.CodeSourceId
        );
    }

    /// <summary>The zones of a district or the districts of a zone carry what the link rests on.</summary>
    public static Action<ObjectGraphType<Edge>> Evidence { get; } =
        edge =>
        {
            edge.Field<NonNullGraphType<BasisType>>("basis")
                .Description("STATED in the text, INFERRED by its readers, or known from OUTSIDE the text.")
                .From(source => ((ZoneDistrict)source.Link!).Basis);
            edge.One<SourceType, Edge, Source>(
                "source",
                "The source of what is known from outside the text. Null when evidence names it in words.",
                e => ((ZoneDistrict)e.Link!).SourceId
            );
            edge.OptionalText(
                "evidence",
                "What the link rests on when that is no listed source.",
                e => ((ZoneDistrict)e.Link!).Evidence
            );
        };

    private sealed class AliasWriter(BoundArgument<Language> language, ValueWriter<IEnumerable<string>> names)
        : FieldWriter<Area>
    {
        public override void Write(OperationWriter writer, Area source) =>
            names.Write(writer, source.Aliases.Select(alias => alias.In(language.Get(writer))));
    }
}
