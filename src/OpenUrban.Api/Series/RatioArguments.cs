using GraphQL;
using GraphQL.Types;
using OpenUrban.GraphQL.Errors;
using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Api.Series;

/// <summary>By what the transform RATIO divides.</summary>
/// <param name="Denominator">Code of an indicator.</param>
/// <param name="Multiplier">For how many of the denominator's units the ratio is.</param>
/// <param name="Tolerance">How many years the denominator may be off.</param>
internal sealed record RatioArguments(string Denominator, double Multiplier, int Tolerance)
{
    /// <summary>A denominator that is further off says nothing about the year.</summary>
    public const int MaximumTolerance = 10;

    public static void AddTo(FieldType field)
    {
        field.Arguments!.Add(
            new QueryArgument<StringGraphType>
            {
                Name = "denominator",
                Description =
                    "Code of the indicator that is divided by, for the transform RATIO alone, for example POP_RES_YE.",
            }
        );
        field.Arguments.Add(
            new QueryArgument<FloatGraphType>
            {
                Name = "multiplier",
                Description =
                    "What the ratio is multiplied by, greater than 0, for the transform RATIO alone: 1 without it, 100 for percent, 1000 for so much per thousand.",
            }
        );
        field.Arguments.Add(
            new QueryArgument<IntGraphType>
            {
                Name = "tolerance",
                Description =
                    $"How many years the denominator may be off, 0 to {MaximumTolerance}, for the transform RATIO alone: 0 without it. The nearest year with a value is taken, of two equally near ones the earlier.",
            }
        );
    }

    /// <summary>Null where there is no denominator.</summary>
    public static RatioArguments? Read(IResolveFieldContext context) =>
        context.GetArgument<string?>("denominator") is { } denominator
            ? new(
                denominator,
                context.GetArgument<double?>("multiplier") ?? 1,
                context.GetArgument<int?>("tolerance") ?? 0
            )
            : null;

    /// <exception cref="RequestError">The arguments cannot be.</exception>
    public static void Check(IResolveFieldContext context, Transform transform)
    {
        if (transform == Transform.Ratio)
        {
            CheckValues(Read(context));
            return;
        }

        foreach (var name in new[] { "denominator", "multiplier", "tolerance" })
        {
            if (context.GetArgument<object?>(name) is not null)
            {
                throw new RequestError(
                    ErrorCode.InvalidArgument,
                    $"Only the transform RATIO has {name}. Leave {name} out, or ask for transform: RATIO."
                );
            }
        }
    }

    private static void CheckValues(RatioArguments? ratio)
    {
        if (ratio is null)
        {
            throw new RequestError(
                ErrorCode.InvalidArgument,
                "The transform RATIO needs denominator, the code of the indicator that is divided by, for example denominator: \"POP_RES_YE\"."
            );
        }

        if (ratio.Multiplier is not > 0)
        {
            throw new RequestError(
                ErrorCode.InvalidArgument,
                "multiplier has to be greater than 0, for example multiplier: 1000 for so much per thousand."
            );
        }

        if (ratio.Tolerance is < 0 or > MaximumTolerance)
        {
            throw new RequestError(
                ErrorCode.InvalidArgument,
                $"tolerance is {ratio.Tolerance}; it is a number of years from 0 to {MaximumTolerance}."
            );
        }
    }
}
