using OpenUrban.Data.Plans;

namespace OpenUrban.Api.Plans;

internal sealed class PrincipleSortInputType : EntitySortInputType<Principle>
{
    public PrincipleSortInputType()
        : base("Principle") { }
}
