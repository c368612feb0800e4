using GraphQL.Types;
using OpenUrban.GraphQL.Execution;

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
            .From(page => page.HasNextPage);
        Field<NonNullGraphType<BooleanGraphType>>("hasPreviousPage")
            .Description("Whether there are rows before the page.")
            .From(page => page.HasPreviousPage);
        Field<StringGraphType>("startCursor")
            .Description("Cursor of the first row; null when the page is empty. For before:.")
            .From(page => page.StartCursor);
        Field<StringGraphType>("endCursor")
            .Description("Cursor of the last row; null when the page is empty. For after:.")
            .From(page => page.EndCursor);
    }
}
