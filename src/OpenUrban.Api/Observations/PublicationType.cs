using GraphQL.Types;
using OpenUrban.Api.Sources;
using OpenUrban.GraphQL.Receipts;

namespace OpenUrban.Api.Observations;

internal sealed class PublicationType : ObjectGraphType<ObservationRow>
{
    public PublicationType()
    {
        Name = "Publication";
        Description =
            "What a source published of a value. It has no id: two of them may be of one and the same observation.";
        this.Notes((Receipt receipt, ObservationRow row) => receipt.Cite(row.Publication.SourceId));
        PublicationFields.AddTo(this, row => row);
    }
}
