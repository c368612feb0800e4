using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Suggestions;

namespace OpenUrban.GraphQL.Filtering;

/// <summary>A filter that was read of the argument where, with the codes that it names.</summary>
internal sealed class BoundFilter<TFilter>(BoundArgument<(TFilter Filter, IReadOnlyList<NamedCode> Codes)> argument)
{
    /// <summary>The filter; the execution remembers its codes, because no row and an unknown code look alike.</summary>
    public TFilter Get(OperationWriter writer)
    {
        var (filter, codes) = argument.Get(writer);
        for (var i = 0; i < codes.Count; i++)
        {
            writer.Note(codes[i]);
        }

        return filter;
    }
}
