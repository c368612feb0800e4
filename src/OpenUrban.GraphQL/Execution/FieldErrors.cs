using GraphQL;
using GraphQLParser.AST;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Limits;

namespace OpenUrban.GraphQL.Execution;

/// <summary>
/// The errors of an execution, each with its place in the answer. A place that may be null is null then; one that may not makes what
/// it is in null (GraphQL, section 6.4.4). Looked after only in an execution that is known to have errors.
/// </summary>
/// <param name="document">The document, to which the locations belong.</param>
internal sealed class FieldErrors(GraphQLDocument document)
{
    /// <summary>Most errors: an argument that is wrong below a list is wrong for each of its rows.</summary>
    private const int Maximum = 1_000;

    private readonly List<ExecutionError> errors = [];
    private readonly List<object> path = [];
    private GraphQLField? current;

    /// <summary>Whether something in what is being written is null that may not be, so that the whole of it is.</summary>
    private bool leavesNothing;

    public IReadOnlyList<ExecutionError> All => errors;

    /// <summary>Whether an exception is that of a field, which others can be answered without; and not the end of the execution.</summary>
    public static bool IsOfField(Exception exception) =>
        exception is not (OperationCanceledException or AnswerTooLargeException or LimitError);

    /// <summary>
    /// The first ones of too many, and no data: every null in those has its error (GraphQL, section 7.1.2). Null where all are shown.
    /// </summary>
    public static IReadOnlyList<ExecutionError>? Shorten(IReadOnlyList<ExecutionError> errors) =>
        errors.Count <= Maximum
            ? null
            :
            [
                .. errors.Take(ValidationErrorLimitRule.MaximumMistakes - 1),
                new RequestError(
                    ErrorCode.ResultTooLarge,
                    $"The answer has {errors.Count} errors; the limit is {Maximum}. Those shown are the first. Mend these, or ask for "
                        + "fewer rows."
                )
                    .With("requested", errors.Count)
                    .With("limit", Maximum),
            ];

    /// <summary>Takes note of errors that have their paths already.</summary>
    public void Add(IEnumerable<ExecutionError> found) => errors.AddRange(found);

    /// <summary>Writes a field of an object.</summary>
    public void Write<TSource>(
        OperationWriter writer,
        FieldPlacement placement,
        FieldWriter<TSource> field,
        TSource source
    )
    {
        var above = current;
        current = placement.Field;
        try
        {
            Write(writer, placement.Name, placement.IsRequired, () => field.Write(writer, source));
        }
        finally
        {
            current = above;
        }
    }

    /// <summary>Writes an element of a list.</summary>
    public void Write<TItem>(
        OperationWriter writer,
        int index,
        bool isRequired,
        ValueWriter<TItem> item,
        TItem element
    ) => Write(writer, index, isRequired, () => item.Write(writer, element));

    /// <summary>Writes the answer; its data are null when an error leaves nothing of them.</summary>
    public void WriteRoot(OperationWriter writer, ObjectWriter<Root> root)
    {
        var start = writer.Position;
        try
        {
            root.Write(writer, default);
        }
        catch (Exception exception) when (IsOfField(exception))
        {
            leavesNothing = true;
            errors.Add(ErrorOf(exception));
        }

        if (leavesNothing)
        {
            writer.Rewind(start);
            writer.Null();
        }
    }

    private void Write(OperationWriter writer, object segment, bool isRequired, Action write)
    {
        var (start, depth, around) = (writer.Position, path.Count, leavesNothing);
        leavesNothing = false;
        path.Add(segment);
        try
        {
            write();
        }
        catch (Exception exception) when (IsOfField(exception))
        {
            leavesNothing = true;
            var error = ErrorOf(exception);
            error.Path ??= [.. path];
            if (error.Locations is null or { Count: 0 } && current is not null)
            {
                error.AddLocation(current, document);
            }

            errors.Add(error);
        }

        path.RemoveRange(depth, path.Count - depth);
        if (leavesNothing)
        {
            writer.Rewind(start);
            writer.Null();
        }

        // What stands beside it is written all the same, for the sake of its errors.
        leavesNothing = around || (leavesNothing && isRequired);
    }

    private static ExecutionError ErrorOf(Exception exception) =>
        exception as ExecutionError
        ?? new ExecutionError("The server failed at this field. The fault has been written to its log.", exception);
}
