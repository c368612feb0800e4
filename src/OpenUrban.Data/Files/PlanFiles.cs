using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Sources;

namespace OpenUrban.Data.Files;

/// <summary>What the files in <c>plan</c> say of plans and their parts; <see cref="PlanLinkFiles"/> has what leads from one to another.</summary>
internal sealed class PlanFiles
{
    private readonly DataFolder folder;

    public PlanFiles(DataFolder folder)
    {
        this.folder = folder;
        Plans = folder.Entities("plan/plans.csv", ReadPlan);
        Actions = folder.Entities(
            "plan/actions.csv",
            row => new PlanAction
            {
                Code = row.Required("code"),
                PlanId = folder.Reference<Plan>(row, "plan"),
                Name = row.Text("name"),
                Note = row.OptionalText("note"),
                Locators = row.Locators("locators"),
            }
        );
        Principles = folder.Entities(
            "plan/principles.csv",
            row => new Principle
            {
                Code = row.Required("code"),
                PlanId = folder.Reference<Plan>(row, "plan"),
                Name = row.Text("name"),
                Summary = row.Text("summary"),
                Locators = row.Locators("locators"),
            }
        );
        Goals = folder.Entities(
            "plan/goals.csv",
            row => new Goal
            {
                Code = row.Required("code"),
                PlanId = folder.Reference<Plan>(row, "plan"),
                Kind = row.Enum<GoalKind>("kind"),
                ParentId = folder.OptionalReference<Goal>(row, "parent"),
                Name = row.Text("name"),
                Summary = row.Text("summary"),
                Locators = row.Locators("locators"),
            }
        );
        Measures = folder.Entities(
            "plan/measures.csv",
            row => new Measure
            {
                Code = row.Required("code"),
                PlanId = folder.Reference<Plan>(row, "plan"),
                ActionId = folder.OptionalReference<PlanAction>(row, "action"),
                Kind = row.Enum<MeasureKind>("kind"),
                Name = row.Text("name"),
                Summary = row.Text("summary"),
                Locators = row.Locators("locators"),
            }
        );
        Targets = folder.Links("plan/targets.csv", "code", ReadTarget, t => (t.Code, t.PublishedOn));
        var targetCodes = Targets.Select(t => t.Code).ToHashSet(StringComparer.Ordinal);
        TargetIndicators = folder.Links(
            "plan/target-indicators.csv",
            "indicator",
            row => new TargetIndicator
            {
                TargetCode = targetCodes.Contains(row.Required("target"))
                    ? row.Required("target")
                    : throw row.Wrong("target", "is no target of plan/targets.csv."),
                IndicatorId = folder.Reference<Indicator>(row, "indicator"),
                Rank = row.Int("rank"),
                IsPartOfYear = row.Bool("part_of_year"),
                IsRunningTotal = row.Has("running_total") && row.Bool("running_total"),
            },
            l => (l.TargetCode, l.IndicatorId)
        );
        MeasureParts = folder.Entities(
            "plan/measure-parts.csv",
            row => new MeasurePart
            {
                Code = row.Required("code"),
                MeasureId = folder.Reference<Measure>(row, "measure"),
                Name = row.Text("name"),
                Locators = row.Locators("locators"),
                TargetCode =
                    row.Optional("target") is not { } code || targetCodes.Contains(code)
                        ? row.Optional("target")
                        : throw row.Wrong("target", $"there is no target {code} in plan/targets.csv."),
            }
        );
    }

    public List<Plan> Plans { get; }

    public List<PlanAction> Actions { get; }

    public List<Principle> Principles { get; }

    public List<Goal> Goals { get; }

    public List<Measure> Measures { get; }

    public List<Target> Targets { get; }

    public List<TargetIndicator> TargetIndicators { get; }

    public List<MeasurePart> MeasureParts { get; }

    private Plan ReadPlan(CsvRecord row) =>
        new()
        {
            Code = row.Required("code"),
            Name = row.Text("name"),
            ShortName = row.Text("short_name"),
            Issuer = row.Text("issuer"),
            DocumentNumber = row.Text("document_number"),
            IssuedOn = row.Date("issued_on").Day,
            ParentId = folder.OptionalReference<Plan>(row, "parent"),
            AreaId = folder.Reference<Area>(row, "area"),
            SourceId = folder.Reference<Source>(row, "source"),
            Locators = row.Locators("locators"),
            Period = row.Text("period"),
            Note = row.OptionalText("note"),
        };

    private Target ReadTarget(CsvRecord row)
    {
        var deadline = row.OptionalDate("deadline");
        var target = new Target
        {
            Code = row.Required("code"),
            PlanId = folder.Reference<Plan>(row, "plan"),
            GoalId = folder.OptionalReference<Goal>(row, "goal"),
            ActionId = folder.OptionalReference<PlanAction>(row, "action"),
            MeasureId = folder.OptionalReference<Measure>(row, "measure"),
            IndicatorId = folder.OptionalReference<Indicator>(row, "indicator"),
            AreaId = folder.OptionalReference<Area>(row, "area"),
            Name = row.Text("name"),
            Phrase = row.Text("phrase"),
            Comparator = row.Enum<TargetComparator>("comparator"),
            Kind = row.Enum<TargetKind>("kind"),
            Value = row.OptionalNumber("value"),
            UnitId = folder.OptionalReference<Unit>(row, "unit"),
            BaselineYear = row.OptionalYear("baseline_year"),
            BaselineBasis = row.OptionalEnum<Basis>("baseline_basis"),
            PeriodYears = row.Has("period_years") ? row.OptionalInt("period_years") : null,
            Deadline = new Deadline
            {
                Date = deadline?.Day,
                Precision = deadline?.Precision,
                Basis = row.Enum<DeadlineBasis>("deadline_basis"),
                Text = row.Text("deadline_text"),
            },
            PublishedOn = row.Date("published_on").Day,
            Locators = row.Locators("locators"),
            Note = row.Text("note"),
        };
        if (target.Comparator == TargetComparator.Qualitative != target.Value is null)
        {
            throw row.Wrong("value", "a qualitative target has no value, and every other one needs one.");
        }

        return target.Value is null != target.UnitId is null
            ? throw row.Wrong("unit", "a value needs a unit, and a unit a value.")
            : target;
    }
}
