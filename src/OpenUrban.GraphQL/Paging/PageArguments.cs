using GraphQL;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Limits;

namespace OpenUrban.GraphQL.Paging;

/// <summary>Which page was asked for.</summary>
/// <param name="Size">Rows of the page.</param>
/// <param name="Backward">Whether the page is counted from the end.</param>
/// <param name="After">Cursor before the first row.</param>
/// <param name="Before">Cursor behind the last row.</param>
internal sealed record PageArguments(int Size, bool Backward, string? After, string? Before)
{
    /// <exception cref="RequestError">The sizes contradict each other or the limit.</exception>
    public static PageArguments Read(IResolveFieldContext context, PageLimits limits)
    {
        var (first, last) = (context.GetArgument<int?>("first"), context.GetArgument<int?>("last"));
        if (first is not null && last is not null)
        {
            throw new RequestError(
                ErrorCode.InvalidArgument,
                "first and last were both given. Give first to page forward or last to page backward."
            );
        }

        var rows = OperationLimits.Of(context).PageRows;
        var size = first ?? last ?? rows ?? limits.Default;
        var name = last is null ? "first" : "last";
        if (size < 0)
        {
            throw new RequestError(ErrorCode.InvalidArgument, $"{name} is {size}; it has to be 0 or more.");
        }

        var maximum = rows ?? limits.Maximum;
        if (size > maximum)
        {
            throw new RequestError(
                ErrorCode.PageTooLarge,
                $"{name} is {size}; the limit is {maximum}. Ask for {maximum} or fewer and page with the cursors."
            )
                .With("requested", size)
                .With("limit", maximum);
        }

        return new PageArguments(
            size,
            last is not null,
            context.GetArgument<string?>("after"),
            context.GetArgument<string?>("before")
        );
    }
}
