using GraphQL.Types;
using OpenUrban.GraphQL.Compilation;

namespace OpenUrban.Api.Observations;

internal sealed class RevisionType : ObjectGraphType<Revision>
{
    public RevisionType()
    {
        Name = "Revision";
        Description = "One publication of a value: what a source said of it on a day.";
        Field<NonNullGraphType<RevisionChangeType>>("change")
            .Description("What it did to the publication before it.")
            .Resolve(context => context.Source.Change)
            .Compile((RevisionRow revision) => revision.Change);
        PublicationFields.AddTo(this, revision => revision.Observation, (RevisionRow revision) => revision.Publication);
    }
}
