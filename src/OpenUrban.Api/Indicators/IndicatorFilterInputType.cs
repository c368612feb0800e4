using OpenUrban.Api.Plans;
using OpenUrban.Api.Texts;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Plans;
using OpenUrban.GraphQL.Filtering;

namespace OpenUrban.Api.Indicators;

internal sealed class IndicatorFilterInputType : EntityFilterInputType<Indicator>
{
    public IndicatorFilterInputType()
        : base("Indicator")
    {
        Member<LocalizedTextFilterInputType>("definition", i => i.Definition);
        CodeMember<Unit>("unit", i => i.Unit!.Code, "Condition on the code of the unit.");
        Member<IntOperationFilterInputType>("unitMultiplier", i => i.UnitMultiplier);
        Member<EnumOperationFilterInputType<IndicatorDirectionType>>("direction", i => i.Direction);
        CodeMember<Topic>("topic", i => i.Topic!.Code, "Condition on the code of the topic.");
        Member<BooleanOperationFilterInputType>("additive", i => i.Additive);
        Members<Target, TargetFilterInputType>("targets", i => i.Targets.Where(t => t.IsLatest));
    }
}
