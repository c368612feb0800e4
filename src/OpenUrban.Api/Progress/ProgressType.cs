using GraphQL.Types;
using OpenUrban.Api.Indicators;
using OpenUrban.Api.Observations;
using OpenUrban.Api.Series;
using OpenUrban.Api.Sources;
using OpenUrban.Api.Texts;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.Receipts;
using OpenUrban.GraphQL.Scalars;
using OpenUrban.GraphQL.Tabular;
using OpenUrban.Statistics.Progress;

namespace OpenUrban.Api.Progress;

internal sealed class ProgressType : ObjectGraphType<TargetProgress>
{
    /// <summary>So many values a verdict rests on, where the data are not in memory: mostly two, seldom a whole series.</summary>
    private const int UsualInputs = 10;

    public ProgressType()
    {
        Name = "Progress";
        Description =
            "How a target stands, and what that rests on. All numbers are in the target's unit. A bound is on track when the "
            + "current value is on the path from the baseline to the target or on its good side. Close to and equal go by the "
            + $"distance to the target: no farther from it than the path is. CLOSE_TO: {ProgressTexts.In("en").CloseToRule}; no other "
            + "tolerance is added anywhere. Nothing is compared across a break of the series. A verdict ages: when the next "
            + "figure should be out by its usual day and is not known, the path is judged no more; what cannot change any more "
            + "(a level that was reached, a year that was missed, a limit that was passed) stays. The usual day is the latest "
            + "on which, of the last three years that are known by the day, a figure of the target's indicators first came in "
            + "the year after; else 30 June.";
        this.Notes(
            (Receipt receipt, TargetProgress progress) =>
                receipt.Cite(progress.Cited.Select(o => o.Publication.SourceId))
        );
        Add<NonNullGraphType<ProgressStatusType>, ProgressStatus>("status", "The verdict.", v => v.Status);
        this.Text("reason", "Why the verdict is what it is, with the figures that it rests on.", p => p.Reason);
        Fields.Find("reason")!.WriteText<TargetProgress>((p, language) => p.Reason.In(language));
        Add<NonNullGraphType<ProgressReasonType>, ProgressReason>("reasonCode", "The same as a code.", v => v.Reason);
        Add<NonNullGraphType<ProgressMethodType>, ProgressMethod>("method", "The path that was taken.", v => v.Method);
        Field<NonNullGraphType<DateType>>("asOf")
            .Description("The day as of which was judged: a deadline before it has passed.")
            .From(progress => progress.Today);
        Add<ProgressPointType, ProgressPoint?>(
            "baseline",
            "Where progress begins. Null when the target cannot be measured or has no baseline year, and of a CUMULATIVE target: a "
                + "running total has no value before its first year.",
            v => v.Baseline
        );
        Add<ProgressPointType, ProgressPoint?>(
            "current",
            "The last value since the baseline; of a CUMULATIVE target the sum up to it. Null when there is none.",
            v => v.Current
        );
        Add<NonNullGraphType<BooleanGraphType>, bool>(
            "isLowerBound",
            "Whether the current value is a lower bound: a part of its year is known, or that it has at least so much. It may prove "
                + "that so much was reached, and never that something was missed.",
            v => v.IsLowerBound
        );
        Field<ProgressEvidenceType>("evidence")
            .Description(
                "The last value that was looked at: that of the current year or, without one, the last that is known. Null when nothing "
                    + "measures the target or nothing was known."
            )
            .From(progress => progress.Evidence);
        Add<NonNullGraphType<IntGraphType>, int>(
            "observationsSinceBaseline",
            "How many years since the baseline have a value that can be compared with it.",
            v => v.ObservationsSinceBaseline
        );
        Add<FloatGraphType, double?>(
            "expected",
            "The value on the path in the year of the evidence; of an ANNUAL target its value. Null without a path.",
            v => v.Expected
        );
        Add<FloatGraphType, double?>(
            "expectedNow",
            "The value on the path at the end of the last year that is over on the day of the verdict. Null without a path, and when "
                + "that year lies before the baseline.",
            v => v.ExpectedNow
        );
        Add<FloatGraphType, double?>(
            "gap",
            "The current value less the expected one. Null without a path.",
            v => v.Gap
        );
        Add<FloatGraphType, double?>(
            "requiredAnnualChange",
            "What has to be added in each year that is left until the deadline to reach the target's value, counted from the end of "
                + "the year of the evidence: with LINEAR in its unit, with COMPOUND as a rate in percent. A target that is strict "
                + "needs more than that. Null without a path, once the target is met, when no year is left, when the evidence is too "
                + "old, and of an ANNUAL target.",
            v => v.RequiredAnnualChange
        );
        Add<IntGraphType, int?>(
            "projectedYear",
            "The year in which the target is met when the pace since the baseline goes on, from three observations since the baseline "
                + "on; once the target is met, the first year since the baseline that met it. Null when that is never, with fewer "
                + "observations, without a path, and of an ANNUAL target.",
            v => v.ProjectedYear
        );
        Add<FloatGraphType, double?>(
            "neededPerYear",
            "What each year of a CUMULATIVE target has to bring on average: its value by the years of which the plan speaks, else by "
                + "those up to the deadline. Null when neither is known, and of other kinds.",
            v => v.NeededPerYear
        );
        var years = Field<NonNullGraphType<ListGraphType<NonNullGraphType<ProgressYearType>>>>("years")
            .Description(
                "What single years brought to a CUMULATIVE or an ANNUAL target, also before the baseline, by year. Empty for other "
                    + "kinds and when nothing measures the target."
            )
            .From(progress => progress.Verdict.SingleYears)
            .FieldType;
        years.IsOneCell();
        ListSize.Of(SeriesLengths.OfTargets, UsualInputs).AddTo(years);
        Add<IntGraphType, int?>(
            "yearsMet",
            "How many of the years that tell met an ANNUAL target, also before the baseline. Null for other kinds.",
            v => v.YearsMet
        );
        Add<IntGraphType, int?>(
            "yearsObserved",
            "How many years tell whether they met an ANNUAL target, also before the baseline. Null for other kinds.",
            v => v.YearsObserved
        );
        Add<DateType, DateOnly?>(
            "awaitedBy",
            "The usual day by which the figure of the deadline's year is out. Null unless the status is AWAITING_DATA.",
            v => v.AwaitedBy
        );
        Field<IndicatorType>("indicator")
            .Description(
                "The indicator that was judged by: the one that was asked for, else the first of the target's indicators that can be "
                    + "compared since the baseline. Null when nothing measures the target."
            )
            .From(progress => progress.Indicator);
        var inputs = Field<NonNullGraphType<ListGraphType<NonNullGraphType<ObservationType>>>>("inputs")
            .Description(
                "The observations that the verdict rests on, by year; where it could not be made for want of values, all that "
                    + "the series has, also those whose value is missing. Empty when nothing measures the target."
            )
            .From(progress => progress.Inputs)
            .FieldType;
        inputs.IsOneCell();
        ListSize.Of(SeriesLengths.OfTargets, UsualInputs).AddTo(inputs);
        Add<BooleanGraphType, bool?>(
            "methodsAgree",
            "Whether LINEAR and COMPOUND come to the same status. Null when one of them cannot judge.",
            v => v.MethodsAgree
        );
        Add<BooleanGraphType, bool?>(
            "definitionsAgree",
            "Whether the target's other indicators come to the same status. One that cannot be compared since the baseline because of "
                + "a break does not. Null when there is no other that judges or breaks.",
            v => v.DefinitionsAgree
        );
        Add<BooleanGraphType, bool?>(
            "baselinesAgree",
            "Whether the baseline a year earlier comes to the same status. Null when the series does not have that year, and without a "
                + "verdict.",
            v => v.BaselinesAgree
        );
        Add<NonNullGraphType<BooleanGraphType>, bool>(
            "strict",
            "Whether the target's value itself does not count as met: it has to be more than, or less than, the value.",
            v => v.IsStrict
        );
        Add<NonNullGraphType<BooleanGraphType>, bool>(
            "crossesBreak",
            "Whether the series has a break between the baseline and the current year, so that the two are not comparable: then "
                + "nothing is judged.",
            v => v.CrossesBreak
        );
        Add<NonNullGraphType<BooleanGraphType>, bool>(
            "includesEstimates",
            "Whether an input is an estimate, imputed, or a forecast (status E, I or F).",
            v => v.IncludesEstimates
        );
        Field<NonNullGraphType<BooleanGraphType>>("includesProvisional")
            .Description("Whether an input is provisional (status P).")
            .From(progress => progress.IncludesProvisional);
        Field<NonNullGraphType<IntGraphType>>("undated")
            .Description(
                "How many years of the series were left out as of a day only because no better day is known than a later one by "
                    + "which they were out (NOT_AFTER). 0 without asOf."
            )
            .From(progress => progress.Undated);
        Field<NonNullGraphType<BooleanGraphType>>("asOfAfterRelease")
            .Description(
                "Whether asOf is after the day on which the release was published: what came out in between is not known."
            )
            .From(progress => progress.IsAfterRelease);
    }

    private void Add<TGraphType, TValue>(string name, string description, Func<ProgressVerdict, TValue> get)
        where TGraphType : IGraphType =>
        Field<TGraphType>(name).Description(description).From(progress => get(progress.Verdict));
}
