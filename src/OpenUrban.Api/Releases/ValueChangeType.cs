using GraphQL.Types;
using OpenUrban.Api.Areas;
using OpenUrban.Api.Indicators;
using OpenUrban.Api.Observations;
using OpenUrban.Data.Releases;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Filtering;
using OpenUrban.GraphQL.Nodes;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Releases;

internal sealed class ValueChangeType : NodeType<ChangedValue>
{
    public ValueChangeType()
        : base("ValueChange", CodeOf)
    {
        Description = "How the value of an indicator for an area and a year differs from that of the release before.";
        Field<NonNullGraphType<ChangeKindType>>("kind")
            .Description("What the release did.")
            .From(change => change.Kind);
        Field<NonNullGraphType<IndicatorType>>("indicator")
            .Description("What is measured.")
            .From(change => change.Indicator);
        Field<NonNullGraphType<AreaInterfaceType>>("area")
            .Description("What it is measured for.")
            .From(change => change.Area);
        Field<NonNullGraphType<IntGraphType>>("year")
            .Description("The year the value is of.")
            .From(change => change.Year);
        Field<PublicationType>("before")
            .Description("The value in force in the release before. Null when there was none.")
            .From(change => change.Before);
        Field<PublicationType>("after")
            .Description("The value in force in this release. Null when there is none.")
            .From(change => change.After);
    }

    /// <summary>RELEASE/INDICATOR/AREA/YEAR.</summary>
    public static string CodeOf(ChangedValue change) =>
        $"{change.Release}/{change.Indicator.Code}/{change.Area.Code}/{change.Year}";

    public static void AddTo(ComplexGraphType<Release> type, ConnectionTypes connections)
    {
        var connection = new ConnectionField<ChangedValue>
        {
            Name = "changes",
            ConnectionName = "ValueChanges",
            Description =
                "The values in force that differ from those of the release before: in value, digits, status, "
                + "confidentiality, source, edition or date of publication; by indicator, area and year. Of the first release "
                + "all are ADDED. Earlier publications that were taken up without changing the value in force are not here, "
                + "nor are remarks.",
            NodeType = typeof(ValueChangeType),
            FilterType = typeof(ValueChangeFilterInputType),
            Keys = [c => c.IndicatorId, c => c.AreaId, c => c.Year],
            Arguments = [ChangeKindType.Argument()],
        };
        connection.AddChangesTo(type, connections, ChangedValue.Of);
    }
}

internal sealed class ValueChangeFilterInputType : FilterInputType<ChangedValue>
{
    public ValueChangeFilterInputType()
        : base("ValueChange")
    {
        Member<IndicatorFilterInputType>("indicator", c => c.Indicator);
        Member<AreaFilterInputType>("area", c => c.Area);
        Member<IntOperationFilterInputType>("year", c => c.Year);
    }
}
