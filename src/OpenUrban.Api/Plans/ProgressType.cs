using GraphQL.Types;
using OpenUrban.Api.Observations;
using OpenUrban.Api.Sources;
using OpenUrban.Api.Texts;
using OpenUrban.Data.Observations;
using OpenUrban.GraphQL.Compilation;
using OpenUrban.GraphQL.Flattening;
using OpenUrban.GraphQL.Operations;
using OpenUrban.GraphQL.Receipts;
using OpenUrban.GraphQL.Scalars;
using OpenUrban.Statistics.Progress;

namespace OpenUrban.Api.Plans;

internal sealed class ProgressType : ObjectGraphType<TargetProgress<Observation>>
{
    /// <summary>So many values a verdict rests on, where the data are not in memory: mostly two, seldom a whole series.</summary>
    private const int UsualInputs = 10;

    public ProgressType()
    {
        Name = "Progress";
        Description =
            "How a target stands, and what that rests on. All numbers are in the target's unit. A bound is on track when the "
            + "current value is on the path from the baseline to the target or on its good side. Close to and equal go by the "
            + "distance to the target: no farther from it than the path is. CLOSE_TO is achieved by a value that is the target "
            + "when it is rounded to the digits of the target's figure; no other tolerance is added anywhere.";
        this.Notes(
            (Receipt receipt, TargetProgress<Observation> progress) =>
                receipt.Cite(progress.Inputs.Select(o => o.SourceId))
        );
        this.Notes(
            (Receipt receipt, TargetProgress<ObservationRow> progress) =>
                receipt.Cite(progress.Inputs.Select(o => o.Publication.SourceId))
        );
        Add<NonNullGraphType<ProgressStatusType>, ProgressStatus>("status", "The verdict.", v => v.Status);
        this.Text("reason", "Why the verdict is what it is, with the figures that it rests on.", p => p.Reason);
        Fields.Find("reason")!.CompileText<TargetProgress<ObservationRow>>((p, language) => p.Reason.In(language));
        Add<NonNullGraphType<ProgressReasonType>, ProgressReason>("reasonCode", "The same as a code.", v => v.Reason);
        Add<NonNullGraphType<ProgressMethodType>, ProgressMethod>("method", "The path that was taken.", v => v.Method);
        Field<NonNullGraphType<DateType>>("asOf")
            .Description("The day as of which was judged: a deadline before it has passed.")
            .Resolve(context => context.Source.Today)
            .Compile((TargetProgress<ObservationRow> progress) => progress.Today);
        Add<ProgressPointType, ProgressPoint?>(
            "baseline",
            "Where progress begins. Null when the target cannot be measured or has no baseline year.",
            v => v.Baseline
        );
        Add<ProgressPointType, ProgressPoint?>(
            "current",
            "The last value since the baseline; of a CUMULATIVE target the sum up to it. Null when there is none.",
            v => v.Current
        );
        Add<FloatGraphType, double?>(
            "expected",
            "The value on the path in the current year; of an ANNUAL target its value. Null without a path.",
            v => v.Expected
        );
        Add<FloatGraphType, double?>(
            "gap",
            "The current value less the expected one. Null without a path.",
            v => v.Gap
        );
        Add<FloatGraphType, double?>(
            "requiredAnnualChange",
            "What has to be added in each year that is left until the deadline to reach the target's value: with LINEAR in its "
                + "unit, with COMPOUND as a rate in percent. A target that is strict needs more than that. Null without a path, "
                + "once the target is met, when no year is left, and of an ANNUAL target.",
            v => v.RequiredAnnualChange
        );
        Add<IntGraphType, int?>(
            "projectedYear",
            "The year in which the target's value is reached, or passed where it is strict, when the pace since the baseline "
                + "goes on; once the target is met, the first year since the baseline that met it. Null when that is never, "
                + "without a path, and of an ANNUAL target.",
            v => v.ProjectedYear
        );
        var inputs = Field<NonNullGraphType<ListGraphType<NonNullGraphType<ObservationType>>>>("inputs")
            .Description(
                "The observations that the verdict rests on, by year; where it could not be made for want of values, all that "
                    + "the series has, also those whose value is missing. Empty when nothing measures the target."
            )
            .Resolve(context => context.Source.Inputs)
            .Compile((TargetProgress<ObservationRow> progress) => progress.Inputs)
            .FieldType;
        inputs.IsOneCell();
        ListSize.Of(SeriesLengths.OfTargets, UsualInputs).AddTo(inputs);
        Add<BooleanGraphType, bool?>(
            "methodsAgree",
            "Whether LINEAR and COMPOUND come to the same status. Null when one of them cannot judge.",
            v => v.MethodsAgree
        );
        Add<NonNullGraphType<BooleanGraphType>, bool>(
            "strict",
            "Whether the target's value itself does not count as met: it has to be more than, or less than, the value.",
            v => v.IsStrict
        );
        Add<NonNullGraphType<BooleanGraphType>, bool>(
            "crossesBreak",
            "Whether the series has a known break between the baseline and the current year: then the two are not comparable.",
            v => v.CrossesBreak
        );
        Add<NonNullGraphType<BooleanGraphType>, bool>(
            "includesEstimates",
            "Whether an input is an estimate, imputed, or a forecast (status E, I or F).",
            v => v.IncludesEstimates
        );
        Field<NonNullGraphType<BooleanGraphType>>("includesProvisional")
            .Description("Whether an input is provisional (status P).")
            .Resolve(context => context.Source.IncludesProvisional)
            .Compile((TargetProgress<ObservationRow> progress) => progress.IncludesProvisional);
    }

    private void Add<TGraphType, TValue>(string name, string description, Func<ProgressVerdict, TValue> get)
        where TGraphType : IGraphType =>
        Field<TGraphType>(name)
            .Description(description)
            .Resolve(context => get(context.Source.Verdict))
            .Compile((TargetProgress<ObservationRow> progress) => get(progress.Verdict));
}
