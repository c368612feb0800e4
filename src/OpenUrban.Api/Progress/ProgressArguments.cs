using GraphQL;
using GraphQL.Types;
using OpenUrban.GraphQL.Scalars;
using OpenUrban.Statistics.Progress;

namespace OpenUrban.Api.Progress;

/// <summary>How progress is to be judged.</summary>
/// <param name="Method">The path to the target.</param>
/// <param name="AsOf">The day as of which is judged; null for that of the release or of the target.</param>
/// <param name="Indicator">The code of the indicator that is to judge; null for the first that can.</param>
internal readonly record struct ProgressArguments(ProgressMethod Method, DateOnly? AsOf, string? Indicator)
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

    public static void AddIndicatorTo(FieldType field) =>
        field.Arguments!.Add(
            new QueryArgument<StringGraphType>
            {
                Name = "indicator",
                Description =
                    "Code of the indicator to judge by, one of the target's indicators. Without it, the first of them that can be "
                    + "compared since the baseline.",
            }
        );

    /// <summary>Reads the arguments; one that the field does not have is not given.</summary>
    public static ProgressArguments Read(IResolveFieldContext context) =>
        new(
            context.GetArgument<ProgressMethod>("method"),
            context.GetArgument<DateOnly?>("asOf"),
            context.GetArgument<string?>("indicator")
        );
}
