using GraphQL.Types;
using OpenUrban.Api.Texts;
using OpenUrban.Data.Indicators;
using OpenUrban.GraphQL.Enums;
using OpenUrban.GraphQL.Execution;

namespace OpenUrban.Api.Indicators;

internal sealed class ConceptType : EntityType<Concept>
{
    public ConceptType()
        : base("Concept", "Code of the concept, for example URBANIZATION_RATE.")
    {
        Description = "What several indicators measure, each on a basis of its own.";
        this.Text("rule", "What may be compared or computed across its members.", c => c.Rule);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ConceptMemberType>>>>("members")
            .Description("The indicators that measure it, the one to be asked first before the others.")
            .Many(
                rows => rows.Of<ConceptMember>().OrderBy(m => m.ConceptId).ThenBy(m => m.Rank),
                m => m.ConceptId,
                concept => concept.Id
            );
    }
}

internal sealed class ConceptMemberType : ObjectGraphType<ConceptMember>
{
    public ConceptMemberType()
    {
        Name = "ConceptMember";
        Description = "An indicator that measures a concept, and how it differs from the others.";
        this.One<NonNullGraphType<IndicatorType>, ConceptMember, Indicator>(
            "indicator",
            "The indicator.",
            m => m.IndicatorId
        );
        Field<NonNullGraphType<IntGraphType>>("rank")
            .Description("Its place among the members, from 1.")
            .From(source => source.Rank);
        this.Text("distinguishes", "What tells it apart from the other members.", m => m.Distinguishes);
        Field<NonNullGraphType<ConceptUseType>>("looksAlong")
            .Description(
                "Whether transforms may take a figure of this indicator for one of another member, as SHARE_OF_PARENT and PER_CAPITA do. Changes, growth and indexes never do."
            )
            .From(source => source.LooksAlong);
    }
}

internal sealed class ConceptUseType : EnumType<ConceptUse>;
