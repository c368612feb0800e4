using GraphQL.Types;
using OpenUrban.Api.Sources;
using OpenUrban.Data.Observations;
using OpenUrban.GraphQL.Receipts;

namespace OpenUrban.Api.Observations;

internal sealed class PublicationType : ObjectGraphType<Observation>
{
    public PublicationType()
    {
        Name = "Publication";
        Description =
            "What a source published of a value. It has no id: two of them may be of one and the same observation.";
        this.Notes((Receipt receipt, Observation observation) => receipt.Cite(observation.SourceId));
        PublicationFields.AddTo(this, observation => observation, (ObservationRow row) => row);
    }
}
