using OpenUrban.Data.Indicators;

namespace OpenUrban.Api.Indicators;

internal sealed class IndicatorSortInputType : EntitySortInputType<Indicator>
{
    public IndicatorSortInputType()
        : base("Indicator")
    {
        Member("topic", i => i.Topic!.Code);
        Member("unit", i => i.Unit!.Code);
    }
}
