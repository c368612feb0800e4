using CsCheck;
using OpenUrban.Statistics.Progress;

namespace OpenUrban.Statistics.Tests.Progress;

/// <summary>Targets and series of all kinds.</summary>
internal static class ProgressGen
{
    public const int BaselineYear = 2015;

    public const int DeadlineYear = 2030;

    public static readonly Gen<TargetBound> Bounds = Gen.Enum<TargetBound>();

    /// <summary>Figures as they are published: whole numbers, of which the path between two is mostly no whole number.</summary>
    public static readonly Gen<double> Figures = Gen.Int[-200, 200].Select(number => (double)number);

    /// <summary>Anything a double can be.</summary>
    public static readonly Gen<double> Doubles = Gen.OneOf(
        Gen.Double,
        Gen.Double[-1000, 1000],
        OneOf(
            0.0,
            -0.0,
            1,
            -1,
            70,
            double.MaxValue,
            double.MinValue,
            double.Epsilon,
            -double.Epsilon,
            1e27,
            1e-12,
            1e16,
            double.NaN,
            double.PositiveInfinity,
            double.NegativeInfinity
        )
    );

    public static readonly Gen<ProgressRequest> Requests = RequestsOf(Figures);

    /// <summary>The same with breaks, lower bounds and other usual days.</summary>
    public static readonly Gen<ProgressRequest> AnyRequests = Gen.Select(
            Requests,
            Gen.Int[2012, 2034],
            Gen.Int[0, 3].Array[12],
            Gen.Int[1, 12],
            Gen.Int[1, 5]
        )
        .Select(
            (request, breakYear, bounds, month, period) =>
                request with
                {
                    Calendar = new PublicationCalendar(month, 15),
                    PeriodYears = period == 1 ? null : period,
                    Series = new(
                        [.. request.Series!.Values.Select((v, i) => v with { IsLowerBound = bounds[i] == 0 })],
                        breakYear == 2012 ? ProgressSeries.Between() : ProgressSeries.Between(breakYear)
                    ),
                }
        );

    public static readonly Gen<ProgressMethod> Methods = Gen.Enum<ProgressMethod>();

    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    public static Gen<ProgressRequest> RequestsOf(Gen<double> numbers) =>
        Gen.Select(
                Bounds,
                Gen.Enum<TargetForm>(),
                numbers,
                Gen.Select(numbers, Gen.Int[0, 9], Gen.Bool)
                    .Select((value, missing, isEstimate) => (Value: missing == 0 ? (double?)null : value, isEstimate))
                    .Array[0, 12],
                Gen.Int[0, 9],
                Gen.Int[2014, 2034]
            )
            .Select(
                (bound, form, target, values, without, today) =>
                    new ProgressRequest
                    {
                        Bound = bound,
                        Form = form,
                        Target = target,
                        BaselineYear = without == 0 ? null : BaselineYear,
                        Deadline = without == 1 ? null : new DateOnly(DeadlineYear, 12, 31),
                        Today = new DateOnly(today, 7, 1),
                        Series = ProgressRequests.SeriesOf([
                            .. values.Select((v, i) => new ProgressValue(BaselineYear - 1 + i, v.Value, v.isEstimate)),
                        ]),
                    }
            );
}
