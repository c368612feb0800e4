using GraphQL;
using GraphQL.Types;
using OpenUrban.Api.Areas;
using OpenUrban.Api.Observations;
using OpenUrban.Data.Areas;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Limits;
using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Api.Series;

/// <summary>Which part of which series is asked for, and as of when. A null is no restriction.</summary>
internal sealed record SeriesRequest
{
    /// <summary>Whole series, as now known.</summary>
    public static readonly SeriesRequest All = new();

    /// <summary>Most codes of one argument.</summary>
    public const int MaximumCodes = 100;

    /// <summary>Most values that are read at once; what is asked of each may be little, so that the cost does not tell.</summary>
    public int MaximumObservations { get; init; } = OperationLimits.Usual.ListValues;

    public AreaKind? AreaKind { get; init; }

    public int? From { get; init; }

    public int? To { get; init; }

    /// <summary>The day by which the sources had to have published a value.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Number of one of our releases.</summary>
    public int? Release { get; init; }

    public Transform Transform { get; init; }

    /// <summary>The year that is 100: of the transform INDEX, and of no other.</summary>
    public int? BaseYear { get; init; }

    /// <summary>By what is divided: of the transform RATIO, and of no other.</summary>
    public RatioArguments? Ratio { get; init; }

    /// <summary>The indicator that the values of groups are weighted by where they do not add up; null for none.</summary>
    public string? Weight { get; init; }

    public static void AddYearArguments(FieldType field)
    {
        field.Arguments!.Add(
            new QueryArgument<IntGraphType>
            {
                Name = "from",
                Description = "First year of the series. A transform may compare it with an earlier one.",
            }
        );
        field.Arguments.Add(new QueryArgument<IntGraphType> { Name = "to", Description = "Last year of the series." });
        field.Arguments.Add(
            new QueryArgument<TransformType>
            {
                Name = "transform",
                Description =
                    "What is made of the values, in values and points. The observations stay what was observed.",
                DefaultValue = Transform.Level,
            }
        );
        field.Arguments.Add(
            new QueryArgument<IntGraphType>
            {
                Name = "baseYear",
                Description =
                    "The year that is 100, for the transform INDEX alone. It need not lie between from and to.",
            }
        );
        RatioArguments.AddTo(field);
        field.Arguments.Add(
            new QueryArgument<StringGraphType>
            {
                Name = "weight",
                Description =
                    "Code of the indicator that groups of areas are weighted by, for example POP_CENSUS: where figures of areas do not add up, the value of a group is the mean of its members' values, weighted by this of the same year. Of areas that are no groups it says nothing.",
            }
        );
        foreach (var argument in Clocks.Arguments())
        {
            field.Arguments.Add(argument);
        }
    }

    /// <exception cref="RequestError">The years cannot be.</exception>
    public static SeriesRequest ReadYears(IResolveFieldContext context)
    {
        var request = new SeriesRequest
        {
            From = context.GetArgument<int?>("from"),
            To = context.GetArgument<int?>("to"),
            AsOf = context.GetArgument<DateOnly?>("asOf"),
            Release = context.GetArgument<int?>("release"),
            Transform = context.GetArgument<Transform?>("transform") ?? Transform.Level,
            BaseYear = context.GetArgument<int?>("baseYear"),
            Ratio = RatioArguments.Read(context),
            Weight = context.GetArgument<string?>("weight"),
            MaximumObservations = OperationLimits.Of(context).ListValues,
        };
        if (request.From > request.To)
        {
            throw new RequestError(
                ErrorCode.InvalidArgument,
                $"from is {request.From} and to is {request.To}; the first year cannot be after the last. Exchange them."
            );
        }

        RatioArguments.Check(context, request.Transform);
        var needsBaseYear = request.Reads.HasFlag(OperandKinds.BaseYear);
        if (needsBaseYear && request.BaseYear is null)
        {
            throw new RequestError(
                ErrorCode.InvalidArgument,
                "The transform INDEX needs baseYear, the year that is 100, for example baseYear: 2010."
            );
        }

        return needsBaseYear || request.BaseYear is null
            ? request
            : throw new RequestError(
                ErrorCode.InvalidArgument,
                $"baseYear is {request.BaseYear}, and only the transform INDEX has one. Leave baseYear out, or ask for "
                    + "transform: INDEX."
            );
    }

    public static RequestError TooManyCodes(IReadOnlyList<string> codes, string argument) =>
        new RequestError(
            ErrorCode.InvalidArgument,
            $"{argument} names {codes.Count} codes; the limit is {MaximumCodes}. Ask in several fields or requests."
        )
            .With("requested", codes.Count)
            .With("limit", MaximumCodes);

    public static RequestError UnknownCodes(IEnumerable<string> codes, string argument) =>
        new(
            ErrorCode.NotFound,
            $"{argument} names {string.Join(", ", codes.Take(5).Select(c => c.Length == 0 ? "an empty text" : c))}, which this data set does not have. "
                + $"The field {ListOf(argument)} of the root type lists the codes there are."
        );

    /// <summary>The field of the root type with the codes that an argument takes.</summary>
    private static string ListOf(string argument) =>
        argument switch
        {
            "denominator" or "weight" or "indicator" => "indicators",
            "areaGroup" => "areas",
            _ => argument,
        };

    public static RequestError TooManyValues(int limit) =>
        new RequestError(
            ErrorCode.ResultTooLarge,
            $"The series have more than {limit} values. Ask for fewer indicators, areas or years, in several requests."
        ).With("limit", limit);

    /// <summary>What the transform reads beside the values of the years asked for.</summary>
    private OperandKinds Reads => TransformTable.Get(Transform).Reads;

    /// <summary>Whether a year is asked for.</summary>
    public bool Has(int year) => !(year < From || year > To);

    /// <summary>
    /// The same series with all years that the transform reads: all earlier ones, as it says of each result whether it may be
    /// compared with the last one before it.
    /// </summary>
    public SeriesRequest ForInputs() =>
        this with
        {
            From = null,
            To =
                To is not { } to ? null
                : Reads.HasFlag(OperandKinds.BaseYear) ? Math.Max(to, BaseYear!.Value)
                // The nearest year may be a later one.
                : (int)Math.Min(int.MaxValue, (long)to + (Ratio?.Tolerance ?? 0)),
        };
}
