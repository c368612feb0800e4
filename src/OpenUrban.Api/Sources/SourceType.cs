using GraphQL.Types;
using OpenUrban.Api.Texts;
using OpenUrban.Data;
using OpenUrban.Data.Sources;
using OpenUrban.GraphQL.Enums;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Scalars;
using OpenUrban.GraphQL.Tabular;

namespace OpenUrban.Api.Sources;

internal sealed class SourceType : EntityType<Source>
{
    public SourceType()
        : base("Source", "Code of the source in this data set, for example NBS2024.")
    {
        Description = "A publication that figures or wordings are from: who made it, when, and what was read of it.";
        this.OptionalText("producer", "Who made and published the figures, where that is known.", s => s.Producer);
        this.Text(
            "publisher",
            "Who made and published the figures, or that it is not known.",
            s => s.ProducerOrUnknown
        );
        Fields.Find("publisher")!.DeprecationReason =
            "The producer is null where it is not known, and the copy that was read is apart. Use producer.";
        Field<StringGraphType>("table")
            .Description("The number of the table or page, as printed. Null where none was noted.")
            .From(source => source.Table);
        Field<NonNullGraphType<IntGraphType>>("year")
            .Description("Year of the publication.")
            .From(source => source.Year);
        Field<StringGraphType>("address")
            .Description("Web address at which the producer has published it. Null where it is unknown.")
            .From(source => source.Address);
        Field<NonNullGraphType<SourceGradeType>>("grade")
            .Description("How close what was read is to the producer.")
            .From(source => source.Grade);
        Field<SourceCopyType>("copy")
            .Description("The copy that was read. Null where the publication itself was.")
            .From(source => source.CopyTitle is null ? null : source);
        this.Text("citation", "The source as a newspaper prints it: producer, publication and year.", s => s.Citation);
        Fields.Find("citation")!.IsLabel();
        Field<NonNullGraphType<BooleanGraphType>>("open")
            .Description(
                "Whether a licence is stated that lets others reuse the figures: licenceId is one of the open licences "
                    + "of the SPDX list. False where none is stated, which does not say that reuse is forbidden."
            )
            .From(source => source.IsOpen);
        this.Text("licence", "The licence of what was read, in words; 'not stated' when none is.", s => s.Licence);
        Field<StringGraphType>("licenceId")
            .Description("SPDX identifier of the licence. Null where none is stated or it has no identifier.")
            .From(source => source.LicenceId);
        this.OptionalText("note", "What to know about the source.", s => s.Note);
        Field<NonNullGraphType<DateType>>("publishedOn")
            .Description(
                "When its figures were published, unless a single value says otherwise: the day of the original "
                    + "publication. A year counts as its last day, or as the day on which it was known already."
            )
            .From(source => source.PublishedOn);
        Field<NonNullGraphType<DatePrecisionType>>("publishedPrecision")
            .Description("How exactly publishedOn is known.")
            .From(source => source.PublishedPrecision);
        Field<NonNullGraphType<PublicationBasisType>>("publishedBasis")
            .Description("Whether publishedOn is the date of the original, or that of a copy by which it was public.")
            .From(source => source.PublishedBasis);
    }

    public static EntityConnection<Source> Connection { get; } =
        EntityConnections.Of<Source, SourceType, SourceFilterInputType, SourceSortInputType>(s => s.Code);
}

/// <summary>What was read of a source that was not the publication itself.</summary>
internal sealed class SourceCopyType : ObjectGraphType<Source>
{
    public SourceCopyType()
    {
        Name = "SourceCopy";
        Description = "The copy in which a source was read.";
        Field<NonNullGraphType<StringGraphType>>("title")
            .Description("What it is called.")
            .From(source => source.CopyTitle!);
        Field<StringGraphType>("address")
            .Description("Where it was read. Null where that is unknown.")
            .From(source => source.CopyAddress);
        Field<NonNullGraphType<BooleanGraphType>>("linkable")
            .Description(
                "Whether readers may be sent to the address. One of a site that has nothing to do with the publication "
                    + "is given so that the reading can be checked, and should be no link."
            )
            .From(source => source.CopyIsLinkable);
        Field<StringGraphType>("link")
            .Description("The address, where readers may be sent to it. Null otherwise.")
            .From(source => source.CopyIsLinkable ? source.CopyAddress : null);
        this.Text("licence", "Its licence in words; 'not stated' when none is.", s => s.Licence);
        Field<StringGraphType>("licenceId")
            .Description("SPDX identifier of the licence. Null where none is stated or it has no identifier.")
            .From(source => source.LicenceId);
    }
}

internal sealed class SourceGradeType : EnumType<SourceGrade>;

internal sealed class DatePrecisionType : EnumType<DatePrecision>;

internal sealed class PublicationBasisType : EnumType<PublicationBasis>;
