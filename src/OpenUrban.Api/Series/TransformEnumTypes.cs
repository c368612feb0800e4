using OpenUrban.GraphQL.Enums;
using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Api.Series;

internal sealed class TransformType : EnumType<Transform>
{
    /// <summary>A digit is no word of its own: PER_KM2.</summary>
    protected override string ChangeEnumCase(string val) =>
        val == nameof(Transform.PerKm2) ? "PER_KM2" : base.ChangeEnumCase(val);
}

internal sealed class UndefinedReasonType : EnumType<UndefinedReason>;
