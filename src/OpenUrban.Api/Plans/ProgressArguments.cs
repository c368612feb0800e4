using GraphQL;
using GraphQL.Types;
using OpenUrban.GraphQL.Scalars;
using OpenUrban.Statistics.Progress;

namespace OpenUrban.Api.Plans;

/// <summary>How progress is to be judged.</summary>
/// <param name="Method">The path to the target.</param>
/// <param name="AsOf">The day as of which is judged; null for that of the release or of the target.</param>
internal readonly record struct ProgressArguments(ProgressMethod Method, DateOnly? AsOf)
{
    public static void AddTo(FieldType field, string asOf)
    {
        field.Arguments ??= new QueryArguments();
        field.Arguments.Add(
            new QueryArgument<NonNullGraphType<ProgressMethodType>>
            {
                Name = "method",
                Description = "The path from the baseline to the target by which is judged.",
                DefaultValue = ProgressMethod.Linear,
            }
        );
        field.Arguments.Add(new QueryArgument<DateType> { Name = "asOf", Description = asOf });
    }

    public static ProgressArguments Read(IResolveFieldContext context) =>
        new(context.GetArgument<ProgressMethod>("method"), context.GetArgument<DateOnly?>("asOf"));
}
