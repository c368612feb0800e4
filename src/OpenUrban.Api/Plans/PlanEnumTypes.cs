using OpenUrban.Data;
using OpenUrban.Data.Plans;
using OpenUrban.GraphQL.Enums;

namespace OpenUrban.Api.Plans;

internal sealed class BasisType : EnumType<Basis>;

internal sealed class GoalKindType : EnumType<GoalKind>;

internal sealed class MeasureKindType : EnumType<MeasureKind>;

internal sealed class TargetKindType : EnumType<TargetKind>;

internal sealed class TargetComparatorType : EnumType<TargetComparator>
{
    public TargetComparatorType() =>
        Values.First(value => value.Value is TargetComparator.CloseTo).Description =
            $"接近: {ProgressTexts.In("en").CloseToRule}.";
}

internal sealed class TargetPropertyType : EnumType<TargetProperty>;

internal sealed class DeadlineBasisType : EnumType<DeadlineBasis>;
