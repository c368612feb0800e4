using GraphQL.Types;
using OpenUrban.Api.Texts;
using OpenUrban.Data;
using OpenUrban.Data.Sources;
using OpenUrban.GraphQL.Compilation;
using OpenUrban.GraphQL.Paging;
using OpenUrban.GraphQL.Scalars;

namespace OpenUrban.Api.Sources;

internal sealed class SourceType : EntityType<Source>
{
    public SourceType()
        : base("Source", "Code of the source in this data set, for example NBS2024.")
    {
        Description = "Where figures or wordings were read.";
        this.Text(
            "publisher",
            "Who published it; where a copy was read, who made the copy and from what.",
            s => s.Publisher
        );
        Field<NonNullGraphType<IntGraphType>>("year")
            .Description("Year of the copy that was read.")
            .From(source => source.Year);
        Field<StringGraphType>("address")
            .Description("Web address or repository path. Null where it is unknown.")
            .From(source => source.Address);
        this.Text("licence", "The licence in words; 'not stated' when the source states none.", s => s.Licence);
        Field<StringGraphType>("licenceId")
            .Description("SPDX identifier of the licence. Null where none is stated or it has no identifier.")
            .From(source => source.LicenceId);
        this.OptionalText("note", "What to know about the source.", s => s.Note);
        Field<NonNullGraphType<DateType>>("publishedOn")
            .Description(
                "When its figures were published, unless a single value says otherwise; a year counts as its last day."
            )
            .From(source => source.PublishedOn);
        Field<NonNullGraphType<DatePrecisionType>>("publishedPrecision")
            .Description("How exactly publishedOn is known.")
            .From(source => source.PublishedPrecision);
        Field<NonNullGraphType<PublicationBasisType>>("publishedBasis")
            .Description("Whether publishedOn is the date of the original or of the copy that was read.")
            .From(source => source.PublishedBasis);
    }

    public static ConnectionField<Source> Connection(string name, string description) =>
        new()
        {
            Name = name,
            Description = description,
            NodeType = typeof(SourceType),
            FilterType = typeof(SourceFilterInputType),
            SortType = typeof(SourceSortInputType),
            Keys = [s => s.Code],
        };
}

internal sealed class DatePrecisionType : EnumerationGraphType<DatePrecision>;

internal sealed class PublicationBasisType : EnumerationGraphType<PublicationBasis>;
