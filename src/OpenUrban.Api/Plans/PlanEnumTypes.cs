using GraphQL.Types;
using OpenUrban.Data;
using OpenUrban.Data.Plans;

namespace OpenUrban.Api.Plans;

internal sealed class BasisType : EnumerationGraphType<Basis>;

internal sealed class GoalKindType : EnumerationGraphType<GoalKind>;

internal sealed class MeasureKindType : EnumerationGraphType<MeasureKind>;

internal sealed class TargetKindType : EnumerationGraphType<TargetKind>;

internal sealed class TargetComparatorType : EnumerationGraphType<TargetComparator>
{
    public TargetComparatorType() =>
        Values.First(value => value.Value is TargetComparator.CloseTo).Description =
            $"接近: {ProgressTexts.In("en").CloseToRule}.";
}

internal sealed class DeadlineBasisType : EnumerationGraphType<DeadlineBasis>;
