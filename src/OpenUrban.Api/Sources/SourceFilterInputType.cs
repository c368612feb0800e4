using OpenUrban.Data.Sources;
using OpenUrban.GraphQL.Filtering;

namespace OpenUrban.Api.Sources;

internal sealed class SourceFilterInputType : EntityFilterInputType<Source>
{
    public SourceFilterInputType()
        : base("Source")
    {
        SortableMember<IntOperationFilterInputType>("year", s => s.Year);
        Member<StringOperationFilterInputType>("address", s => s.Address);
        Member<StringOperationFilterInputType>("licenceId", s => s.LicenceId);
        Member<BooleanOperationFilterInputType>(
            "open",
            s => OpenLicences.All.Contains(s.LicenceId!),
            "Condition on whether a licence is stated that lets others reuse the figures."
        );
        Member<EnumOperationFilterInputType<SourceGradeType>>("grade", s => s.Grade);
        SortableMember<DateOperationFilterInputType>("publishedOn", s => s.PublishedOn);
        Member<EnumOperationFilterInputType<PublicationBasisType>>("publishedBasis", s => s.PublishedBasis);
    }
}
