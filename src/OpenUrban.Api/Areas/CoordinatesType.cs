using GraphQL.Types;
using OpenUrban.Data.Areas;
using OpenUrban.GraphQL.Execution;

namespace OpenUrban.Api.Areas;

internal sealed class CoordinatesType : ObjectGraphType<Coordinates>
{
    public CoordinatesType()
    {
        Name = "Coordinates";
        Description = "A point; the field that gives it names the datum.";
        Field<NonNullGraphType<FloatGraphType>>("longitude")
            .Description("Degrees east, -180 to 180.")
            .From(source => source.Longitude);
        Field<NonNullGraphType<FloatGraphType>>("latitude")
            .Description("Degrees north, -90 to 90.")
            .From(source => source.Latitude);
    }
}
