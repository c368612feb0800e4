using OpenUrban.Api.Areas;
using OpenUrban.Api.Indicators;
using OpenUrban.Api.Series;
using OpenUrban.Api.Sources;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Sources;
using OpenUrban.GraphQL.Filtering;

namespace OpenUrban.Api.Observations;

internal sealed class ObservationFilterInputType : FilterInputType<Observation>
{
    public ObservationFilterInputType()
        : base("Observation")
    {
        Member<IndicatorFilterInputType>("indicator", o => o.Indicator);
        Member<AreaFilterInputType>("area", o => o.Area);
        SortableMember<IntOperationFilterInputType>("year", o => o.Year);
        SortableMember<FloatOperationFilterInputType>("value", o => o.Value);
        Member<EnumOperationFilterInputType<ObservationStatusType>>("status", o => o.Status);
        Member<EnumOperationFilterInputType<ConfidentialityStatusType>>("confidentiality", o => o.Confidentiality);
        Member<SourceFilterInputType>("source", o => o.Source);
        Member<BooleanOperationFilterInputType>(
            "open",
            o => OpenLicences.All.Contains(o.Source!.LicenceId!),
            "Condition on whether a licence is stated that lets others reuse the value."
        );
        CodeMember<Vintage>(
            "vintage",
            o => o.Vintage!.Code,
            "Condition on the code of the earlier edition; null for the edition in force."
        );
        SortableMember<DateOperationFilterInputType>("publishedOn", o => o.PublishedOn);
    }
}
