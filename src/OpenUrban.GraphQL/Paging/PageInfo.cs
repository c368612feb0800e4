using GraphQL.Types;

namespace OpenUrban.GraphQL.Paging;

/// <summary>Where a page lies.</summary>
public sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);

public sealed class PageInfoType : ObjectGraphType<PageInfo>
{
    public PageInfoType()
    {
        Name = "PageInfo";
        Description = "Where a page lies in its connection.";
        Field<NonNullGraphType<BooleanGraphType>>("hasNextPage")
            .Description("Whether there are more rows after the page.")
            .Resolve(context => context.Source.HasNextPage);
        Field<NonNullGraphType<BooleanGraphType>>("hasPreviousPage")
            .Description("Whether there are rows before the page.")
            .Resolve(context => context.Source.HasPreviousPage);
        Field<StringGraphType>("startCursor")
            .Description("Cursor of the first row; null when the page is empty. For before:.")
            .Resolve(context => context.Source.StartCursor);
        Field<StringGraphType>("endCursor")
            .Description("Cursor of the last row; null when the page is empty. For after:.")
            .Resolve(context => context.Source.EndCursor);
    }
}
