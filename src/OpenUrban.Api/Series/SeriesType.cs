using GraphQL.Types;
using OpenUrban.Api.Areas;
using OpenUrban.Api.Indicators;
using OpenUrban.Api.Observations;
using OpenUrban.Api.Sources;
using OpenUrban.Api.Texts;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Sources;
using OpenUrban.Data.Texts;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.Receipts;
using OpenUrban.GraphQL.Tabular;
using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Api.Series;

internal sealed class SeriesType : ObjectGraphType<SeriesRows>
{
    public SeriesType()
    {
        Name = "Series";
        this.HasValues(Values);
        this.Notes((Receipt receipt, SeriesRows series) => receipt.Cite(series.SourceIds));
        Description =
            "The values of one indicator for one area, one a year, in the order of the years. Years without a value are not in it. Those of a group of areas are computed of its members' values, and have each year that any of them has.";
        this.One<NonNullGraphType<IndicatorType>, SeriesRows, Indicator>(
            "indicator",
            "What is measured.",
            series => series.IndicatorId
        );
        this.One<NonNullGraphType<AreaInterfaceType>, SeriesRows, Area>(
            "area",
            "What it is measured for.",
            series => series.AreaId
        );
        Field<NonNullGraphType<UnitType>>("unit")
            .Description(
                "Unit of the observations, and of the values when transform is LEVEL; the indicator's unitMultiplier goes with it. What transformed values are in is said by valueUnit."
            )
            .From(series => series.Unit);
        Field<NonNullGraphType<TransformType>>("transform")
            .Description("What was made of the values, in values and points.")
            .From(series => TransformOf(series.Transformed));
        Field<IntGraphType>("baseYear")
            .Description("The year that is 100. Null for all transforms but INDEX.")
            .From(series => series.Transformed?.BaseYear);
        Field<NonNullGraphType<ValueUnitType>>("valueUnit")
            .Description(
                "What values and points are counted in: the unit with its multiplier, or what the transform gives."
            )
            .From(series => UnitOf(series));
        ListSize.MarkRows(
            Field<NonNullGraphType<ListGraphType<NonNullGraphType<ObservationType>>>>("observations")
                .Description(
                    "What was observed, with all that is known of each value: the same for all transforms. Empty for a group of areas, whose values are computed: the inputs of its points name what they were computed from."
                )
                .From(series => series)
                .FieldType
        );
        ListSize.MarkRows(
            Field<NonNullGraphType<ListGraphType<NonNullGraphType<IntGraphType>>>>("years")
                .Description("The years alone, parallel to values: for charts.")
                .From(series => series.Years)
                .FieldType
        );
        ListSize.MarkRows(
            Field<NonNullGraphType<ListGraphType<FloatGraphType>>>("values")
                .Description(
                    "The values alone, transformed, parallel to years; null where there is none, which the reason of the point explains."
                )
                .From(series => series.Values)
                .FieldType
        );
        ListSize.MarkRows(
            Field<NonNullGraphType<ListGraphType<NonNullGraphType<ObservationStatusType>>>>("statuses")
                .Description(
                    "What kind of value each of the values is (SDMX OBS_STATUS), parallel to them: that of the observation; M, cannot exist, where a transform has no result for it."
                )
                .From(series => series.Statuses)
                .FieldType
        );
        ListSize.MarkRows(
            Field<NonNullGraphType<ListGraphType<NonNullGraphType<BooleanGraphType>>>>("breaksBefore")
                .Description(
                    "Whether each of the values may not be compared with the last one before it, parallel to them: nothing joins the two. "
                        + "See crossesBreak of Observation; of a transform, what the value was computed from counts as well."
                )
                .From(series => series.BreaksBefore)
                .FieldType
        );
        ListSize.MarkRows(
            Field<NonNullGraphType<ListGraphType<NonNullGraphType<ValueBoundType>>>>("bounds")
                .Description(
                    "Whether each observation is the figure itself, a lower bound of it, or about so much, parallel to years."
                )
                .From(series => series.Bounds)
                .FieldType
        );
        ListSize.MarkRows(
            Field<NonNullGraphType<ListGraphType<StringGraphType>>>("references")
                .Description(
                    "The day or days that each observation is of, where they are not the indicator's usual ones, parallel to years; null for the usual ones."
                )
                .From(series => series.References)
                .FieldType
        );
        AddNotes();
        AddSourceTexts();
        ListSize.MarkRows(
            Field<NonNullGraphType<ListGraphType<NonNullGraphType<SeriesPointType>>>>("points")
                .Description("The values, transformed, each with what it was computed from; one for each of the years.")
                .From(series => series.Points)
                .FieldType
        );
        Fields.Find("points")!.GoesWith(Companions);
        Field<ObservationType>("first")
            .Description(
                "The first observation whose value is not missing. Null when all are, and for a group of areas."
            )
            .From(series => series.First);
        Field<ObservationType>("latest")
            .Description(
                "The last observation whose value is not missing. Null when all are, and for a group of areas."
            )
            .From(series => series.Latest);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<SourceType>>>>("sources")
            .Description(
                "The sources of the values, and of all that they were computed from, each once, in the order of their first value."
            )
            .Sized(SeriesSizes.Sources)
            .From(series => series.Sources)
            .FieldType.IsOneCell();
        Field<NonNullGraphType<IntGraphType>>("undated")
            .Description(
                "How many of the years asked for have no value here, or an earlier publication, only because no better day is known "
                    + "of what is in force later: it was published by a day after asOf (publishedPrecision NOT_AFTER), and perhaps "
                    + "before it. 0 without asOf."
            )
            .From(series => series.Undated);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<IntGraphType>>>>("revisedIn")
            .Description("The years whose value a later publication changed; see revisions of the observation.")
            .Sized(ListSize.Of(SeriesLengths.RevisedYears, usual: 1))
            .From(series => series.RevisedYears)
            .FieldType.IsOneCell();
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<BreakType>>>>("breaks")
            .Description(
                "The known breaks between its first and its last year; of a transform, between the first and the last year that it has read of each series."
            )
            .Sized(SeriesSizes.Breaks)
            .From(series => series.Breaks)
            .FieldType.IsOneCell();
        Field<NonNullGraphType<BooleanGraphType>>("crossesBreak")
            .Description(
                "Whether two values that follow each other, or two that a transform has read of a series, may not be compared: a known "
                    + "break lies between them, or they are of different editions. Then the values are not comparable throughout."
            )
            .From(series => series.CrossesBreak);
        Field<NonNullGraphType<BooleanGraphType>>("includesEstimates")
            .Description(
                "Whether a value, or one that it was computed from, is an estimate, imputed, or a forecast (status E, I or F)."
            )
            .From(series => series.IncludesEstimates);
    }

