using OpenUrban.Data.Plans;

namespace OpenUrban.Api.Plans;

internal sealed class MeasureSortInputType : EntitySortInputType<Measure>
{
    public MeasureSortInputType()
        : base("Measure") { }
}
