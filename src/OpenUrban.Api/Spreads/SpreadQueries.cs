using GraphQL.Types;
using OpenUrban.Api.Areas;
using OpenUrban.Api.Observations;
using OpenUrban.GraphQL;
using OpenUrban.GraphQL.Execution;

namespace OpenUrban.Api.Spreads;

/// <summary>The root field spread.</summary>
internal sealed class SpreadQueries : IRootFields
{
    public void AddTo(ObjectGraphType query)
    {
        var field = query
            .Field<SpreadType>("spread")
            .Description(
                "How the values of an indicator in a year are spread over areas: all of a kind, or the members of a group. Null for an earlier "
                    + "release that is not there. Errors: NOT_FOUND for an unknown code, INVALID_ARGUMENT without areas. It costs what is selected of it."
            )
            .Argument<NonNullGraphType<StringGraphType>>("indicator", "Code of an indicator.")
            .Argument<AreaKindType>(
                "areaKind",
                "All areas of this kind; with areaGroup, only its members of this kind."
            )
            .Argument<StringGraphType>("areaGroup", "The members of the group with this code.")
            .Argument<NonNullGraphType<IntGraphType>>("year", "The year of the values.")
            .Argument<StringGraphType>(
                "weight",
                "Code of the indicator that weightedMean weighs by, of the same year, for example POP_CENSUS."
            )
            .FieldType;
        foreach (var argument in Clocks.Arguments())
        {
            field.Arguments!.Add(argument);
        }

        field.WriteWith<Root>(selection =>
        {
            var request = selection.Bind(SpreadRequest.Read);
            return new ComputedWriter<AreaSpread?>(
                writer => request.Get(writer).Compute(writer),
                selection.Writer<AreaSpread?>()
            );
        });
    }
}