    /// <summary>Points have values of their own, and take from the series what they have not.</summary>
    private static ValueFields Values =>
        new()
        {
            Triggers = ["values"],
            Companions =
                $"{Companions} years statuses bounds references breaksBefore notes sourceCodes sourceCitations",
            Indicator = "indicator.code",
            Area = "area.code",
            Period = "years",
            Value = "values",
            Status = "statuses",
            Break = "breaksBefore",
            Bound = "bounds",
            Reference = "references",
            Notes = "notes",
            Source = "sourceCodes",
            Transform = "transform",
            UnitName = "valueUnit.name",
        };

    private const string Companions =
        "indicator { code name } area { code name } transform valueUnit { name multiplier unit { code } }";

    private void AddNotes()
    {
        var notes = AddField(
            new FieldType
            {
                Name = "notes",
                Description = "Remarks on each observation in one text, parallel to years; null where there is none.",
                Type = typeof(NonNullGraphType<ListGraphType<StringGraphType>>),
                Arguments = new QueryArguments(TextFields.LanguageArgument()),
            }
        );
        notes.WriteWith<SeriesRows>(selection =>
        {
            var (language, texts) = (
                selection.Bind(context => context.Language()),
                selection.Writer<IEnumerable<string?>>()
            );
            return new ComputedSeriesWriter(
                (writer, series) => series.NotesOfEach.Select(notes => TextOf(notes, language.Get(writer))),
                texts
            );
        });
        ListSize.MarkRows(notes);
    }

    /// <summary>The sources of each value as texts, for tables: a row has one value, and its sources are not those of the series.</summary>
    private void AddSourceTexts()
    {
        ListSize.MarkRows(
            Field<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>("sourceCodes")
                .Description(
                    "Codes of the sources of each of the values, and of all that it was computed from, parallel to years; several with "
                        + "a semicolon and a space between them."
                )
                .From(series => series.SourcesOfEach.Select(sources => Joined(sources, s => s.Code)))
                .FieldType
        );
        var citations = AddField(
            new FieldType
            {
                Name = "sourceCitations",
                Description =
                    "The sources of each of the values, and of all that it was computed from, as a newspaper prints them, parallel to years.",
                Type = typeof(NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>),
                Arguments = new QueryArguments(TextFields.LanguageArgument()),
            }
        );
        citations.WriteWith<SeriesRows>(selection =>
        {
            var (language, texts) = (
                selection.Bind(context => context.Language()),
                selection.Writer<IEnumerable<string?>>()
            );
            return new ComputedSeriesWriter(
                (writer, series) =>
                {
                    var its = language.Get(writer);

                    // Few sources, many values.
                    var known = new Dictionary<int, string>();
                    return series.SourcesOfEach.Select(sources =>
                        Joined(
                            sources,
                            s => known.TryGetValue(s.Id, out var text) ? text : known[s.Id] = s.Citation.In(its)
                        )
                    );
                },
                texts
            );
        });
        ListSize.MarkRows(citations);
    }

    private static string Joined(IEnumerable<Source> sources, Func<Source, string> text) =>
        string.Join("; ", sources.Select(text));

    private static string? TextOf(IEnumerable<Note>? notes, Language language)
    {
        var text = string.Join("; ", (notes ?? []).Select(n => n.Text.In(language)));
        return text.Length == 0 ? null : text;
    }

    private static Transform TransformOf(TransformedSeries? transformed) =>
        transformed?.Definition.Transform ?? Transform.Level;

    private static ValueUnit UnitOf(SeriesRows series) =>
        series.Divisor is { } divisor
            ? ValueUnit.OfRatio(series.Unit, divisor)
            : ValueUnit.Of(
                series.Transformed?.Definition.Unit ?? ResultUnit.Published,
                series.Unit,
                series.Indicator.UnitMultiplier,
                series.Transformed?.BaseYear
            );

    private sealed class ComputedSeriesWriter(
        Func<OperationWriter, SeriesRows, IEnumerable<string?>> compute,
        ValueWriter<IEnumerable<string?>> texts
    ) : FieldWriter<SeriesRows>
    {
        public override void Write(OperationWriter writer, SeriesRows source) =>
            texts.Write(writer, compute(writer, source));
    }
}
