using GraphQL.Types;
using OpenUrban.Api.Series;
using OpenUrban.Api.Sources;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Receipts;
using OpenUrban.GraphQL.Tabular;

namespace OpenUrban.Api.Observations;

internal sealed class RevisionType : ObjectGraphType<RevisionRow>
{
    public RevisionType()
    {
        Name = "Revision";
        this.Notes((Receipt receipt, RevisionRow revision) => receipt.Cite(revision.Publication.Publication.SourceId));
        this.HasValues(
            new ValueFields
            {
                Triggers = ["value", "valueText"],
                Companions =
                    "value status bound reference confidentiality notes { text } publishedOn publishedPrecision "
                    + "source { code citation }",
                Indicator = "^.indicator.code",
                Area = "^.area.code",
                Period = "^.year",
                Value = "value",
                ValueText = "valueText",
                Status = "status",
                Bound = "bound",
                Reference = "reference",
                Confidentiality = "confidentiality",
                Notes = "notes.text",
                Source = "source.code",
                PublishedOn = "publishedOn",
                PublishedPrecision = "publishedPrecision",
            }
        );
        Description = "One publication of a value: what a source said of it on a day.";
        Field<NonNullGraphType<RevisionChangeType>>("change")
            .Description("What it did to the publication before it.")
            .From(revision => revision.Change);
        PublicationFields.AddTo(this, revision => revision.Publication);
    }
}
